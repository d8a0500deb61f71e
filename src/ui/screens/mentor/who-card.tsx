import { UserRound } from 'lucide';
import { useState } from 'preact/hooks';
import { mentorLeads, nameMentor } from '../../../core/forloeb/mentor-begin.ts';
import { readPeople } from '../../../core/forloeb/people.ts';
import { firstName, personKind, roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.who;

/** A soft word where the mentor is the mentee's leader; it stops nobody (RULES.md N183). */
export function LeadsNotice() {
  const { people } = useForloeb();
  const { mentor } = useCourse();
  return mentorLeads(people) ? (
    <Notice heading={mentorTexts.leads.heading(mentor)}>
      <p>{mentorTexts.leads.text}</p>
    </Notice>
  ) : null;
}

/** The two, and the way to another mentor. A mentor does not appoint another. */
export function WhoCard() {
  const { people, docs } = useForloeb();
  const { side } = useCourse();
  const [choosing, setChoosing] = useState(false);
  const mentor = people.holder('mentor')?.fields.name;
  const mayChoose = docs.plan !== undefined && side !== 'mentor';
  return (
    <Card heading={texts.heading}>
      <dl class={css.fields}>
        <div>
          <dt class={css.quiet}>{texts.mentor}</dt>
          <dd>{mentor ?? texts.nobody}</dd>
        </div>
        <div>
          <dt class={css.quiet}>{texts.mentee}</dt>
          <dd>{people.holder('ny')?.fields.name}</dd>
        </div>
      </dl>
      <SelfNamed />
      {mayChoose && (
        <p class={css.below}>
          <Button small icon={UserRound} onClick={() => setChoosing(true)}>
            {mentor ? texts.change : texts.choose}
          </Button>
        </p>
      )}
      {choosing && <MentorDialog onClose={() => setChoosing(false)} />}
    </Card>
  );
}

/** The mentor has written their own name where the plan knew nobody. */
function SelfNamed() {
  const { docs, people, act } = useForloeb();
  const named = docs.mentor && readPeople(docs.mentor).holder('mentor');
  if (!docs.plan || !named || people.holder('mentor')) return null;
  const { name } = named.fields;
  const confirm = () =>
    act(
      'plan',
      [write(named.id, personKind.type, { name }), write(roleRecordId('mentor'), roleKind.type, { person: named.id })],
      {
        text: texts.changed(name),
        undo: { room: 'plan', changes: [write(roleRecordId('mentor'), roleKind.type, { person: null })] },
      },
    );
  return (
    <Notice>
      <p>{texts.self(name)}</p>
      <p>
        <Button small onClick={() => void confirm()}>
          {texts.confirm}
        </Button>
      </p>
    </Notice>
  );
}

/** Any name, or a person of the forløb. */
function MentorDialog({ onClose }: { readonly onClose: () => void }) {
  const { id, docs, people, actIn } = useForloeb();
  const { newId } = useServices();
  const { entry, side } = useCourse();
  const before = people.holder('mentor');
  const kept = useKeptText(`${id}/mentor/hvem`, before?.fields.name ?? '');
  const name = kept.text;
  const [asked, setAsked] = useState(false);
  const known = people.all.filter(({ id }) => id !== people.holder('ny')?.id).map(({ fields }) => fields.name);
  const save = async () => {
    setAsked(true);
    if (!name.trim()) return;
    // The rooms of the two are theirs to write in; a leader or kontaktperson says it in the plan, and the mentee's file tells it on.
    const own = side === 'mentee' ? docs : docs.plan && { plan: docs.plan };
    const work = nameMentor(own ?? {}, name, newId(personKind.type));
    const back = work.map(({ room }) => ({
      room,
      changes: [write(roleRecordId('mentor'), roleKind.type, { person: before?.id ?? null })],
    }));
    if (!(await actIn(work, { text: texts.changed(firstName(name)), undo: back }))) return;
    kept.clear();
    onClose();
  };
  return (
    <Dialog
      heading={texts.dialog}
      onClose={onClose}
      footer={
        <>
          <Button
            onClick={() => {
              kept.clear();
              onClose();
            }}
          >
            {appTexts.cancel}
          </Button>
          <Button look="primary" onClick={() => void save()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <div class={css.fields}>
        <TextField
          label={mentorTexts.begin.mentor}
          hint={mentorTexts.begin.mentorHint}
          suggestions={known}
          autoFocus
          value={name}
          problem={asked && !name.trim() ? mentorTexts.begin.mentorMissing : undefined}
          onInput={kept.write}
        />
        {entry && before && <p class={css.quiet}>{texts.before}</p>}
      </div>
    </Dialog>
  );
}
