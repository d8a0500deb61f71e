import { Check as CheckIcon, CircleAlert } from 'lucide';
import { useMemo } from 'preact/hooks';
import { formatDayShort } from '../../../core/calendar/danish-date.ts';
import { stepsOf } from '../../../core/forloeb/goal-progress.ts';
import { activityKind, type PlacedActivity, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { methodLabels } from '../../../core/forloeb/labels.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type Method, methods } from '../../../core/forloeb/vocabulary.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { learningTexts } from '../../texts/learning.ts';
import { goalPageTexts as texts } from '../../texts/maal.ts';
import css from './maal.module.css';
import own from './steps-card.module.css';

/** From seeing the task done to doing it: the activities of the plan with the same task, method by method (RULES.md N128). */
export function StepsCard({ task }: { readonly task: string }) {
  const { id, plan, calendar, forloeb } = useForloeb();
  const { firstDay } = forloeb.fields;
  const placed = useMemo(() => placeActivities(readEntries(plan, activityKind).known, calendar, firstDay), [plan]);
  const found = stepsOf(task, placed);
  return (
    <Card heading={texts.steps} aside={<a href={forloebHref(id, 'skema')}>{texts.toSkema}</a>}>
      {found ? (
        <>
          <ol class={own.steps}>
            {methods.map((method) => (
              <Step key={method} method={method} rows={found.steps[method]} />
            ))}
          </ol>
          {found.hints.map((hint) => (
            <p key={hint.kind} class={own.stepHint}>
              <Icon of={CircleAlert} size={16} />
              {learningTexts.hint(hint)}
            </p>
          ))}
        </>
      ) : (
        <p class={css.quiet}>{texts.stepsNone}</p>
      )}
    </Card>
  );
}

function Step({ method, rows }: { readonly method: Method; readonly rows: readonly PlacedActivity[] }) {
  const { today } = useForloeb();
  const isOver = rows.length > 0 && rows.every(({ day }) => day < today);
  return (
    <li class={rows.length > 0 ? `${own.step} ${own.taken}` : own.step}>
      <span class={own.mark}>{isOver && <Icon of={CheckIcon} size={14} />}</span>
      <span>
        {methodLabels[method]}
        <span class={css.by}>
          {rows.length === 0 ? texts.stepNone : rows.map(({ day }) => formatDayShort(day)).join(', ')}
          {isOver && ` · ${texts.stepOver}`}
        </span>
      </span>
    </li>
  );
}
