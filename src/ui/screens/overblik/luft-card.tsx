import { Info } from 'lucide';
import type { Day } from '../../../core/calendar/day.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { type DayLuft, luftOfWeek, tightSpot, totalLuft } from '../../../core/forloeb/luft.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { hours, overblikTexts } from '../../texts/overblik.ts';
import css from './side-cards.module.css';

const texts = overblikTexts.luft;

interface LuftCardProps {
  readonly placed: readonly PlacedActivity[];
  /** A day of the week that is shown. */
  readonly from: Day;
}

/** How full each day of the week is, with the luft in it; a gentle word when it is packed. */
export function LuftCard({ placed, from }: LuftCardProps) {
  const { calendar, today, summary } = useForloeb();
  const days = luftOfWeek(placed, calendar, from);
  const total = totalLuft(days);
  const tight = tightSpot(days, from);
  const longest = Math.max(...days.map((day) => Math.max(day.working, day.planned + day.luft)), 1);
  return (
    <Card heading={texts.heading(from)} aside={<strong class={css.total}>{texts.total(total)}</strong>}>
      <ul class={css.days}>
        {days.map((day) => (
          <li key={day.day} class={day.day === today ? `${css.luft} ${css.today}` : css.luft}>
            <span class={css.weekday}>{texts.weekday(day.day)}</span>
            <Bar day={day} longest={longest} />
            <span class={css.minutes} aria-hidden="true">
              {luftWords(day)}
            </span>
            <span class="only-read">{day.working === 0 ? texts.free : texts.bar(day.planned, day.luft)}</span>
          </li>
        ))}
      </ul>
      {tight && (
        <p class={css.tight}>
          <Icon of={Info} size={18} />
          {tight === 'week' ? texts.tightWeek(from, summary.newHire, total) : texts.tightDay(tight)}
        </p>
      )}
    </Card>
  );
}

function luftWords({ working, luft, open }: DayLuft): string {
  if (working === 0) return texts.free;
  return luft === 0 && open > 0 ? texts.open : hours(luft);
}

/** Planned, luft and the rest of the working day, drawn to one scale for the whole week. */
function Bar({ day: { working, planned, luft }, longest }: { readonly day: DayLuft; readonly longest: number }) {
  const scale = (minutes: number) => (minutes / longest) * 200;
  return (
    <svg class={css.bar} viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class={css.rest} width={scale(working)} height="12" rx="3" />
      <rect class={css.planned} width={scale(planned)} height="12" rx="3" />
      {luft > 0 && (
        <rect class={css.air} x={scale(planned) + 0.5} y="0.5" width={Math.max(0, scale(luft) - 1)} height="11" />
      )}
    </svg>
  );
}
