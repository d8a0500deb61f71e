import { useState } from 'preact/hooks';
import { roleLabels } from '../../../core/forloeb/labels.ts';
import { roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type PersonalRole, personalRoles } from '../../../core/forloeb/vocabulary.ts';
import { Card } from '../../components/card.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { omTexts } from '../../texts/om.ts';
import { standInTexts } from '../../texts/stand-in.ts';
import { valueWords } from '../../texts/value-words.ts';
import { FreeRoles } from './free-roles.tsx';
import css from './om.module.css';
import { PersonDialog } from './person-dialog.tsx';
import { giveRole } from './role-write.ts';

/** Without these a forløb is nobody's. */
const neverEmpty: readonly PersonalRole[] = ['ny', 'kontaktperson'];

/** Stands for "somebody who is not here yet" among the keys of people, which never hold a blank. */
const somebodyNew = 'ny person';

/** Who holds which role. */
export function RolesCard() {
  const { people, plan, act } = useForloeb();
  const [adding, setAdding] = useState<PersonalRole>();
  const [round, setRound] = useState(0);
  const texts = omTexts.roles;
  const choose = (role: PersonalRole, key: string) => {
    if (key === somebodyNew) return setAdding(role);
    const name = people.byId(key)?.fields.name ?? '';
    const { changes, undo } = giveRole(plan, role, key || null);
    void act('plan', changes, { text: texts.changed(role, name), undo: { room: 'plan', changes: undo } });
  };
  const conflicts = readEntries(plan, roleKind).known.filter(
    ({ view: { conflicts } }) => conflicts['person'] ?? conflicts['standIn'],
  );
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.hint}</p>
      {conflicts.map(({ id, view }) => (
        <RoomConflicts
          key={id}
          room="plan"
          view={view}
          labels={{
            person: personalRoles
              .filter((role) => roleRecordId(role) === id)
              .map((role) => roleLabels[role])
              .join(),
            standIn: standInTexts.heading,
          }}
          show={(_field, value) => people.byId(String(value))?.fields.name ?? valueWords(value, people)}
        />
      ))}
      <div class={css.fields} key={round}>
        {personalRoles.map((role) => (
          <Select
            key={role}
            label={roleLabels[role]}
            value={people.holder(role)?.id ?? ''}
            options={[
              ...(neverEmpty.includes(role) && people.holder(role) ? [] : [{ value: '', label: texts.nobody }]),
              ...people.all.map(({ id, fields }) => ({ value: id, label: fields.name })),
              { value: somebodyNew, label: texts.other },
            ]}
            onChange={(key) => choose(role, key)}
          />
        ))}
      </div>
      <FreeRoles />
      {adding && (
        <PersonDialog
          person={undefined}
          role={adding}
          onClose={() => {
            setAdding(undefined);
            // The list shows "another person" until it is drawn afresh with the holder that was kept.
            setRound(round + 1);
          }}
        />
      )}
    </Card>
  );
}
