import { Wind } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { frontLoad } from '../../../core/forloeb/programme-rhythm.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { luftTexts } from '../../texts/skema-luft.ts';
import css from './rhythm-notice.module.css';
import type { Luft } from './use-luft.tsx';

interface RhythmNoticeProps {
  /** All activities, whatever the filter leaves. */
  readonly placed: readonly PlacedActivity[];
  readonly firstDay: Day;
  readonly luft: Luft;
}

/** A fortnight that holds nearly everything, with hardly anything after it, is pointed out (RULES.md N28); else nothing is shown. */
export function RhythmNotice({ placed, firstDay, luft }: RhythmNoticeProps) {
  const front = useMemo(() => frontLoad(placed, firstDay, luft.end), [placed, firstDay, luft.end]);
  if (!front) return null;
  return (
    <section aria-label={luftTexts.rhythm}>
      <Notice heading={luftTexts.front(front)}>
        <Weeks hours={front.perWeek} />
        <div class={css.foot}>
          <Button small icon={Wind} onClick={() => luft.suggest(front.mondays, true)}>
            {luftTexts.evenOut}
          </Button>
          <details class={css.why}>
            <summary>{luftTexts.frontAsk}</summary>
            <p>{luftTexts.frontWhy}</p>
          </details>
        </div>
      </Notice>
    </section>
  );
}

/** The weeks beside each other, as high as they are full. The sentence above says the same. */
function Weeks({ hours }: { readonly hours: readonly number[] }) {
  const most = Math.max(1, ...hours);
  return (
    <span class={css.weeks} style={{ '--weeks': hours.length }} aria-hidden="true">
      {hours.map((minutes, index) => (
        <span key={index} class={css.week} style={{ '--part': minutes / most }} />
      ))}
    </span>
  );
}
