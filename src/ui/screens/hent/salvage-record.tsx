import type { ComponentChildren } from 'preact';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { isWordless } from '../../../core/forloeb/sensitive-places.ts';
import { pickKey } from '../../../handover/salvage-picks.ts';
import type { SalvageRecord } from '../../../handover/salvage-records.ts';
import { deletedTexts } from '../../texts/deleted.ts';
import { recordValueWords } from '../../texts/record-value-words.ts';
import { salvageTexts as texts } from '../../texts/salvage.ts';
import { fieldName } from '../../texts/values.ts';
import css from './salvage.module.css';

interface SalvageRecordProps {
  readonly forloebId: string;
  readonly record: SalvageRecord;
  readonly people: People | undefined;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (key: string, picked: boolean) => void;
}

/** A record of the file, its fields beside those here; each that differs is picked by itself, a new one as a whole. */
export function SalvageRecordView({ forloebId, record, people, picked, onPick }: SalvageRecordProps) {
  const pick = (key: string) => ({ checked: picked.has(key), onChange: (now: boolean) => onPick(key, now) });
  if (record.state === 'new') {
    return (
      <PickLabel {...pick(pickKey(forloebId, record))}>
        <strong>{nameOf(record)}</strong>
        <span class={css.who}>{texts.missing}</span>
        <FieldList record={record} people={people} />
      </PickLabel>
    );
  }
  return (
    <fieldset class={css.record}>
      <legend>
        <strong>{nameOf(record)}</strong>
      </legend>
      {record.state === 'deleted' && <p class={css.who}>{texts.deleted}</p>}
      {record.fields.map((one) => (
        <PickLabel key={one.field} {...pick(pickKey(forloebId, record, one.field))}>
          <span class={css.field}>{fieldName(one.field)}</span>
          <span class={css.versions}>
            <Version who={texts.here} words={recordValueWords(record.type, one.field, one.here ?? null, people)} />
            <Version who={texts.there} words={recordValueWords(record.type, one.field, one.there, people)} />
          </span>
        </PickLabel>
      ))}
    </fieldset>
  );
}

/** A record of the file to read, where nothing of it can be picked by itself. */
export function ReadRecord({ record, people }: Pick<SalvageRecordProps, 'record' | 'people'>) {
  return (
    <div class={css.read}>
      <strong>{nameOf(record)}</strong>
      <FieldList record={record} people={people} />
    </div>
  );
}

interface PickLabelProps {
  readonly checked: boolean;
  readonly onChange: (picked: boolean) => void;
  readonly children: ComponentChildren;
}

function PickLabel({ checked, onChange, children }: PickLabelProps) {
  return (
    <label class={css.pick}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class={css.picked}>{children}</span>
    </label>
  );
}

function Version({ who, words }: { readonly who: string; readonly words: string }) {
  return (
    <span class={css.version}>
      <span class={css.who}>{who}</span>
      <span>{words}</span>
    </span>
  );
}

/** What people would read of a record besides its name; keys and places on lists say nothing. */
function FieldList({ record, people }: Pick<SalvageRecordProps, 'record' | 'people'>) {
  const told = record.fields.filter(
    ({ field, there }) =>
      there !== record.label && askAbout(record.type, field) !== 'silent' && !isWordless(record.type, field),
  );
  return (
    <span class={css.fields}>
      {told.map((one) => (
        <span key={one.field}>
          <span class={css.who}>{`${fieldName(one.field)}: `}</span>
          {recordValueWords(record.type, one.field, one.there, people)}
        </span>
      ))}
    </span>
  );
}

const nameOf = ({ type, label }: SalvageRecord): string => deletedTexts.named(type, label);
