import { useMemo, useState } from 'preact/hooks';
import type { Doc } from '../../core/document/types.ts';
import type { RecordView } from '../../core/document/view.ts';
import { type SensitivePlace, sensitivePlaces } from '../../core/forloeb/sensitive-places.ts';
import { roomOfDocId } from '../../core/rooms.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { placeHref, placeWords } from '../places/record-place.ts';
import { arbejdspladsHref, programmerHref } from '../routes.ts';
import { deletedTexts } from '../texts/deleted.ts';
import { navigationTexts } from '../texts/navigation.ts';
import { sendTexts } from '../texts/send.ts';
import { DeleteForGood } from './deleted/delete-for-good.tsx';
import css from './sensitive-in.module.css';

/** Most places that are named; the others are counted. */
const named = 6;

/** What is about to leave. */
export interface What {
  /** What the person is about to do. */
  readonly before: 'sender' | 'udskriver';
  /** Types of the records that go along, where it is not all of them. */
  readonly only?: readonly string[];
}

/** Deleted records that go along, and what deletes one of them for good. */
export interface DeletedAlong {
  readonly records: ReadonlySet<RecordView>;
  /** Resolves to whether it is gone. */
  forGood(place: SensitivePlace): Promise<boolean>;
}

interface SensitiveInProps extends What {
  readonly docs: readonly Doc[];
  readonly deleted?: DeletedAlong;
}

/**
 * Says once more, before a file or a paper leaves, where something in its documents looks like a citizen's number or address. It stops
 * nobody.
 */
export function SensitiveIn({ docs, deleted, before, only }: SensitiveInProps) {
  const all = useMemo(() => sensitivePlaces(docs, deleted?.records), [...docs, deleted?.records]);
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
            {place.deleted && deleted && <StillThere place={place} onForGood={() => deleted.forGood(place)} />}
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

interface StillThereProps {
  readonly place: SensitivePlace;
  readonly onForGood: () => Promise<boolean>;
}

/** It is deleted and goes along all the same, unless it is deleted for good. */
function StillThere({ place, onForGood }: StillThereProps) {
  const [asking, setAsking] = useState(false);
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
          of={roomOfDocId(place.doc)?.forloebId ?? ''}
          left
          onDelete={onForGood}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
