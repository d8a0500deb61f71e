import type { MissingRole } from '../../../core/forloeb/create-preview.ts';
import type { PersonalRole } from '../../../core/forloeb/vocabulary.ts';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/field.tsx';
import { opretTexts } from '../../texts/opret.ts';
import css from './opret.module.css';

interface MissingRolesProps {
  readonly missing: readonly MissingRole[];
  readonly names: Readonly<Partial<Record<PersonalRole, string>>>;
  readonly onChange: (role: PersonalRole, name: string) => void;
}

/** Roles the programme counts on and nobody holds: give a name now, or leave it. */
export function MissingRoles({ missing, names, onChange }: MissingRolesProps) {
  if (missing.length === 0) return null;
  const texts = opretTexts.roles;
  return (
    <Card heading={texts.heading}>
      <p class={css.cardText}>{texts.text(missing.map(({ role }) => role))}</p>
      <div class={css.fields}>
        {missing.map(({ role, places }) => (
          <TextField
            key={role}
            label={texts.name(role)}
            confidential
            hint={texts.places(places)}
            optional
            value={names[role] ?? ''}
            onInput={(name) => onChange(role, name)}
          />
        ))}
      </div>
    </Card>
  );
}
