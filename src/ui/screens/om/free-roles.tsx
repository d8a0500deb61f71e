import { Pencil, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { type FreeRoleEntry, freeRolesIn } from '../../../core/forloeb/free-role.ts';
import { Button } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { omTexts } from '../../texts/om.ts';
import { valueWords } from '../../texts/value-words.ts';
import { FreeRoleDialog } from './free-role-dialog.tsx';
import css from './om.module.css';

const texts = omTexts.freeRoles;

/** Roles that this workplace has beside the fixed ones, and who holds them. */
export function FreeRoles() {
  const { people, plan } = useForloeb();
  const [editing, setEditing] = useState<FreeRoleEntry | 'new'>();
  const held = freeRolesIn(plan, people);
  return (
    <>
      {held.length > 0 && (
        <ul>
          {held.map(({ role, holder }) => (
            <li key={role.id} class={css.person}>
              <div class={css.personText}>
                <strong>{role.fields.name}</strong>
                <span class={css.quiet}>{holder?.fields.name ?? omTexts.roles.nobody}</span>
                <RoomConflicts
                  room="plan"
                  view={role.view}
                  labels={texts.fields}
                  show={(field, value) =>
                    field === 'person'
                      ? (people.byId(String(value))?.fields.name ?? omTexts.roles.nobody)
                      : valueWords(value, people)
                  }
                />
              </div>
              <Button
                look="quiet"
                icon={Pencil}
                aria-label={texts.editRole(role.fields.name)}
                onClick={() => setEditing(role)}
              />
            </li>
          ))}
        </ul>
      )}
      <p class={css.action}>
        <Button icon={Plus} onClick={() => setEditing('new')}>
          {texts.add}
        </Button>
      </p>
      {editing && (
        <FreeRoleDialog role={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}
