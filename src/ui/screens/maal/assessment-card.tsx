import { Lock, Send, Trash2, Undo2, Users } from 'lucide';
import {
  assess,
  hasChangedSince,
  seenAssessment,
  takeBackAssessment,
} from '../../../core/forloeb/assessment-sharing.ts';
import { assessmentLabels } from '../../../core/forloeb/learning-labels.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { type AssessmentEntry, type AssessmentLevel, assessmentLevels } from '../../../core/forloeb/self-assessment.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { TextArea } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { useLock } from '../../hooks/use-lock.ts';
import { UnlockFormLater } from '../../lock-parts.tsx';
import { goalFieldLabels, assessmentTexts as texts } from '../../texts/maal.ts';
import card from './assessment-card.module.css';
import { fieldWords } from './field-words.ts';
import css from './maal.module.css';
import { useAssessmentSharing } from './use-assessment-sharing.ts';

/** How safe the new hire feels: their own word for them, what was shared for the kontaktperson, nothing for anybody else (RULES.md N127). */
export function AssessmentCard({ goal }: { readonly goal: string }) {
  const { docs, viewpoint } = useForloeb();
  const { own, shared } = seenAssessment(docs, viewpoint, goal);
  const lock = useLock();
  if (viewpoint === 'ny' && lock === 'locked') return <LockedAssessment goal={goal} shared={shared} />;
  if (viewpoint === 'ny') return <OwnAssessment goal={goal} own={own} shared={shared} />;
  return shared ? <SharedAssessment shared={shared} /> : null;
}

function SharedAssessment({ shared }: { readonly shared: AssessmentEntry }) {
  const { people, today, act } = useForloeb();
  const { level, note, day, shared: when } = shared.fields;
  return (
    <Card heading={texts.from(firstName(people.holder('ny')?.fields.name ?? ''))}>
      <p class={card.level}>{assessmentLabels[level]}</p>
      {note && <p class={css.note}>{note}</p>}
      <p class={css.hint}>
        {texts.sharedOn(when?.day ?? day, today)}. {texts.fromHint}
      </p>
      <RecordConflicts
        view={shared.view}
        people={people}
        labels={goalFieldLabels}
        show={(field, value) => fieldWords(field, value, people)}
        onChoose={(change) => void act('samtaler', [change])}
      />
    </Card>
  );
}

/** What one thinks oneself is locked; what was shared still stands, and can be taken back (RULES.md N212). */
function LockedAssessment({ goal, shared }: Pick<OwnProps, 'goal' | 'shared'>) {
  return (
    <Card heading={texts.heading}>
      <div class={card.assessment}>
        <p class={card.private}>
          <Icon of={Lock} size={18} />
          <span>{texts.locked}</span>
        </p>
        <UnlockFormLater />
        {shared && <Sharing goal={goal} own={undefined} shared={shared} />}
      </div>
    </Card>
  );
}

interface OwnProps {
  readonly goal: string;
  readonly own: AssessmentEntry | undefined;
  readonly shared: AssessmentEntry | undefined;
}

function OwnAssessment({ goal, own, shared }: OwnProps) {
  const { docs, today, act, people } = useForloeb();
  const say = (level: AssessmentLevel) =>
    void act('procesjournal', assess(docs.procesjournal, goal, level, today), { text: texts.said(level) });
  return (
    <Card heading={texts.heading}>
      <div class={card.assessment}>
        <p class={card.private}>
          <Icon of={Lock} size={18} />
          <span>{shared ? texts.privateSince : texts.private}</span>
        </p>
        <Choices<AssessmentLevel | ''>
          label={texts.choose}
          quiet
          value={own?.fields.level ?? ''}
          options={assessmentLevels.map((value) => ({ value, label: assessmentLabels[value] }))}
          onChange={(level) => level && say(level)}
        />
        {own && (
          <>
            <RecordConflicts
              view={own.view}
              people={people}
              labels={goalFieldLabels}
              show={(field, value) => fieldWords(field, value, people)}
              onChoose={(change) => void act('procesjournal', [change])}
            />
            <OwnNote own={own} />
          </>
        )}
        {(own || shared) && <Sharing goal={goal} own={own} shared={shared} />}
      </div>
    </Card>
  );
}

/** Kept as it is written, like everything in the private room. */
function OwnNote({ own }: { readonly own: AssessmentEntry }) {
  const draft = useDraft({ room: 'procesjournal', record: own.view, field: 'note' });
  return (
    <div {...draft.around}>
      <TextArea
        label={texts.note}
        optional
        hint={texts.noteHint}
        rows={2}
        confidential
        value={draft.text}
        onInput={draft.type}
      />
    </div>
  );
}

/** What has been shared and when, and the ways to share and to take back. */
function Sharing({ goal, own, shared }: OwnProps) {
  const { today, people, actIn } = useForloeb();
  const name = firstName(people.holder('kontaktperson')?.fields.name ?? '');
  const { share, clear } = useAssessmentSharing(goal, name);
  const changed = own && hasChangedSince(own, shared);
  return (
    <>
      {shared && (
        <div class={card.sharedState}>
          <p class={card.isShared}>
            <Icon of={Users} size={18} />
            <span>{texts.shared(shared.fields.level, shared.fields.shared?.day ?? shared.fields.day, today)}</span>
          </p>
          <p class={css.quiet}>{changed ? texts.changed : texts.sharedHint(name)}</p>
        </div>
      )}
      <div class={css.actions}>
        {own && (!shared || changed) && (
          <Button look="primary" icon={Send} onClick={() => void share()}>
            {shared ? texts.shareAgain : texts.share(name)}
          </Button>
        )}
        {shared && (
          <Button icon={Undo2} onClick={() => void actIn(takeBackAssessment(goal, own), { text: texts.takenBack })}>
            {texts.takeBack}
          </Button>
        )}
        {own && !shared && (
          <Button look="quiet" icon={Trash2} onClick={() => void clear()}>
            {texts.clear}
          </Button>
        )}
      </div>
    </>
  );
}
