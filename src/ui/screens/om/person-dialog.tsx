import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Person } from '../../../core/forloeb/person.ts';
import type { Entry } from '../../../core/forloeb/record-kind.ts';
import { standInOf } from '../../../core/forloeb/stand-in.ts';
import type { PersonalRole } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptForm } from '../../hooks/use-kept-form.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { omTexts } from '../../texts/om.ts';
import css from './om.module.css';
import { addPerson, editPerson, linesOf, type PersonLine, type PersonLines } from './person-changes.ts';
import { giveRole, roleStamps } from './role-write.ts';

interface PersonDialogProps {
  /** Undefined for a new person. */
  readonly person: Entry<Person> | undefined;
  /** The role a new person gets at once. */
  readonly role?: PersonalRole | undefined;
  readonly onClose: () => void;
}

const texts = omTexts.people;

/** One person: name and how to reach them. What is begun stands here the next time, until it is saved or given up with "Annullér". */
export function PersonDialog({ person, role, onClose }: PersonDialogProps) {
  const { id: forloeb, act, people, plan } = useForloeb();
  const { newId } = useServices();
  const say = useSay();
  const [opened] = useState(person);
  const form = useKeptForm<PersonLines>(`${forloeb}/person/${person?.id ?? role ?? ''}`, {
    fields: linesOf(person?.fields),
    seen: person ? person.view.stamps : role ? roleStamps(plan, role) : [],
  });
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const name = form.now.name.trim();
  const done = () => {
    form.clear();
    onClose();
  };
  const save = async () => {
    setAsked(true);
    if (!name || saving) return;
    const id = newId('person');
    const edit = opened
      ? editPerson(opened.id, form.before, form.now, form.seen)
      : addPerson(id, form.now, role && giveRole(plan, role, id, form.seen));
    if (!edit) return done();
    setSaving(true);
    const text = opened ? texts.changed(name) : texts.added(name);
    const isKept = await act('plan', edit.changes, { text, undo: { room: 'plan', changes: edit.undo } });
    setSaving(false);
    if (isKept) done();
  };
  const remove = ({ id }: Entry<Person>) => {
    done();
    const undo = { room: 'plan', changes: [{ do: 'restore', id }] } as const;
    void act('plan', [{ do: 'delete', id }], { text: texts.removed(name), undo });
  };
  const leave = () => {
    onClose();
    if (form.dirty) say({ text: appTexts.setAside });
  };
  const field = (line: PersonLine) => ({
    label: texts[line],
    value: form.now[line],
    onInput: (value: string) => form.change({ [line]: value }),
  });
  const standIn = standInOf(plan);
  const stands = opened && (standIn?.person === opened.id || standIn?.standsInFor === opened.id);
  const removable = opened && !stands && people.rolesOf(opened.id).length === 0;
  return (
    <Dialog
      heading={opened ? texts.dialogEdit : texts.dialogNew}
      onClose={leave}
      footer={
        <>
          {removable && (
            <Button look="danger" icon={Trash2} onClick={() => remove(opened)}>
              {texts.remove}
            </Button>
          )}
          <Button onClick={done}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void save()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <TextField confidential {...field('name')} autoFocus problem={asked && !name ? texts.missingName : undefined} />
      <TextField {...field('title')} optional />
      <TextField {...field('phone')} optional type="tel" />
      <TextField {...field('email')} optional type="email" />
      <p class={css.quiet}>{texts.privacy}</p>
    </Dialog>
  );
}
