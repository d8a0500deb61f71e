import { CalendarClock, Footprints } from 'lucide';
import { lacksAgreement } from '../../../core/forloeb/agreement.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { hoursOf } from '../../../core/forloeb/people-time.ts';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { folkTexts } from '../../texts/folk.ts';
import { learningTexts } from '../../texts/learning.ts';
import { learningPanelId } from './learning-panel.tsx';
import css from './skema-links.module.css';

/** What belongs to the plan and does not stand in its weeks: people's time, and the way from seeing to doing. */
export function SkemaLinks({ placed }: { readonly placed: readonly PlacedActivity[] }) {
  const { id, people, today } = useForloeb();
  const open = placed.filter(
    (activity) => activity.day >= today && lacksAgreement(activity.entry.fields, hoursOf(activity), people),
  ).length;
  return (
    <p class={css.links}>
      <a class={css.link} href={forloebHref(id, 'folk')}>
        <Icon of={CalendarClock} size={18} />
        <span>
          {folkTexts.heading}
          {open > 0 && <span class={css.count}> · {folkTexts.notAgreed(open)}</span>}
        </span>
      </a>
      <button
        type="button"
        class={css.link}
        onClick={() => {
          const panel = document.getElementById(learningPanelId);
          panel?.scrollIntoView({ block: 'start' });
          panel?.focus({ preventScroll: true });
        }}
      >
        <Icon of={Footprints} size={18} />
        {learningTexts.heading}
      </button>
    </p>
  );
}
