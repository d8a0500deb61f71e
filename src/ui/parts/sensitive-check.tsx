import { useMemo } from 'preact/hooks';
import type { Doc } from '../../core/document/types.ts';
import { type SensitivePlace, sensitivePlaces } from '../../core/forloeb/sensitive-places.ts';
import { type Room, roomOfDocId } from '../../core/rooms.ts';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { placeHref, placeWords } from '../places/record-place.ts';
import { arbejdspladsHref, programmerHref } from '../routes.ts';
import { navigationTexts } from '../texts/navigation.ts';
import { sendTexts } from '../texts/send.ts';
import css from './sensitive-check.module.css';

/** Most places that are named; the others are counted. */
const named = 6;

interface What {
  /** What the person is about to do. */
  readonly before: 'sender' | 'udskriver';
  /** Types of the records that go along, where it is not all of them. */
  readonly only?: readonly string[];
}

/** The same of rooms of this forløb. */
export function SensitiveCheck({ rooms, ...what }: What & { readonly rooms: readonly Room[] }) {
  const present: Readonly<Partial<Record<string, Doc>>> = useForloeb().docs;
  return <SensitiveIn docs={rooms.flatMap((room) => present[room] ?? [])} {...what} />;
}

/**
 * Says once more, before a file or a paper leaves, where something in its documents looks like a citizen's number or address. It stops
 * nobody.
 */
export function SensitiveIn({ docs, before, only }: What & { readonly docs: readonly Doc[] }) {
  const all = useMemo(() => sensitivePlaces(docs), docs);
  const places = only ? all.filter(({ type }) => only.includes(type)) : all;
  if (places.length === 0) return null;
  return (
    <Notice tone="warn" heading={sendTexts.sensitive.heading(places.length, before)}>
      <p>{sendTexts.sensitive.text}</p>
      <ul class={css.places}>
        {places.slice(0, named).map((place) => (
          <li key={place.doc + place.id}>
            <Way place={place} />
            <span class={css.kinds}> – {sendTexts.sensitive.kinds(place.kinds)}</span>
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
