import type { HuskelisteScope, ProgrammeOptions, ProgrammePart } from '../../../output/programme/options.ts';
import { huskelisteScopes, programmeParts, recipients, usualOptions } from '../../../output/programme/options.ts';
import { Card } from '../../components/card.tsx';
import { Choices, ManyChoices } from '../../components/choices.tsx';
import css from '../../parts/paper/paper-page.module.css';
import { udskrivTexts } from '../../texts/udskriv.ts';

interface PaperSettingsProps {
  readonly options: ProgrammeOptions;
  /** First name of the newcomer; empty while nobody is named. */
  readonly newcomer: string;
  /** Parts there is nothing to say in yet. */
  readonly empty: readonly ProgrammePart[];
  readonly onChange: (options: ProgrammeOptions) => void;
}

type Piece = ProgrammePart | 'notes';

/** For whom, and which parts go along. */
export function PaperSettings({ options, newcomer, empty, onChange }: PaperSettingsProps) {
  const scopes = udskrivTexts.huskelisteScopes(newcomer);
  const pieces: readonly Piece[] = [...options.parts, ...(options.notes ? (['notes'] as const) : [])];
  const offered = [...programmeParts, 'notes' as const].filter((piece) => piece === 'notes' || !empty.includes(piece));
  const setPieces = (chosen: readonly Piece[]) =>
    onChange({
      ...options,
      parts: programmeParts.filter((part) => chosen.includes(part)),
      notes: chosen.includes('notes'),
    });
  return (
    <Card heading={udskrivTexts.settings}>
      <div class={css.choices}>
        <Choices
          label={udskrivTexts.recipient}
          value={options.recipient}
          options={recipients.map((value) => ({ value, label: udskrivTexts.recipients[value] }))}
          onChange={(recipient) => {
            const { huskeliste, parts } = usualOptions(recipient, options.printed);
            const goesAlong = (part: ProgrammePart) => (part === 'sagstal' ? parts : options.parts).includes(part);
            onChange({ ...options, recipient, huskeliste, parts: programmeParts.filter(goesAlong) });
          }}
        />
        <ManyChoices<Piece>
          label={udskrivTexts.parts}
          values={pieces}
          options={offered.map((value) => ({
            value,
            label: udskrivTexts.partNames[value],
          }))}
          onChange={setPieces}
        />
        {options.parts.includes('huskeliste') && (
          <Choices<HuskelisteScope>
            label={udskrivTexts.huskeliste}
            value={options.huskeliste}
            options={huskelisteScopes.map((value) => ({ value, label: scopes[value] }))}
            onChange={(huskeliste) => onChange({ ...options, huskeliste })}
          />
        )}
        <p class={css.quiet}>{udskrivTexts.onlyThis}</p>
      </div>
    </Card>
  );
}
