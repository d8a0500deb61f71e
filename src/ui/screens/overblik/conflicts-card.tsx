import { useMemo } from 'preact/hooks';
import { openConflicts } from '../../../core/forloeb/open-conflicts.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { placeHref, placeWords } from '../../places/record-place.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import css from './side-cards.module.css';

const texts = overblikTexts.conflicts;

/** Most places that are named; the others are counted. */
const named = 4;

/** What two people have written apart from each other, until somebody has chosen. Nothing at all most of the time. */
export function ConflictsCard() {
  const { id, docs } = useForloeb();
  const open = useMemo(() => openConflicts(Object.values(docs)), [docs]);
  if (open.length === 0) return null;
  return (
    <Card heading={texts.heading(open.length)}>
      <p class={css.conflictText}>{texts.text}</p>
      <ul>
        {open.slice(0, named).map((place) => (
          <li key={`${place.type} ${place.id}`}>
            <a class={css.item} href={placeHref(id, place)}>
              {placeWords(place)}
            </a>
          </li>
        ))}
      </ul>
      {open.length > named && <p class={css.due}>{overblikTexts.waiting.andMore(open.length - named)}</p>}
    </Card>
  );
}
