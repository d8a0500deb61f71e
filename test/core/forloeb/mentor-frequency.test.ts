import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { endSeries, frequencyOf, stepWords, writeSeries } from '../../../src/core/forloeb/mentor-frequency.ts';
import { addMentorMeetings, mentorRows } from '../../../src/core/forloeb/mentor-meetings.ts';
import type { MentorStep } from '../../../src/core/forloeb/mentor-pace.ts';

const author = { actor: 'one'.padEnd(10, '0'), person: 'p_karin', day: '2026-11-03' };
const acted = (doc: Doc, changes: readonly Change[]): Doc => applyAction(doc, author, changes);
const empty = createDoc('f-ramme', 'ramme');

const withSeries = (doc: Doc, key: string, days: readonly string[], steps: readonly MentorStep[]): Doc => {
  const meetings = days.map((day) => ({ day, from: '09:00', to: '10:20' }));
  return acted(doc, [...addMentorMeetings(meetings, doc, key).changes, writeSeries(key, steps)]);
};

describe('how often the two meet', () => {
  const one = withSeries(empty, 'serie_1', ['2026-11-03', '2026-11-17'], [{ every: 'fortnightly', months: 1 }]);

  it.each<[readonly MentorStep[], string]>([
    [[{ every: 'monthly', months: 1 }], 'en gang om måneden'],
    [
      [
        { every: 'weekly', months: 1 },
        { every: 'fortnightly', months: 9 },
      ],
      'hver uge den første måned og derefter hver anden uge',
    ],
    [
      [
        { every: 'weekly', months: 2 },
        { every: 'fortnightly', months: 1 },
        { every: 'third', months: 3 },
        { every: 'monthly', months: 1 },
      ],
      'hver uge de første 2 måneder, så hver anden uge i en måned, så hver tredje uge i 3 måneder og derefter en gang om måneden',
    ],
  ])('[N178] the steps of a series are a sentence', (steps, words) => {
    expect(stepWords(steps)).toBe(words);
  });

  it('[N178] own words come before those of the series, and an emptied field gives way to them', () => {
    expect(frequencyOf({}, one)).toBe('hver anden uge');
    expect(frequencyOf({ frequency: 'når vi kan' }, one)).toBe('når vi kan');
    expect(frequencyOf({ frequency: ' ' }, one)).toBe('hver anden uge');
    expect(frequencyOf({}, empty)).toBe('');
    expect(frequencyOf({}, undefined)).toBe('');
  });

  it('[N178] a new series takes over, an ended one says nothing more, and comes back when that is undone', () => {
    const two = withSeries(one, 'serie_2', ['2026-12-01'], [{ every: 'monthly', months: 1 }]);
    expect(frequencyOf({}, two)).toBe('en gang om måneden');
    const rows = mentorRows(two, () => false).filter(({ fields }) => fields.day > '2026-11-03');
    const { changes, undo } = endSeries(rows, two);
    const ended = acted(two, changes);
    expect(mentorRows(ended, () => false).map(({ fields }) => fields.day)).toEqual(['2026-11-03']);
    expect(frequencyOf({}, ended)).toBe('');
    expect(frequencyOf({}, acted(ended, undo))).toBe('en gang om måneden');
  });

  it('[N178] a meeting by itself changes nothing', () => {
    const single = addMentorMeetings([{ day: '2027-01-05', from: '09:00', to: '10:00' }], one);
    expect(frequencyOf({}, acted(one, single.changes))).toBe('hver anden uge');
  });
});
