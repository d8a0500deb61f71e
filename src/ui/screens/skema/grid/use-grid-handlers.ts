import { useMemo, useRef } from 'preact/hooks';
import { formatDayShort } from '../../../../core/calendar/danish-date.ts';
import type { Day } from '../../../../core/calendar/day.ts';
import type { PlanDays } from '../../../../core/forloeb/activity-time.ts';
import type { Span } from '../../../../core/forloeb/free-time.ts';
import { timeTrouble } from '../../../../core/forloeb/time-trouble.ts';
import { gridSaid } from '../../../texts/skema-grid.ts';
import { newDraft } from '../activity-draft.ts';
import type { SkemaHandlers } from '../use-sheets.ts';
import type { GridHandlers, GridPlace } from './grid-handlers.ts';

interface Props {
  readonly screen: SkemaHandlers;
  readonly plan: PlanDays;
  readonly places: { readonly set: (place: GridPlace) => void };
  readonly hover: (id: string | undefined) => void;
}

/** What the grid can do to the plan; the same object for as long as it stands, so that cards stay as they are. */
export function useGridHandlers(props: Props): GridHandlers {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(() => {
    const said = (text: string, day: Day, span: Span) => {
      const trouble = timeTrouble(latest.current.plan.calendar, day, span);
      return trouble ? gridSaid.trouble(text, trouble) : text;
    };
    return {
      ...props.screen,
      hover: (id) => latest.current.hover(id),
      focused: (place) => latest.current.places.set(place),
      draw: (day, span) => latest.current.screen.add(newDraft(day, span)),
      moveTo(entry, day, span) {
        const text = gridSaid.moved(entry.fields.title, formatDayShort(day), span.from);
        latest.current.screen.place(entry, day, span, said(text, day, span));
      },
      copyAt(entry, day, span) {
        const text = gridSaid.copied(entry.fields.title, formatDayShort(day), span.from);
        latest.current.screen.copyTo(entry, day, span, said(text, day, span));
      },
      stretchTo(entry, span, day) {
        const text = gridSaid.stretched(entry.fields.title, span.from, span.to);
        latest.current.screen.place(entry, day, span, said(text, day, span));
      },
    };
  }, [props.screen]);
}
