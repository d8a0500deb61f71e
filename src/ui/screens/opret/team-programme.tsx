import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { Select } from '../../components/select.tsx';
import { opretTexts } from '../../texts/opret.ts';
import type { Draft } from './draft.ts';

interface TeamProgrammeProps {
  readonly draft: Draft;
  readonly own: readonly Standardprogram[];
  readonly onChange: (draft: Draft) => void;
}

/** A second programme on top of the first. Only where the workplace has one that is not chosen already. */
export function TeamProgramme({ draft, own, onChange }: TeamProgrammeProps) {
  const others = own.filter(({ id }) => id !== draft.programme);
  if (others.length === 0) return null;
  const texts = opretTexts.programme;
  return (
    <Select
      label={texts.team}
      hint={texts.teamHint}
      optional
      value={others.some(({ id }) => id === draft.team) ? (draft.team ?? '') : ''}
      options={[{ value: '', label: texts.noTeam }, ...others.map(({ id, title }) => ({ value: id, label: title }))]}
      onChange={(team) => onChange({ ...draft, team, choices: {} })}
    />
  );
}
