import { Keyboard } from 'lucide';
import type { PlanDays } from '../../../../core/forloeb/activity-time.ts';
import type { GridWeek } from '../../../../core/forloeb/grid-week.ts';
import { needs } from '../../../../core/forloeb/vocabulary.ts';
import { Button } from '../../../components/button.tsx';
import { NeedTag } from '../../../components/need-tag.tsx';
import { RecordConflicts } from '../../../components/record-conflicts.tsx';
import { useForloeb } from '../../../forloeb-scope.tsx';
import { activityFieldLabels, rowTexts } from '../../../texts/skema.ts';
import { keysTexts } from '../../../texts/skema-keys.ts';
import { hasConflict } from '../activity-card.tsx';
import { answerLabels, fieldWords } from '../activity-words.ts';
import { ClashNote, useClashes } from '../clashes.tsx';
import css from './grid-foot.module.css';
import type { GridHandlers } from './grid-handlers.ts';

/** What the colours mean, and the help. */
export function GridFoot({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <div class={css.foot}>
      <ul class={css.legend}>
        {needs.map((need) => (
          <li key={need}>
            <NeedTag need={need} />
          </li>
        ))}
        <li class={css.luft}>
          <span class={css.swatch} />
          {rowTexts.luft}
        </li>
      </ul>
      <Button small look="quiet" icon={Keyboard} onClick={onHelp}>
        {keysTexts.button}
      </Button>
    </div>
  );
}

interface GridConflictsProps {
  readonly week: GridWeek;
  readonly plan: PlanDays;
  readonly handlers: Pick<GridHandlers, 'choose'>;
}

/** What is booked twice in this week, and what two people have done apart from each other: a card has no room for it. */
export function GridConflicts({ week, plan, handlers }: GridConflictsProps) {
  const { people } = useForloeb();
  const clashes = useClashes();
  const rows = week.days
    .flatMap((day) => day.rows)
    .filter(({ entry }) => hasConflict(entry) || clashes.of(entry.id).length > 0);
  if (rows.length === 0) return null;
  return (
    <ul class={css.conflicts}>
      {rows.map(({ entry }) => (
        <li key={entry.id}>
          <strong>{entry.fields.title}</strong>
          <ClashNote id={entry.id} />
          <RecordConflicts
            view={entry.view}
            people={people}
            labels={{ ...activityFieldLabels, ...answerLabels(entry.view.conflicts, people) }}
            show={(field, value) => fieldWords(field, value, people, plan)}
            onChoose={handlers.choose}
          />
        </li>
      ))}
    </ul>
  );
}
