import { useState } from 'preact/hooks';
import type { Party } from '../../core/forloeb/fields.ts';
import { foldName } from '../../core/forloeb/folded-name.ts';
import { roleLabels } from '../../core/forloeb/labels.ts';
import type { People } from '../../core/forloeb/people.ts';
import { type Role, roles } from '../../core/forloeb/vocabulary.ts';
import { partyTexts } from '../texts/fields.ts';
import { TextField } from './field.tsx';
import { Select } from './select.tsx';

interface PartyFieldProps {
  readonly label: string;
  readonly value: Party | null;
  readonly people: People;
  readonly onChange: (party: Party | null) => void;
  readonly hint?: string;
  /** Names in plain text that can be chosen, such as those in the list of videnspersoner. */
  readonly names?: readonly string[];
}

const otherName = 'name:';

const keyOf = (party: Party | null): string => {
  if (!party) return '';
  if ('role' in party) return `role:${party.role}`;
  return 'person' in party ? `person:${party.person}` : `${otherName}${party.name}`;
};

/** Who something rests with: a role (by the name of its holder), a person without a role, or a name in plain text. */
export function PartyField({ label, value, people, onChange, hint, names = [] }: PartyFieldProps) {
  const [naming, setNaming] = useState(value !== null && 'name' in value && !names.includes(String(value.name)));
  const roleOptions = roles.map((role) => {
    const holder = people.holder(role)?.fields.name;
    return {
      value: `role:${role}`,
      label: holder ? `${holder} (${roleLabels[role].toLocaleLowerCase('da')})` : roleLabels[role],
    };
  });
  const personOptions = people.all
    .filter((person) => people.rolesOf(person.id).length === 0)
    .map((person) => ({ value: `person:${person.id}`, label: person.fields.name }));
  const nameOptions = names
    .filter((name) => !people.all.some(({ fields }) => foldName(fields.name) === foldName(name)))
    .map((name) => ({ value: otherName + name, label: name }));
  const choose = (key: string) => {
    const [sort, rest = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    setNaming(key === otherName);
    if (sort === 'role') onChange({ role: rest as Role });
    else if (sort === 'person') onChange({ person: rest });
    else onChange(sort === 'name' ? { name: rest } : null);
  };
  return (
    <>
      <Select
        label={label}
        hint={hint}
        value={naming ? otherName : keyOf(value)}
        options={[
          { value: '', label: partyTexts.nobody },
          ...roleOptions,
          ...personOptions,
          ...nameOptions,
          { value: otherName, label: partyTexts.otherName },
        ]}
        onChange={choose}
      />
      {naming && (
        <TextField
          confidential
          label={partyTexts.nameLabel}
          value={value && 'name' in value ? String(value.name) : ''}
          onInput={(name) => onChange({ name })}
        />
      )}
    </>
  );
}
