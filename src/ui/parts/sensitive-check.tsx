import { useMemo } from 'preact/hooks';
import type { Doc } from '../../core/document/types.ts';
import { sensitivePlaces } from '../../core/forloeb/sensitive-places.ts';
import type { Room } from '../../core/rooms.ts';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { placeHref, placeWords } from '../places/record-place.ts';
import { sendTexts } from '../texts/send.ts';
import css from './sensitive-check.module.css';

/** Most places that are named; the others are counted. */
const named = 6;

interface SensitiveCheckProps {
  readonly rooms: readonly Room[];
  /** What the person is about to do. */
  readonly before: 'sender' | 'udskriver';
}

/** Says once more, before a file or a paper leaves, where something in its rooms looks like a citizen's number or address. It stops nobody. */
export function SensitiveCheck({ rooms, before }: SensitiveCheckProps) {
  const { id, docs } = useForloeb();
  const places = useMemo(() => {
    const present: Readonly<Partial<Record<string, Doc>>> = docs;
    return sensitivePlaces(rooms.flatMap((room) => present[room] ?? []));
  }, [docs, rooms]);
  if (places.length === 0) return null;
  return (
    <Notice tone="warn" heading={sendTexts.sensitive.heading(places.length, before)}>
      <p>{sendTexts.sensitive.text}</p>
      <ul class={css.places}>
        {places.slice(0, named).map((place) => (
          <li key={place.id}>
            <a href={placeHref(id, place)}>{placeWords(place)}</a>
            <span class={css.kinds}> – {sendTexts.sensitive.kinds(place.kinds)}</span>
          </li>
        ))}
      </ul>
      {places.length > named && <p>{sendTexts.sensitive.more(places.length - named)}</p>}
    </Notice>
  );
}
