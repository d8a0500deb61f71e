import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { aftaleKind, roomOfAftale } from '../../../src/core/forloeb/aftale.ts';
import { agendaLineKind } from '../../../src/core/forloeb/agenda-line.ts';
import { frameView } from '../../../src/core/forloeb/frame-view.ts';
import {
  fillMentorAgenda,
  mentorAgendaId,
  mentorAgendaKind,
  talkedField,
  writeAgenda,
} from '../../../src/core/forloeb/mentor-agenda.ts';
import { MentorAgendaTemplate, pointMinutes, usualLength } from '../../../src/core/forloeb/mentor-agenda-template.ts';
import { hoursByMonth, type MentorTime } from '../../../src/core/forloeb/mentor-hours.ts';
import {
  addMentorMeetings,
  hasLeft,
  mentorRows,
  middleMeeting,
  nextRow,
  rowsAhead,
  rowsOver,
  writeMeeting,
} from '../../../src/core/forloeb/mentor-meetings.ts';
import { nextMentorMeeting } from '../../../src/core/forloeb/next-mentor-meeting.ts';
import { sharedJournalKind } from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import type { ForloebRoom } from '../../../src/core/rooms.ts';
import { readTemplate } from '../../support/templates.ts';

const { points } = MentorAgendaTemplate.parse(readTemplate('mentormoede.json'));
const today = '2026-11-10';
const author = (actor: string) => ({ actor: actor.padEnd(10, '0'), person: 'p_karin', day: today });
const docWith = (room: ForloebRoom, ...changes: readonly Change[]): Doc =>
  applyAction(createDoc(`f-${room}`, room), author('one'), changes);
const span = { from: '09:00', to: '10:20' };
const days = ['2026-11-03', '2026-11-10', '2026-11-17'];
const series = addMentorMeetings(
  days.map((day) => ({ day, ...span })),
  undefined,
  'serie_1',
);
const held = (id: string): Change => write(id, 'mentormoede', { held: { done: true, day: today } });
const rowsOf = (doc: Doc, written: readonly string[] = []) => mentorRows(doc, (key) => written.includes(key));

describe('the meetings', () => {
  it('[N192] two who add the same series mean the same meetings, and a day that is used gets another key', () => {
    const one = docWith('ramme', ...series.changes);
    const other = applyAction(createDoc('f-ramme', 'ramme'), author('two'), series.changes);
    const merged = mergeDocs(one, other);
    if (!merged.ok) throw new Error('cannot be merged');
    expect(rowsOf(merged.value.doc).map(({ key }) => key)).toEqual(days.map((day) => `mentormoede_${day}`));
    const again = addMentorMeetings([{ day: days[0] ?? '', ...span }], one);
    expect(again.changes.map(({ id }) => id)).toEqual(['mentormoede_2026-11-03-2']);
  });

  it('[N192] knows the day a meeting was moved away from, not that of one that was removed', () => {
    const doc = docWith(
      'ramme',
      ...series.changes,
      write('mentormoede_2026-11-17', 'mentormoede', { day: '2026-11-19' }),
    );
    expect(days.map((day) => hasLeft(doc, day))).toEqual([false, false, true]);
    const gone = applyAction(doc, author('one'), [{ do: 'delete', id: 'mentormoede_2026-11-17' }]);
    expect(hasLeft(gone, '2026-11-17')).toBe(false);
  });

  it('[N179] the next one is not over, not held and not called off', () => {
    const tick = { done: true, day: today };
    const doc = docWith('ramme', ...series.changes);
    const next = (now: string, on = today, from = doc) => nextMentorMeeting(from, on, now)?.key;
    expect(next('10:19')).toBe('mentormoede_2026-11-10');
    expect(next('10:20')).toBe('mentormoede_2026-11-17');
    expect(next('09:00', today, applyAction(doc, author('one'), [held('mentormoede_2026-11-10')]))).toBe(
      'mentormoede_2026-11-17',
    );
    const off = [write('mentormoede_2026-11-10', 'mentormoede', { cancelled: tick })];
    expect(next('09:00', today, applyAction(doc, author('one'), off))).toBe('mentormoede_2026-11-17');
    expect(next('12:00', '2026-11-17')).toBeUndefined();
    expect(nextMentorMeeting(undefined, today, '09:00')).toBeUndefined();
  });

  it('[N177] the one in the middle is the nearest to that day that takes place, and none when all are far from it', () => {
    const doc = docWith('ramme', ...series.changes);
    const middle = (day: string, from = doc) => middleMeeting(rowsOf(from), day)?.key;
    expect(middle('2026-11-12')).toBe('mentormoede_2026-11-10');
    expect(middle('2026-12-15')).toBe('mentormoede_2026-11-17');
    expect(middle('2026-12-16')).toBeUndefined();
    const off = write('mentormoede_2026-11-10', 'mentormoede', { cancelled: { done: true, day: today } });
    expect(middle('2026-11-12', applyAction(doc, author('one'), [off]))).toBe('mentormoede_2026-11-17');
    expect(middle('2026-11-09', applyAction(doc, author('one'), [held('mentormoede_2026-11-10')]))).toBe(
      'mentormoede_2026-11-10',
    );
  });

  it('[N193] one that was called off stands where it stood and is not the next; one that was removed is gone unless written about', () => {
    const off = docWith(
      'ramme',
      ...series.changes,
      write('mentormoede_2026-11-10', 'mentormoede', { cancelled: { done: true, day: today } }),
    );
    expect(nextRow(rowsOf(off), today)?.key).toBe('mentormoede_2026-11-17');
    expect(rowsAhead(rowsOf(off), today).map(({ cancelled }) => cancelled)).toEqual([true, false]);
    expect(rowsOver(rowsOf(off), today).map(({ key }) => key)).toEqual(['mentormoede_2026-11-03']);
    const gone = applyAction(off, author('one'), [{ do: 'delete', id: 'mentormoede_2026-11-17' }]);
    expect(rowsOf(gone)).toHaveLength(2);
    expect(rowsOver(rowsOf(gone, ['mentormoede_2026-11-17']), today)[0]).toMatchObject({ gone: true });
  });

  it('[N193] the way back removes what was added', () => {
    const doc = docWith('ramme', ...series.changes);
    expect(rowsOf(applyAction(doc, author('one'), series.undo))).toEqual([]);
  });

  it('[N193] a change of a meeting supersedes what its form saw', () => {
    const doc = docWith('ramme', ...series.changes);
    const [row] = rowsOf(doc);
    if (!row) throw new Error('no meeting');
    const mine = applyAction(doc, author('one'), [writeMeeting(row.entry, { day: '2026-11-04' })]);
    const theirs = applyAction(doc, author('two'), [writeMeeting(row.entry, { day: '2026-11-05' })]);
    const merged = mergeDocs(mine, theirs);
    if (!merged.ok) throw new Error('cannot be merged');
    expect(rowsOf(merged.value.doc)[0]?.entry.view.conflicts['day']).toHaveLength(2);
  });
});

describe('the agenda', () => {
  it('[N195] the minutes follow the length of the meeting, and are together what it lasts', () => {
    expect(pointMinutes(points, 80)).toEqual([10, 5, 15, 30, 10, 5, 5]);
    expect(pointMinutes(points, 60)).toEqual([5, 5, 10, 25, 5, 5, 5]);
    expect(pointMinutes(points, 90)).toEqual([10, 5, 20, 35, 10, 5, 5]);
    fc.assert(
      fc.property(fc.integer({ min: 35, max: 240 }), (length) => {
        const minutes = pointMinutes(points, length);
        expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(length);
        expect(Math.min(...minutes)).toBeGreaterThanOrEqual(5);
        expect(Math.max(...minutes)).toBe(minutes[3]);
      }),
    );
    expect(usualLength(points)).toBe(80);
  });

  const ramme = docWith('ramme', ...series.changes, held('mentormoede_2026-11-03'));
  const line = (id: string, day: string, done?: object) =>
    write(id, agendaLineKind.type, { text: id, from: 'eget', day, done });
  const entry = (id: string, shared: string) =>
    write(id, sharedJournalKind.type, {
      form: { id: 'k', version: 1, title: 'k' },
      prompts: [],
      written: '2026-11-01',
      shared: { day: shared },
    });
  const aftale = (id: string, meeting: string, done = false) =>
    write(id, aftaleKind.type, {
      text: id,
      made: { day: today, kind: 'mentor', meeting },
      responsible: { role: 'ny' },
      status: { done },
    });
  const agenda = (mentor: Doc, key = 'mentormoede_2026-11-10') => {
    const rows = rowsOf(ramme);
    const row = rows.find((one) => one.key === key);
    if (!row) throw new Error('no meeting');
    const filled = fillMentorAgenda(
      {
        rows,
        lines: readEntries(mentor, agendaLineKind).known,
        shared: readEntries(mentor, sharedJournalKind).known,
        agendas: readEntries(mentor, mentorAgendaKind).known,
        aftaler: readEntries(mentor, aftaleKind).known,
        today,
      },
      row,
    );
    return {
      lines: filled.lines.map(({ id }) => id),
      shared: filled.shared.map(({ entry: { id }, talked }) => (talked ? `${id} talked` : id)),
      aftaler: filled.aftaler.map(({ id }) => id),
      last: filled.last?.key,
      next: filled.next?.key,
    };
  };

  it('[N196] has what waits, the oldest first, and what was talked about today', () => {
    const doc = docWith(
      'mentor',
      line('b', '2026-11-08'),
      line('a', '2026-11-09'),
      line('c', '2026-11-01', { done: true, day: '2026-11-03' }),
      line('d', '2026-11-01', { done: true, day: today }),
    );
    expect(agenda(doc).lines).toEqual(['d', 'b', 'a']);
  });

  it('[N196] a shared entry stands until it has been talked about, and again when it is shared anew', () => {
    const talked = (day: string) => writeAgenda('mentormoede_2026-11-03', { [talkedField('x')]: { done: true, day } });
    expect(agenda(docWith('mentor', entry('x', '2026-11-02'))).shared).toEqual(['x']);
    expect(agenda(docWith('mentor', entry('x', '2026-11-02'), talked('2026-11-03'))).shared).toEqual([]);
    expect(agenda(docWith('mentor', entry('x', '2026-11-05'), talked('2026-11-03'))).shared).toEqual(['x']);
    expect(agenda(docWith('mentor', entry('x', '2026-11-05'), talked(today))).shared).toEqual(['x talked']);
  });

  it('[N196] has the agreements of the last meeting, done or not, and earlier ones that are open', () => {
    const doc = docWith(
      'mentor',
      aftale('last', 'mentormoede_2026-11-03', true),
      aftale('old', 'mentormoede_gone'),
      aftale('older', 'mentormoede_gone', true),
      aftale('own', 'mentormoede_2026-11-10'),
    );
    expect(agenda(doc)).toMatchObject({
      aftaler: ['last', 'old'],
      last: 'mentormoede_2026-11-03',
      next: 'mentormoede_2026-11-17',
    });
    for (const { fields } of readEntries(doc, aftaleKind).known) expect(roomOfAftale(fields)).toBe('mentor');
  });

  it('[N197] two who choose and tick apart from each other are both kept', () => {
    const base = docWith('mentor', entry('x', '2026-11-02'));
    const mine = applyAction(base, author('one'), [writeAgenda('m', { theme: 'Den svære samtale' })]);
    const theirs = applyAction(base, author('two'), [
      writeAgenda('m', {
        method: { key: 'coaching', heading: 'Coachingsamtale' },
        [talkedField('x')]: { done: true, day: today },
      }),
    ]);
    const merged = mergeDocs(mine, theirs);
    if (!merged.ok) throw new Error('cannot be merged');
    const [found] = readEntries(merged.value.doc, mentorAgendaKind).known;
    expect(found?.fields).toMatchObject({ theme: 'Den svære samtale', method: { key: 'coaching' } });
    expect(found?.fields).toHaveProperty(talkedField('x'));
    expect(mentorAgendaId('m'.repeat(64)).length).toBeLessThanOrEqual(64);
  });
});

describe('the hours of a month', () => {
  const meeting = (day: string, more: object = {}) => ({ day, ...span, ...more });
  const tick = { done: true, day: today };

  it('[N199] are the minutes of what was held and the other time; what is ahead stands apart', () => {
    const times: readonly MentorTime[] = [
      { day: '2026-10-07', minutes: 120, kind: 'netvaerk' },
      { day: '2026-11-02', minutes: 45, kind: 'forberedelse' },
    ];
    expect(
      hoursByMonth({
        meetings: [
          meeting('2026-11-03', { held: tick, minutes: 95 }),
          meeting('2026-11-10', { held: tick }),
          meeting('2026-11-17'),
          meeting('2026-11-24', { cancelled: tick }),
          meeting('2026-11-05'),
          meeting('2026-12-01'),
        ],
        times,
        today,
      }),
    ).toEqual([
      { month: '2026-10-01', spent: 120, held: 0, ahead: 0 },
      { month: '2026-11-01', spent: 95 + 80 + 45, held: 2, ahead: 80 },
      { month: '2026-12-01', spent: 0, held: 0, ahead: 80 },
    ]);
  });

  it('[N199] the frame for the leader counts the same, and names what was called off', () => {
    const doc = docWith(
      'ramme',
      write('mentorforloeb', 'mentorforloeb', { from: '2026-10-05', to: '2027-06-04', origin: 'closing' }),
      write('a', 'mentormoede', meeting('2026-11-03', { held: tick, minutes: 95 })),
      write('b', 'mentormoede', meeting('2026-11-05', { held: tick })),
      write('c', 'mentormoede', meeting('2026-11-06', { cancelled: tick })),
      write('t', 'mentortid', { day: '2026-10-07', minutes: 120, kind: 'netvaerk' }),
    );
    const view = frameView(doc, today);
    expect(view?.months).toEqual([
      { month: '2026-10-01', minutes: 120, held: 0 },
      { month: '2026-11-01', minutes: 95 + 80, held: 2 },
    ]);
    expect(view?.meetings.map(({ cancelled }) => cancelled)).toEqual([false, false, true]);
    expect(JSON.stringify(view)).not.toContain('netvaerk');
  });

  it('[N199] no minute is counted twice or lost', () => {
    const days = fc
      .integer({ min: 1, max: 28 })
      .map((date) => `2026-${date > 14 ? '11' : '10'}-${String(date).padStart(2, '0')}`);
    const some = fc.array(fc.record({ day: days, minutes: fc.integer({ min: 1, max: 300 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (heldOnes, others) => {
        const months = hoursByMonth({
          meetings: heldOnes.map(({ day, minutes }) => meeting(day, { held: tick, minutes })),
          times: others.map((one) => ({ ...one, kind: 'andet' as const })),
          today,
        });
        const all = [...heldOnes, ...others].reduce((sum, { minutes }) => sum + minutes, 0);
        expect(months.reduce((sum, { spent }) => sum + spent, 0)).toBe(all);
        expect(months.reduce((sum, month) => sum + month.held, 0)).toBe(heldOnes.length);
      }),
    );
  });
});
