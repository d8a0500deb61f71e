import { formatDayOfMonth } from '../../core/calendar/danish-date.ts';
import { type Day, yearOf } from '../../core/calendar/day.ts';
import { caseloadIn, rampOf, reviewDays, roughFigure } from '../../core/forloeb/caseload-ramp.ts';
import { paperTexts } from '../texts.ts';
import { linesOf, type SheetContext } from './context.ts';

/** The caseload as a few lines: shares over time, when it is looked at again, and why. */
export interface CaseloadPart {
  readonly rows: readonly { readonly span: string; readonly share: string }[];
  /** Empty while no day is chosen. */
  readonly reviews: string;
  readonly reason: readonly string[];
}

const withYear = (day: Day): string => `${formatDayOfMonth(day)} ${yearOf(day)}`;

/** Undefined while nothing is agreed. What was noted at the reviews is never on paper. */
export function buildCaseload({ plan, calendar, firstDay, options }: SheetContext): CaseloadPart | undefined {
  const entry = caseloadIn(plan);
  if (!entry) return undefined;
  const days = { calendar, firstDay };
  const { full, reason } = entry.fields;
  const words = paperTexts.sagstal;
  const reviews = reviewDays(entry, days).map(({ day }) => withYear(day));
  return {
    rows: rampOf(entry.fields, days).map(({ from, to, percent }) => {
      const figure = roughFigure(full, percent);
      return {
        span: to ? words.span(withYear(from), withYear(to)) : words.onward(withYear(from)),
        share: figure === undefined ? words.share(percent) : words.shareAbout(percent, figure),
      };
    }),
    reviews: reviews.length > 0 ? words.reviews(reviews.join(', ')) : '',
    reason: options.notes ? linesOf(reason) : [],
  };
}
