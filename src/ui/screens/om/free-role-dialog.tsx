import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Change } from '../../../core/document/types.ts';
import { type FreeRoleEntry, freeRoleKind } from '../../../core/forloeb/free-role.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptForm } from '../../hooks/use-kept-form.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { omTexts } from '../../texts/om.ts';

const texts = omTexts.freeRoles;

interface FreeRoleDialogProps {
  /** Undefined for a new role. */
  readonly role: FreeRoleEntry | undefined;
  readonly onClose: () => void;
}

/** One role of the workplace's own: what it is called, and who holds it. */
export function FreeRoleDialog({ role, onClose }: FreeRoleDialogProps) {
  const { id: forloeb, act, people } = useForloeb();
  const { newId } = useServices();
  const form = useKeptForm(`${forloeb}/frirolle/${role?.id ?? ''}`, {
    fields: { name: role?.fields.name ?? '', person: role?.fields.person ?? '' },
    seen: role?.view.stamps ?? [],
  });
  const [asked, setAsked] = useState(false);
  const name = form.now.name.trim();
  const close = () => {
    form.clear();
    onClose();
  };
  const save = async () => {
    setAsked(true);
    if (!name) return;
    const id = role?.id ?? newId(freeRoleKind.type);
    const write = (fields: { readonly name: string; readonly person: string }): Change => ({
      do: 'write',
      id,
      type: freeRoleKind.type,
      fields: { name: fields.name.trim(), person: fields.person || null },
    });
    const change: Change = { ...write(form.now), ...(role && { seen: form.seen }) };
    const undo: Change = role ? write(form.before) : { do: 'delete', id };
    if (await act('plan', [change], { text: texts.kept(name), undo: { room: 'plan', changes: [undo] } })) close();
  };
  const remove = ({ id }: FreeRoleEntry) => {
    close();
    const undo = { room: 'plan', changes: [{ do: 'restore', id }] } as const;
    void act('plan', [{ do: 'delete', id }], { text: texts.removed(name), undo });
  };
  return (
    <Dialog
      heading={role ? texts.edit : texts.add}
      onClose={close}
      footer={
        <>
          {role && (
            <Button look="danger" icon={Trash2} onClick={() => remove(role)}>
              {texts.remove}
            </Button>
          )}
          <Button onClick={close}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void save()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.fields.name}
        hint={texts.hint}
        value={form.now.name}
        onInput={(next) => form.change({ name: next })}
        autoFocus
        problem={asked && !name ? texts.missing : undefined}
      />
      <Select
        label={texts.fields.person}
        value={form.now.person}
        options={[
          { value: '', label: omTexts.roles.nobody },
          ...people.all.map(({ id, fields }) => ({ value: id, label: fields.name })),
        ]}
        onChange={(person) => form.change({ person })}
      />
    </Dialog>
  );
}
