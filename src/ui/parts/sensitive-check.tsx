import { useMemo, useState } from 'preact/hooks';
import type { Doc } from '../../core/document/types.ts';
import { type RecordView, viewRecord } from '../../core/document/view.ts';
import { deletedInFile, stillNeeded } from '../../core/forloeb/bin.ts';
import { deleteForGood } from '../../core/forloeb/bin-list.ts';
import { type SensitivePlace, sensitivePlaces } from '../../core/forloeb/sensitive-places.ts';
import { isStandingRoom, type Room, roomOfDocId } from '../../core/rooms.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { placeHref, placeWords } from '../places/record-place.ts';
import { arbejdspladsHref, programmerHref } from '../routes.ts';
import { deletedTexts } from '../texts/deleted.ts';
import { navigationTexts } from '../texts/navigation.ts';
import { sendTexts } from '../texts/send.ts';
import { DeleteForGood } from './deleted/delete-for-good.tsx';
import css from './sensitive-check.module.css';

/** Most places that are named; the others are counted. */
const named = 6;

interface What {
  /** What the person is about to do. */
  readonly before: 'sender' | 'udskriver';
  /** Types of the records that go along, where it is not all of them. */
  readonly only?: readonly string[];
}

/** The same of rooms of this forløb. Whole rooms that leave take along what is deleted and not yet gone (RULES.md N234). */
export function SensitiveCheck({ rooms, ...what }: What & { readonly rooms: readonly Room[] }) {
  const { docs, sent, today } = useForloeb();
  const isFile = what.before === 'sender' && !what.only;
  const present: Readonly<Partial<Record<Room, Doc>>> = docs;
  const deleted = useMemo(() => {
    const needed = stillNeeded(docs);
    const going = Object.entries(present).flatMap(([room, doc]) =>
      isFile ? deletedInFile(doc, { today, needed, sent: sent[room as Room] ?? {} }) : [],
    );
    return new Set(going);
  }, [docs, sent, today, isFile]);
  return <SensitiveIn docs={rooms.flatMap((room) => present[room] ?? [])} deleted={deleted} {...what} />;
}

interface SensitiveInProps extends What {
  readonly docs: readonly Doc[];
  /** Deleted records that go along; only within a forløb. */
  readonly deleted?: ReadonlySet<RecordView>;
}

/**
 * Says once more, before a file or a paper leaves, where something in its documents looks like a citizen's number or address. It stops
 * nobody.
 */
export function SensitiveIn({ docs, deleted, before, only }: SensitiveInProps) {
  const all = useMemo(() => sensitivePlaces(docs, deleted), [...docs, deleted]);
  const places = only ? all.filter(({ type }) => only.includes(type)) : all;
  if (places.length === 0) return null;
  return (
    <Notice tone="warn" heading={sendTexts.sensitive.heading(places.length, before)}>
      <p>{sendTexts.sensitive.text}</p>
      <ul class={css.places}>
        {places.slice(0, named).map((place) => (
          <li key={place.doc + place.id}>
            {place.deleted ? deletedTexts.named(place.type, place.name) : <Way place={place} />}
            <span class={css.kinds}> – {sendTexts.sensitive.kinds(place.kinds)}</span>
            {place.deleted && <StillThere place={place} />}
          </li>
        ))}
      </ul>
      {places.length > named && <p>{sendTexts.sensitive.more(places.length - named)}</p>}
    </Notice>
  );
}

function Way({ place }: { readonly place: SensitivePlace }) {
  const at = roomOfDocId(place.doc);
  if (at?.room === 'arbejdsplads')
    return <a href={arbejdspladsHref}>{[navigationTexts.arbejdsplads, place.name].filter(Boolean).join(': ')}</a>;
  const key = at?.forloebId ?? '';
  const href = at?.room === 'standardprogram' ? programmerHref(key) : placeHref(key, place);
  return <a href={href}>{placeWords(place)}</a>;
}

/** It is deleted and goes along all the same, unless it is deleted for good. */
function StillThere({ place }: { readonly place: SensitivePlace }) {
  const { id, docs, act } = useForloeb();
  const [asking, setAsking] = useState(false);
  const room = roomOfDocId(place.doc)?.room;
  const doc = room && !isStandingRoom(room) ? docs[room] : undefined;
  const view = doc && viewRecord(doc, place.id);
  if (!room || isStandingRoom(room) || !view) return null;
  return (
    <>
      , {sendTexts.sensitive.deleted}{' '}
      <Button
        small
        aria-label={`${deletedTexts.forGood}: ${deletedTexts.named(place.type, place.name)}`}
        onClick={() => setAsking(true)}
      >
        {deletedTexts.forGood}
      </Button>
      {asking && (
        <DeleteForGood
          of={id}
          left
          onDelete={() => act(room, deleteForGood([view]), { text: deletedTexts.gone })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
