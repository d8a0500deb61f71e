import { linkHref } from '../arbejdsplads/link-href.ts';
import type { StandingLink } from '../arbejdsplads/workplace.ts';
import type { Day } from '../calendar/day.ts';
import { compareText } from '../compare-text.ts';
import { foldText } from '../search.ts';
import { compareMaterials, type MaterialEntry } from './material.ts';
import type { Entry } from './record-kind.ts';

/** What a newcomer can look things up in, as one list by topic (RULES.md N145). */

export interface MaterialGroup {
  /** The folded topic; empty for what has none, `*` for the links of the workplace. */
  readonly key: string;
  /** The topic as it was written first; empty for none. */
  readonly topic: string;
  readonly materials: readonly MaterialEntry[];
  readonly links: readonly Entry<StandingLink>[];
}

/** Key of the group with the links of the workplace. */
export const workplaceGroup = '*';

/**
 * Topics in the order of the list, what has no topic behind them, the workplace's links at the end. A link whose title is a topic of the
 * list stands there.
 */
export function groupMaterials(
  materials: readonly MaterialEntry[],
  links: readonly Entry<StandingLink>[],
): readonly MaterialGroup[] {
  const groups = new Map<string, { topic: string; materials: MaterialEntry[]; links: Entry<StandingLink>[] }>();
  for (const entry of materials.toSorted(compareMaterials)) {
    const topic = entry.fields.topic?.trim() ?? '';
    const group = groups.get(foldText(topic)) ?? { topic, materials: [], links: [] };
    group.materials.push(entry);
    groups.set(foldText(topic), group);
  }
  const own = links.filter(({ fields }) => !groups.has(foldText(fields.title)));
  for (const link of links) groups.get(foldText(link.fields.title))?.links.push(link);
  const listed = [...groups].map(([key, group]) => ({ key, ...group }));
  return [
    ...listed.filter(({ key }) => key !== ''),
    ...listed.filter(({ key }) => key === ''),
    ...(own.length > 0
      ? [
          {
            key: workplaceGroup,
            topic: '',
            materials: [],
            links: own.toSorted((a, b) => compareText(a.fields.title, b.fields.title) || compareText(a.id, b.id)),
          },
        ]
      : []),
  ];
}

export const isReady = ({ fields }: Pick<MaterialEntry, 'fields'>): boolean => fields.status?.done === true;

/** What should lie ready on the first day and does not, until that day is over (RULES.md N146). */
export const missingForDayOne = (
  materials: readonly MaterialEntry[],
  today: Day,
  firstDay: Day,
): readonly MaterialEntry[] =>
  today > firstDay ? [] : materials.filter((entry) => !isReady(entry)).toSorted(compareMaterials);

/** Where an address leads, and the words it is shown with. */
export interface Whereabouts {
  /** https, mail or telephone; undefined for anything else, which is words (RULES.md N68, N147). */
  readonly href: string | undefined;
  /** The address as people read it, or where it lies; empty when neither is known. */
  readonly words: string;
}

export function whereabouts(address: string | undefined, place = ''): Whereabouts {
  const href = linkHref(address ?? '');
  const words = href ? href.replace(/^(https:\/\/|mailto:|tel:)/, '').replace(/\/$/, '') : (address ?? '').trim();
  return { href, words: place.trim() || words };
}
