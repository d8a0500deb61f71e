import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Change } from '../../../core/document/types.ts';
import { type Person, personKind, roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import type { Entry } from '../../../core/forloeb/record-kind.ts';
import type { PersonalRole } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { omTexts } from '../../texts/om.ts';
import css from './om.module.css';

interface PersonDialogProps {
  /** Undefined for a new person. */
  readonly person: Entry<Person> | undefined;
  /** The role a new person gets at once. */
  readonly role?: PersonalRole | undefined;
  readonly onClose: () => void;
}

const lines = ['name', 'title', 'phone', 'email'] as const;
type Lines = Readonly<Record<(typeof lines)[number], string>>;

const linesOf = (person: Entry<Person> | undefined): Lines => {
  const { name = '', title = '', phone = '', email = '' } = person?.fields ?? {};
  return { name, title, phone, email };
};

/** One person: name and how to reach them. */
export function PersonDialog({ person, role, onClose }: PersonDialogProps) {
  const { act, people } = useForloeb();
  const { newId } = useServices();
  const [opened] = useState(person);
  const [text, setText] = useState(() => linesOf(person));
  const [asked, setAsked] = useState(false);
  const texts = omTexts.people;
  const name = text.name.trim();
  const save = () => {
    setAsked(true);
    if (!name) return;
    onClose();
    if (opened) void saveChanged(opened);
    else void saveNew();
  };
  const saveNew = () => {
    const id = newId('person');
    const fields = Object.fromEntries(lines.map((line) => [line, text[line].trim()]).filter(([, value]) => value));
    const changes: Change[] = [{ do: 'write', id, type: personKind.type, fields }];
    if (role) changes.push({ do: 'write', id: roleRecordId(role), type: roleKind.type, fields: { person: id } });
    const before = role ? (people.holder(role)?.id ?? null) : null;
    const undo: Change[] = [{ do: 'delete', id }];
    if (role) undo.push({ do: 'write', id: roleRecordId(role), type: roleKind.type, fields: { person: before } });
    return act('plan', changes, { text: texts.added(name), undo: { room: 'plan', changes: undo } });
  };
  const saveChanged = async ({ id, view, ...entry }: Entry<Person>) => {
    const before = linesOf({ id, view, ...entry });
    const changed = lines.filter((line) => text[line].trim() !== before[line]);
    if (changed.length === 0) return;
    const type = personKind.type;
    const fields = Object.fromEntries(changed.map((line) => [line, text[line].trim()]));
    const old = Object.fromEntries(changed.map((line) => [line, before[line]]));
    await act('plan', [{ do: 'write', id, type, fields, seen: view.stamps }], {
      text: texts.changed(name),
      undo: { room: 'plan', changes: [{ do: 'write', id, type, fields: old }] },
    });
  };
  const remove = ({ id }: Entry<Person>) => {
    onClose();
    void act('plan', [{ do: 'delete', id }], {
      text: texts.removed(name),
      undo: { room: 'plan', changes: [{ do: 'restore', id }] },
    });
  };
  const field = (line: (typeof lines)[number]) => ({
    label: texts[line],
    value: text[line],
    onInput: (value: string) => setText({ ...text, [line]: value }),
  });
  const removable = opened && people.rolesOf(opened.id).length === 0;
  return (
    <Dialog
      heading={opened ? texts.dialogEdit : texts.dialogNew}
      onClose={onClose}
      footer={
        <>
          {removable && (
            <Button look="danger" icon={Trash2} onClick={() => remove(opened)}>
              {texts.remove}
            </Button>
          )}
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={save}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <TextField {...field('name')} autoFocus problem={asked && !name ? texts.missingName : undefined} />
      <TextField {...field('title')} optional />
      <TextField {...field('phone')} optional type="tel" />
      <TextField {...field('email')} optional type="email" />
      <p class={css.quiet}>{texts.privacy}</p>
    </Dialog>
  );
}
