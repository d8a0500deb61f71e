import { Plus, X } from 'lucide';
import type { Party } from '../../core/forloeb/fields.ts';
import type { People } from '../../core/forloeb/people.ts';
import { Button } from '../components/button.tsx';
import { PartyField } from '../components/party-field.tsx';
import { sheetTexts } from '../texts/skema.ts';
import css from './who-fields.module.css';

interface WhoFieldsProps {
  readonly value: readonly (Party | null)[];
  readonly people: People;
  /** Names that can be chosen besides; a programme knows none. */
  readonly names?: readonly string[];
  readonly onChange: (who: readonly (Party | null)[]) => void;
}

/** Everybody an activity rests with, one field each. There is always one to fill. */
export function WhoFields({ value, people, names = [], onChange }: WhoFieldsProps) {
  const rows = value.length > 0 ? value : [null];
  const replace = (index: number, party: Party | null) => onChange(rows.map((old, at) => (at === index ? party : old)));
  return (
    <div class={css.group}>
      {rows.map((party, index) => (
        // Fields keep what is typed in them; a removed one takes its own along because the count is part of the key.
        <div class={css.who} key={`${rows.length}-${index}`}>
          <div class={css.grow}>
            <PartyField
              label={sheetTexts.who(index + 1)}
              value={party}
              people={people}
              names={names}
              onChange={(next) => replace(index, next)}
            />
          </div>
          {rows.length > 1 && (
            <Button
              look="quiet"
              icon={X}
              aria-label={sheetTexts.removeWho(party ? people.nameOf(party) : '')}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      <div>
        <Button small look="quiet" icon={Plus} onClick={() => onChange([...rows, null])}>
          {sheetTexts.addWho}
        </Button>
      </div>
    </div>
  );
}
