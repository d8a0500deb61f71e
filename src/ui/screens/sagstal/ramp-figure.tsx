import { addDays, addMonths, type Day, daysBetween, mondayOf } from '../../../core/calendar/day.ts';
import type { RampStep } from '../../../core/forloeb/caseload-ramp.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { sagstalTexts } from '../../texts/sagstal.ts';
import css from './sagstal.module.css';

const texts = sagstalTexts.ramp;

interface RampFigureProps {
  readonly ramp: readonly RampStep[];
  readonly reviews: readonly Day[];
  readonly firstDay: Day;
}

/** Height of the drawing in pixels, and where the bars stand in it. */
const [height, top, ground] = [150, 22, 124];

/**
 * The ramp as bars over time with today on it. Positions are shares of the width, so that words keep their size however narrow it is;
 * the table beside it says the same, and a screen reader hears only that.
 */
export function RampFigure({ ramp, reviews, firstDay }: RampFigureProps) {
  const { today } = useForloeb();
  const last = ramp.at(-1)?.from ?? firstDay;
  const from = mondayOf(ramp[0] && ramp[0].from < firstDay ? ramp[0].from : firstDay);
  const ends = [addDays(last, 42), addMonths(from, 3)].sort();
  const to = ends.at(-1) ?? last;
  const width = daysBetween(from, to);
  const at = (day: Day): number => Math.max(0, Math.min(100, (daysBetween(from, day) / width) * 100));
  const y = (percent: number): number => ground - (percent / 100) * (ground - top);
  const spans = ramp.map((step, index) => {
    const x = index === 0 ? 0 : at(step.from);
    return { step, x, share: at(step.to ? addDays(step.to, 1) : to) - x };
  });
  return (
    <svg class={css.figure} width="100%" height={height} aria-hidden="true" focusable="false">
      <line class={css.rule} x1="0" x2="100%" y1={y(100)} y2={y(100)} />
      {spans.map(({ step, x, share }) => (
        <g key={step.from}>
          <rect class={css.bar} x={`${x}%`} width={`${share}%`} y={y(step.percent)} height={ground - y(step.percent)} />
          <line class={css.edge} x1={`${x}%`} x2={`${x + share}%`} y1={y(step.percent)} y2={y(step.percent)} />
        </g>
      ))}
      {spans
        .filter(({ share }) => share > 9)
        .map(({ step, x, share }) => (
          <text
            key={step.from}
            class={css.share}
            x={`${x + share / 2}%`}
            y={y(step.percent) - 6}
            text-anchor={anchor(x + share / 2)}
          >
            {texts.percent(step.percent)}
          </text>
        ))}
      <line class={css.ground} x1="0" x2="100%" y1={ground} y2={ground} />
      <Months from={from} to={to} at={at} />
      {reviews
        .filter((day) => day >= from && day <= to)
        .map((day) => (
          <circle key={day} class={css.review} cx={`${at(day)}%`} cy={ground} r="5" />
        ))}
      {today >= from && today <= to && (
        <>
          <line class={css.today} x1={`${at(today)}%`} x2={`${at(today)}%`} y1={top - 8} y2={ground} />
          <text class={css.todayWord} x={`${at(today)}%`} y="11" text-anchor={anchor(at(today))}>
            {texts.now}
          </text>
        </>
      )}
    </svg>
  );
}

/** Words near an edge stay inside. */
const anchor = (share: number): 'start' | 'middle' | 'end' => (share < 5 ? 'start' : share > 95 ? 'end' : 'middle');

interface MonthsProps {
  readonly from: Day;
  readonly to: Day;
  readonly at: (day: Day) => number;
}

/** The first of each month, named where there is room. */
function Months({ from, to, at }: MonthsProps) {
  const firsts: Day[] = [];
  for (let day = addMonths(`${from.slice(0, 7)}-01`, 1); day < to; day = addMonths(day, 1)) firsts.push(day);
  const every = Math.ceil(firsts.length / 8);
  return (
    <>
      {firsts.map((day, index) => (
        <g key={day}>
          <line class={css.mark} x1={`${at(day)}%`} x2={`${at(day)}%`} y1={ground} y2={ground + 5} />
          {index % every === 0 && at(day) < 96 && (
            <text class={css.month} x={`${at(day)}%`} y={ground + 20} text-anchor={anchor(at(day))}>
              {texts.month(day)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
