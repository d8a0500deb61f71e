import { Handshake } from 'lucide';
import type { Json } from '../../../core/document/types.ts';
import { Closing, mentorDecisions } from '../../../core/forloeb/closing.ts';
import { mentorDecisionLabels } from '../../../core/forloeb/closing-labels.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextArea } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { ClosingConflicts } from './closing-conflicts.tsx';
import { goalsAhead } from './goals-ahead.tsx';
import { useClosing } from './use-closing.ts';

const texts = afslutningTexts.mentor;
const options = mentorDecisions.map((value) => ({ value, label: mentorDecisionLabels[value] }));

const noteText = (value: Json | undefined): string => {
  const note = value && typeof value === 'object' && 'note' in value ? value.note : '';
  return typeof note === 'string' ? note : '';
};

/** Whether a mentor course follows, and what is agreed about it. Decision and note are one field: while two stand, neither is written in. */
export function MentorStep() {
  const { id, plan, me, today } = useForloeb();
  const { view, set, isAsked } = useClosing();
  const mentor = Closing.shape.mentor.safeParse(view.fields['mentor']).data ?? undefined;
  const decided = (decision: (typeof mentorDecisions)[number], note: string): Json => ({
    decision,
    day: today,
    by: me,
    ...(note && { note }),
  });
  const draft = useDraft({
    room: 'plan',
    record: view,
    field: 'mentor',
    toText: noteText,
    toValue: (note) => decided(mentor?.decision ?? 'later', note),
  });
  const goals = goalsAhead(plan);
  return (
    <Card>
      <div class={css.fields}>
        <ClosingConflicts fields={['mentor']} />
        {!isAsked('mentor') && (
          <Choices
            label={texts.label}
            value={mentor?.decision ?? ''}
            options={options}
            onChange={(decision) => void set('mentor', decided(decision || 'later', draft.text), texts.saved)}
          />
        )}
        {mentor && !isAsked('mentor') && (
          <div {...draft.around}>
            <TextArea
              label={texts.note}
              hint={texts.noteHint}
              optional
              value={draft.text}
              onInput={draft.type}
              problem={draft.refused ? afslutningTexts.refused : undefined}
            />
          </div>
        )}
        {mentor?.decision === 'yes' && (
          <p>
            <ButtonLink icon={Handshake} href={forloebHref(id, 'mentor')}>
              {texts.go}
            </ButtonLink>
          </p>
        )}
        {goals.length > 0 && (
          <div>
            <p class={css.quiet}>{texts.goals}</p>
            <ul>
              {goals.map((goal) => (
                <li key={goal.id}>{goal.fields.task}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}
