import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import type { ActivityEntry } from '../../../core/forloeb/introduktionsskema.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import {
  activityForAll,
  itemForAll,
  type Surroundings,
  topicForAll,
} from '../../../core/programme/programme-of-forloeb.ts';
import type { ForAll } from '../../../core/programme/save-into.ts';
import { emptyProgramme } from '../../../core/programme/with-texts.ts';

/** One thing of a forløb that somebody wants to keep for the next. */
export type Part =
  | { readonly list: 'huskeliste'; readonly entry: HuskelisteEntry }
  | { readonly list: 'introduktionsskema'; readonly entry: ActivityEntry }
  | { readonly list: 'videnspersoner'; readonly entry: VidenspersonEntry };

/** A programme with nothing in it but this, without its people and days. */
export function programmeOfPart(part: Part, around: Surroundings): Standardprogram {
  const empty = emptyProgramme('');
  if (part.list === 'huskeliste') return { ...empty, huskeliste: [itemForAll(part.entry, around)] };
  if (part.list === 'introduktionsskema') {
    return { ...empty, introduktionsskema: [activityForAll(part.entry, around)] };
  }
  return { ...empty, videnspersoner: [topicForAll(part.entry, around)] };
}

/** The one thing in such a programme. Throws when there is none, which is a mistake of ours. */
export function partOf({ huskeliste, introduktionsskema, videnspersoner }: Standardprogram): ForAll {
  const [item] = huskeliste;
  if (item) return { list: 'huskeliste', record: item };
  const [activity] = introduktionsskema;
  if (activity) return { list: 'introduktionsskema', record: activity };
  const [topic] = videnspersoner;
  if (topic) return { list: 'videnspersoner', record: topic };
  throw new RangeError('A programme of one part has no part');
}
