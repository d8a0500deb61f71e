import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readPeople } from '../../../core/forloeb/people.ts';
import type { SalvageForloeb } from '../../../handover/salvage.ts';
import { contentsOf, pickKey } from '../../../handover/salvage-picks.ts';
import { contentsWords } from '../../texts/handover-news.ts';
import { hentTexts } from '../../texts/hent.ts';
import { listed } from '../../texts/listed.ts';
import { salvageTexts as texts } from '../../texts/salvage.ts';
import css from './salvage.module.css';
import { ReadRecord, SalvageRecordView } from './salvage-record.tsx';

interface SalvageForloebProps {
  readonly forloeb: SalvageForloeb;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (key: string, picked: boolean) => void;
}

/** What a refused file says of one forløb, of a programme, or of the workplace. */
export function SalvageForloebView({ forloeb, picked, onPick }: SalvageForloebProps) {
  const { forloebId, isNew, self, records, frame } = forloeb;
  const people = frame && readPeople(frame);
  return (
    <div class={css.forloeb}>
      <h3>{headingOf(forloeb, people?.holder('ny')?.fields.name ?? '')}</h3>
      {!isNew && self ? (
        records.map((record) => (
          <SalvageRecordView
            key={`${record.room} ${record.id}`}
            forloebId={forloebId}
            record={record}
            people={people}
            picked={picked}
            onPick={onPick}
          />
        ))
      ) : (
        <Whole forloeb={forloeb} picked={picked} onPick={onPick} />
      )}
    </div>
  );
}

/** What is taken whole or not at all: there is nothing here that its parts could stand beside. */
function Whole({ forloeb, picked, onPick }: SalvageForloebProps) {
  const { forloebId, self, standing, records, frame } = forloeb;
  const people = frame && readPeople(frame);
  const me = people?.byId(self?.person)?.fields.name;
  const key = pickKey(forloebId);
  const contents = listed(contentsWords(contentsOf(forloeb)));
  return (
    <>
      <p>
        {self ? texts.make.means : texts.make.cannot} {self && me && texts.make.as(me)}
      </p>
      {contents && <p>{texts.make.holds(contents)}</p>}
      {self && (
        <label class={css.pick}>
          <input
            type="checkbox"
            checked={picked.has(key)}
            onChange={(event) => onPick(key, event.currentTarget.checked)}
          />
          <strong>{standing ? texts.make.other : texts.make.forloeb}</strong>
        </label>
      )}
      <Contents>
        {records.map((record) => (
          <ReadRecord key={`${record.room} ${record.id}`} record={record} people={people} />
        ))}
      </Contents>
    </>
  );
}

/** Drawn once it is opened: a forløb has some hundred records. */
function Contents({ children }: { readonly children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={css.contents} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.make.see}</summary>
      {isOpen && children}
    </details>
  );
}

function headingOf({ standing, records }: SalvageForloeb, newHire: string): string {
  if (standing === 'arbejdsplads') return texts.workplace;
  if (!standing) return hentTexts.forloebOf(newHire);
  return hentTexts.programmeOf(records.find(({ type }) => type === 'programme')?.label ?? '');
}
