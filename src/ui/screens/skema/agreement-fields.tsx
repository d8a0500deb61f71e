import { type AgreementState, type agreementStates, agreementsOf } from '../../../core/forloeb/agreement.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { ActivityEntry } from '../../../core/forloeb/introduktionsskema.ts';
import { Choices } from '../../components/choices.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { agreementLabels, agreementTexts } from '../../texts/agreement.ts';
import type { ActivityDraft } from './activity-draft.ts';
import css from './activity-sheet.module.css';

interface AgreementFieldsProps {
  readonly draft: ActivityDraft;
  /** The record as it was when the sheet opened; undefined for a new activity. */
  readonly entry: ActivityEntry | undefined;
  readonly onChange: (change: Partial<ActivityDraft>) => void;
}

const states = ['none', 'asked', 'agreed', 'declined'] as const satisfies readonly (
  | 'none'
  | (typeof agreementStates)[number]
)[];

const isFilled = (party: Party | null): party is Party =>
  party !== null && !('name' in party && String(party.name).trim() === '');

/** What everybody in the activity has answered, one line of choices each. Nothing for the new hire. */
export function AgreementFields({ draft, entry, onChange }: AgreementFieldsProps) {
  const { people, viewpoint } = useForloeb();
  const { day, from, to } = draft;
  if (viewpoint === 'ny' || !day || !from || !to || draft.kind === 'luft') return null;
  const activity = {
    ...entry?.view.fields,
    who: draft.who.filter(isFilled),
    kind: draft.kind,
    status: { state: draft.state },
  };
  const rows = agreementsOf(activity, { day, from, to }, people);
  if (rows.length === 0) return null;
  const choose = (field: string, who: Party, state: AgreementState | 'none') =>
    onChange({ agreed: { ...draft.agreed, [field]: { state, who } } });
  return (
    <div class={css.group}>
      {rows.map((row) => {
        const chosen = draft.agreed[row.field]?.state ?? (row.movedFrom ? 'none' : row.state);
        if (row.state === 'newer' || chosen === 'newer')
          return <p key={row.field}>{`${row.name}: ${agreementTexts.newer}`}</p>;
        if (!row.current) return <p key={row.field}>{agreementTexts.sheet.former(row.name, row.state)}</p>;
        return (
          <div key={row.field}>
            <Choices
              label={agreementTexts.sheet.legend(row.name)}
              value={chosen}
              options={states.map((value) => ({ value, label: agreementLabels[value] }))}
              onChange={(state) => choose(row.field, row.party, state)}
            />
            {row.movedFrom && !draft.agreed[row.field] && (
              <p class={css.hint}>{agreementTexts.sheet.movedFrom(row.state, row.movedFrom)}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
