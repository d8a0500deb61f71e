import { minutesOf } from '../calendar/parse-time.ts';
import { foldText } from '../search.ts';
import type { HuskelisteEntry } from './huskeliste.ts';
import { isCancelled, isLuft, type PlacedActivity } from './introduktionsskema.ts';
import type { Standardprogram } from './standardprogram.ts';
import { type Need, needs } from './vocabulary.ts';

/** What a plan holds of one need. A row with several needs counts in each; its time is shared evenly among them (RULES.md N39). */
export interface NeedShare {
  readonly need: Need;
  /** Minutes of the introduktionsskema. */
  readonly minutes: number;
  /** Share of the time of all needs, 0–1. */
  readonly share: number;
  readonly activities: number;
  readonly items: number;
}

/** `none`: nothing at all. `little`: in the plan for hardly any time. `much`: most of the time goes to this one. */
export interface NeedLack {
  readonly need: Need;
  readonly how: 'none' | 'little' | 'much';
}

/** A need with less than this of the time gets little, and one with more than this most of it. */
const bounds = { little: 0.06, much: 0.75 } as const;

/** The four needs over the plan and the huskeliste, in the order of the vocabulary. Luft and cancelled rows are left out. */
export function needBalance(
  placed: readonly PlacedActivity[],
  items: readonly HuskelisteEntry[],
): readonly NeedShare[] {
  const minutes = new Map<Need, number>();
  const activities = new Map<Need, number>();
  const listed = new Map<Need, number>();
  const add = (counts: Map<Need, number>, need: Need, amount = 1) => counts.set(need, (counts.get(need) ?? 0) + amount);
  for (const { entry } of placed) {
    const { fields } = entry;
    if (isLuft(fields) || isCancelled(fields)) continue;
    const own = [...new Set(fields.needs)];
    const length = Math.max(0, minutesOf(fields.when.to) - minutesOf(fields.when.from));
    own.forEach((need, index) => {
      add(activities, need);
      add(minutes, need, Math.floor(length / own.length) + (index < length % own.length ? 1 : 0));
    });
  }
  for (const { fields } of items) for (const need of new Set(fields.needs)) add(listed, need);
  const total = needs.reduce((sum, need) => sum + (minutes.get(need) ?? 0), 0);
  return needs.map((need) => ({
    need,
    minutes: minutes.get(need) ?? 0,
    share: total > 0 ? (minutes.get(need) ?? 0) / total : 0,
    activities: activities.get(need) ?? 0,
    items: listed.get(need) ?? 0,
  }));
}

/** What a lopsided plan lacks, in the order of the vocabulary. Nothing while nothing is planned. */
export function needLacks(balance: readonly NeedShare[]): readonly NeedLack[] {
  if (balance.every(({ minutes }) => minutes === 0)) return [];
  return balance.flatMap(({ need, minutes, share, items }): readonly NeedLack[] => {
    if (minutes === 0 && items === 0) return [{ need, how: 'none' }];
    if (share < bounds.little) return [{ need, how: 'little' }];
    return share > bounds.much ? [{ need, how: 'much' }] : [];
  });
}

/** Something of the programme that would give a need more room. */
export interface NeedSuggestion {
  readonly title: string;
  readonly needs: readonly Need[];
  /** `list`: it stands on the huskeliste and has no time in the plan. `programme`: the programme has it and this plan does not. */
  readonly from: 'list' | 'programme';
}

/** At most `count` suggestions for one need; first what the programme has and the plan lacks. Nothing twice, nothing that is in the plan. */
export function needSuggestions(
  need: Need,
  placed: readonly PlacedActivity[],
  items: readonly HuskelisteEntry[],
  programmes: readonly Pick<Standardprogram, 'introduktionsskema' | 'huskeliste'>[],
  count = 3,
): readonly NeedSuggestion[] {
  const taken = new Set(
    placed.filter(({ entry }) => !isCancelled(entry.fields)).map(({ entry }) => foldText(entry.fields.title)),
  );
  const onList = new Set(items.map(({ fields }) => foldText(fields.title)));
  const found: NeedSuggestion[] = [];
  const offer = (title: string, own: readonly Need[], from: NeedSuggestion['from']) => {
    if (!own.includes(need) || taken.has(foldText(title))) return;
    taken.add(foldText(title));
    found.push({ title, needs: own, from });
  };
  for (const programme of programmes) {
    for (const row of programme.introduktionsskema) offer(row.title, row.needs, 'programme');
  }
  for (const { fields } of items) offer(fields.title, fields.needs, 'list');
  for (const programme of programmes) {
    for (const item of programme.huskeliste)
      if (!onList.has(foldText(item.title))) offer(item.title, item.needs, 'programme');
  }
  // What has this need first and foremost says most about it.
  return [...found].sort((a, b) => a.needs.indexOf(need) - b.needs.indexOf(need)).slice(0, count);
}
