import { Lock, ShieldCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDayLong } from '../../../core/calendar/danish-date.ts';
import { capital } from '../../../core/capital.ts';
import { firstName, personKind } from '../../../core/forloeb/person.ts';
import type { Preview } from '../../../handover/preview.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices, useStorage } from '../../services.ts';
import { provenance, unchangedTexts } from '../../texts/handover.ts';
import { hentTexts } from '../../texts/hent.ts';
import type { FailureText } from '../../texts/storage-failures.ts';
import { workplaceArrival } from '../../texts/workplace-arrival.ts';
import type { Arrival } from './arrival.ts';
import { ForloebNewsView } from './forloeb-news.tsx';
import css from './hent.module.css';
import { ProgrammeNotes } from './programme-notes.tsx';
import { asksForName, type Choice, type Received, receiveArrival } from './receive-arrival.ts';
import { SensitiveCount } from './sensitive-count.tsx';

interface ArrivalPreviewProps {
  readonly arrival: Arrival;
  readonly onCancel: () => void;
  readonly onReceived: (received: Received) => void;
  readonly onFailed: (why: FailureText) => void;
}

/** What the file would change, before anything is written. */
export function ArrivalPreview({ arrival, onCancel, onReceived, onFailed }: ArrivalPreviewProps) {
  const storage = useStorage();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const { newId } = useServices();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [personId] = useState(() => newId(personKind.type));
  const [busy, setBusy] = useState(false);
  const mustName = asksForName(arrival);
  const { file, nothingNew, older } = arrival.preview;
  const sort = sortOf(arrival);
  const isProgramme = file.profile === 'standardprogram';
  const isWorkplace = file.profile === 'arbejdsplads';
  const choose = (choice: Choice, keepBoth: boolean) => {
    const others = choices.filter(({ id, field }) => id !== choice.id || field !== choice.field);
    setChoices(keepBoth ? others : [...others, choice]);
  };
  const accept = async () => {
    if (mustName && !name.trim()) return setProblem(hentTexts.who.missing);
    setBusy(true);
    const result = await receiveArrival(arrival, { choices, name, personId }, storage);
    if (result.done) onReceived(result.received);
    else onFailed(result.why);
  };
  // What comes locked cannot be looked into: nobody may say that there is nothing new in it.
  if (nothingNew && !file.locked) {
    return <Unchanged text={older ? unchangedTexts.older : unchangedTexts.same} onAgain={onCancel} />;
  }
  const heading = isWorkplace
    ? workplaceArrival.heading
    : sort === 'known'
      ? hentTexts.previewHeading.known(senderOf(arrival))
      : hentTexts.previewHeading[sort];
  return (
    <section class={css.preview} aria-labelledby="arrival">
      <div>
        <h2 id="arrival" class={css.previewHeading}>
          {heading}
        </h2>
        <p class={css.from}>
          {provenance(
            isProgramme || isWorkplace ? hentTexts.colleague : senderWord(arrival.preview),
            formatDayLong(file.made),
          )}{' '}
          {hentTexts.nothingWritten}
        </p>
      </div>
      <Notice tone="ok" icon={ShieldCheck}>
        {hentTexts.copyFirst}
      </Notice>
      {arrival.news.map((news) => (
        <ForloebNewsView
          key={news.forloebId}
          news={news}
          people={arrival.peopleOf(news.forloebId)}
          named={arrival.news.length > 1}
          choices={choices}
          onChoose={choose}
        />
      ))}
      {file.locked && <Notice icon={Lock}>{hentTexts.staysLocked}</Notice>}
      {isProgramme && <ProgrammeNotes rooms={arrival.preview.rooms} />}
      {file.profile !== 'sikkerhedskopi' && !isProgramme && !isWorkplace && (
        <p class={css.private}>
          <Icon of={Lock} />
          {hentTexts.private}
        </p>
      )}
      <SensitiveCount rooms={arrival.preview.rooms} />
      {mustName && (
        <TextField
          label={hentTexts.who.label}
          confidential
          hint={hentTexts.who.hint}
          value={name}
          problem={problem}
          onInput={(next) => {
            setName(next);
            setProblem(undefined);
          }}
        />
      )}
      <div class={css.previewFooter}>
        <Button onClick={onCancel} disabled={busy}>
          {hentTexts.notNow}
        </Button>
        <Button look="primary" onClick={accept} disabled={busy}>
          {isWorkplace ? workplaceArrival.accept : hentTexts.accept[sort]}
        </Button>
      </div>
    </section>
  );
}

function Unchanged({ text, onAgain }: { readonly text: string; readonly onAgain: () => void }) {
  return (
    <>
      <div role="status">
        <Notice heading={hentTexts.nothingNew}>{text}</Notice>
      </div>
      <div class={css.actions}>
        <Button onClick={onAgain}>{hentTexts.other}</Button>
      </div>
    </>
  );
}

function sortOf({ preview, news }: Arrival): 'known' | 'fresh' | 'backup' | 'programme' | 'newerProgramme' {
  if (preview.file.profile === 'sikkerhedskopi') return 'backup';
  const isFresh = news.every(({ isNew }) => isNew);
  if (preview.file.profile === 'standardprogram') return isFresh ? 'programme' : 'newerProgramme';
  return isFresh ? 'fresh' : 'known';
}

/** First name of the sender as the plan knows the role; the role's word while it knows nobody. */
function senderOf({ preview, news, peopleOf }: Arrival): string {
  const people = peopleOf(news[0]?.forloebId ?? '');
  const name = people?.holder(preview.file.from)?.fields.name ?? '';
  return firstName(name) || capital(senderWord(preview));
}

/** A file without a plan is of the mentor course alone. */
const senderWord = ({ file, rooms }: Preview): string =>
  file.from === 'ny' && rooms.every(({ room }) => room !== 'plan') ? hentTexts.mentee : hentTexts.sender[file.from];
