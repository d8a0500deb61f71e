import { useMemo } from 'preact/hooks';
import type { Doc } from '../../../core/document/types.ts';
import { sensitivePlaces } from '../../../core/forloeb/sensitive-places.ts';
import { type Profile, type ProfileName, profiles } from '../../../core/rooms.ts';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { placeHref, placeWords } from '../../record-place.ts';
import { sendTexts } from '../../texts/send.ts';
import css from './send.module.css';

/** Most places that are named; the others are counted. */
const named = 6;

/** Says once more, before a file leaves, where something in it looks like a citizen's number or address. It stops nobody. */
export function SensitiveCheck({ profile }: { readonly profile: ProfileName }) {
  const { id, docs } = useForloeb();
  const places = useMemo(() => {
    const going: Profile = profiles[profile];
    const present: Readonly<Partial<Record<string, Doc>>> = docs;
    return sensitivePlaces(going.rooms.flatMap((room) => present[room] ?? []));
  }, [docs, profile]);
  if (places.length === 0) return null;
  return (
    <Notice tone="warn" heading={sendTexts.sensitive.heading(places.length)}>
      <p>{sendTexts.sensitive.text}</p>
      <ul class={css.places}>
        {places.slice(0, named).map((place) => (
          <li key={place.id}>
            <a href={placeHref(id, place)}>{placeWords(place)}</a>
            <span class={css.placeKinds}> – {sendTexts.sensitive.kinds(place.kinds)}</span>
          </li>
        ))}
      </ul>
      {places.length > named && <p>{sendTexts.sensitive.more(places.length - named)}</p>}
    </Notice>
  );
}
