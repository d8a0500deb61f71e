import type { ProgrammeItem, Standardprogram } from './standardprogram.ts';

/** An item as it will stand in the huskeliste. */
export interface PlannedItem {
  /** Key of the record: computed, so that everybody who applies the programme means the same (RULES.md N2). */
  readonly id: string;
  readonly item: ProgrammeItem;
  readonly topic?: string;
}

/** Topics in place of those the programme suggests, by the key of the item in the programme. */
export type TopicChoices = Readonly<Record<string, readonly string[]>>;

export const itemRecordId = (item: string, topicNumber?: number): string =>
  topicNumber === undefined ? `huskeliste_${item}` : `huskeliste_${item}_${topicNumber}`;
export const activityRecordId = (activity: string): string => `activity_${activity}`;
export const videnspersonRecordId = (topic: string): string => `vidensperson_${topic}`;

/** The items of a programme in its own order, with one for each topic where the programme asks for that (RULES.md N7). */
export function plannedItems(programme: Standardprogram, choices: TopicChoices = {}): readonly PlannedItem[] {
  return programme.huskeliste.flatMap((item): readonly PlannedItem[] => {
    const topics = item.perTopic ? (choices[item.id] ?? item.topics ?? []) : [];
    if (topics.length === 0) return [{ id: itemRecordId(item.id), item }];
    return topics.map((topic, index) => ({ id: itemRecordId(item.id, index + 1), item, topic }));
  });
}
