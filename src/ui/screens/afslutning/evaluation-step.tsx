import {
  type EvaluationEntry,
  type EvaluationPoint,
  evaluationKind,
  evaluationRecordId,
} from '../../../core/forloeb/closing.ts';
import { isEvaluated } from '../../../core/forloeb/closing-steps.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import { TextArea } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { missingIn, useDraft } from '../../hooks/use-draft.ts';
import { useRecordView } from '../../hooks/use-record-view.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { afslutningTexts } from '../../texts/afslutning.ts';
import type { StepProps } from './step-props.ts';

const texts = afslutningTexts.evaluation;

/** Everybody's look back: one's own to write, the others' to read (RULES.md N151). */
export function EvaluationStep({ words }: StepProps) {
  const { plan, people, me } = useForloeb();
  const others = readEntries(plan, evaluationKind).known.filter(
    (entry) => entry.fields.by !== me && isEvaluated(entry),
  );
  const names = (['ny', 'kontaktperson', 'leder'] as const)
    .map((role) => people.holder(role))
    .filter((person) => person && person.id !== me)
    .map((person) => person?.fields.name ?? '');
  const waited = (['ny', 'kontaktperson'] as const)
    .map((role) => people.holder(role))
    .filter((person) => person && person.id !== me && !others.some(({ fields }) => fields.by === person.id));
  return (
    <div class={css.stack}>
      <Card heading={texts.mine}>
        <div class={css.fields}>
          {names.length > 0 && (
            <Notice>
              <p>{texts.readers(names)}</p>
            </Notice>
          )}
          <OwnConflicts words={words} />
          {words.evaluation.map(({ point, question, help }) => (
            <Point key={point} point={point} question={question} help={help} />
          ))}
        </div>
      </Card>
      {others.map((entry) => (
        <OthersCard key={entry.id} entry={entry} words={words} />
      ))}
      {waited.map((person) => (
        <p key={person?.id} class={css.quiet}>
          {texts.waitsFor(person?.fields.name ?? '')}
        </p>
      ))}
    </div>
  );
}

/** What the same person has written on two devices. */
function OwnConflicts({ words }: StepProps) {
  const { me } = useForloeb();
  const view = useRecordView('plan', evaluationRecordId(me), evaluationKind.type);
  return (
    <RoomConflicts
      room="plan"
      view={view}
      labels={Object.fromEntries(words.evaluation.map(({ point, question }) => [point, question]))}
    />
  );
}

interface PointProps {
  readonly point: EvaluationPoint;
  readonly question: string;
  readonly help: string;
}

function Point({ point, question, help }: PointProps) {
  const { me, today } = useForloeb();
  const record = useRecordView('plan', evaluationRecordId(me), evaluationKind.type);
  const draft = useDraft({ room: 'plan', record, field: point, along: missingIn(record, { by: me, day: today }) });
  return (
    <div {...draft.around}>
      <TextArea
        label={question}
        hint={help}
        optional
        value={draft.text}
        onInput={draft.type}
        problem={draft.refused ? afslutningTexts.refused : undefined}
      />
    </div>
  );
}

function OthersCard({ entry, words }: StepProps & { readonly entry: EvaluationEntry }) {
  const { people } = useForloeb();
  return (
    <Card heading={texts.of(people.byId(entry.fields.by)?.fields.name ?? texts.gone)}>
      <div class={css.fields}>
        {words.evaluation
          .filter(({ point }) => entry.fields[point]?.trim())
          .map(({ point, question }) => (
            <div key={point}>
              <p class={css.quiet}>{question}</p>
              <p class={css.text}>{entry.fields[point]}</p>
            </div>
          ))}
      </div>
    </Card>
  );
}
