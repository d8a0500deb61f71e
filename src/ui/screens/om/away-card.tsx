import { CalendarX, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { DayRange } from '../../../core/calendar/work-calendar.ts';
import type { Json } from '../../../core/document/types.ts';
import { maxAway } from '../../../core/forloeb/forloeb.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanHistory } from '../../hooks/use-plan-history.ts';
import { awayTexts as texts } from '../../texts/away.ts';
import { AwayDialog } from './away-dialog.tsx';
import { forloebWrite } from './forloeb-write.ts';
import css from './om.module.css';

/** The days on which the new hire is away. Never why. */
export function AwayCard() {
  const { forloeb, today } = useForloeb();
  const history = usePlanHistory('days');
  const [adding, setAdding] = useState(false);
  const away: readonly DayRange[] = forloeb.fields.away ?? [];
  const write = (ranges: readonly DayRange[]) => forloebWrite({ away: ranges as unknown as Json });
  const remove = (range: DayRange) => {
    const left = { ...write(away.filter((one) => one !== range)), seen: forloeb.view.stamps };
    void history.act([left], texts.removed, [write(away)]);
  };
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.hint}</p>
      {away.length === 0 ? (
        <p class={css.action}>{texts.none}</p>
      ) : (
        <ul class={css.aways}>
          {away.map((range) => (
            <li key={`${range.from} ${range.to}`} class={css.away}>
              <span>{texts.span(range, today)}</span>
              <Button
                look="quiet"
                icon={Trash2}
                aria-label={texts.remove(range, today)}
                onClick={() => remove(range)}
              />
            </li>
          ))}
        </ul>
      )}
      {away.length < maxAway ? (
        <p class={css.action}>
          <Button icon={CalendarX} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </p>
      ) : (
        <p class={css.quiet}>{texts.full}</p>
      )}
      {adding && <AwayDialog onClose={() => setAdding(false)} />}
    </Card>
  );
}
