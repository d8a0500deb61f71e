import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { formOf, pointsOf } from '../../../src/core/forloeb/agenda-form.ts';
import type { AgendaForm } from '../../../src/core/forloeb/agenda-template.ts';
import { ownPointsAt, pointsLeft } from '../../../src/core/forloeb/carried-points.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { meetingKind } from '../../../src/core/forloeb/meeting.ts';
import { meetingRecordId } from '../../../src/core/forloeb/meeting-keys.ts';
import { introductionMeetingKinds, type MeetingKind, meetingKinds } from '../../../src/core/forloeb/meeting-kinds.ts';
import { meetingsOf } from '../../../src/core/forloeb/meeting-list.ts';
import { formSeenBy, isAboutNewHire, notesRoom } from '../../../src/core/forloeb/meeting-part.ts';
import { takesPart } from '../../../src/core/forloeb/meeting-participants.ts';
import { pointsRoom, writeOwnPoint } from '../../../src/core/forloeb/own-points.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { audience, viewpoints } from '../../../src/core/rooms.ts';
import template from '../../../templates/moeder.json';

const agendas = { meetings: template.meetings as AgendaForm[] };
const day = '2026-08-05';

describe('who has what of a meeting', () => {
  it('lets the leader into the meetings of all three and never into a status meeting (N220)', () => {
    const kinds = meetingKinds.filter((kind) => takesPart('leder', kind));
    expect(kinds).toEqual(['forventning', 'opstart', 'opgaver', 'opfoelgning', 'afslutning']);
  });

  it('gives nobody a room for notes that is not theirs, and no room to the follow-up (N220, N222)', () => {
    for (const viewpoint of viewpoints) {
      expect(notesRoom(viewpoint, 'opfoelgning')).toBeUndefined();
      for (const kind of meetingKinds) {
        const room = notesRoom(viewpoint, kind);
        if (room) expect(audience[room]).toContain(viewpoint);
      }
    }
    expect(notesRoom('leder', 'opstart')).toBeUndefined();
    expect(notesRoom('leder', 'forventning')).toBe('forberedelse');
    expect(notesRoom('ny', 'status')).toBe('samtaler');
  });

  it.each(introductionMeetingKinds)('leaves how the new hire is out of the agenda of the leader: %s (N220)', (kind) => {
    const form = formOf(agendas, kind);
    const points = pointsOf(formSeenBy(form, 'leder'));
    expect(points.filter(({ key }) => isAboutNewHire(key))).toEqual([]);
    expect(points.length).toBeGreaterThan(0);
    expect(formSeenBy(form, 'ny')).toBe(form);
  });

  it('has the plan say whether a meeting of all three was held, and the record for those of the two (N221)', () => {
    const activity = (id: string, kind: string, state: string) =>
      write(id, activityKind.type, {
        title: 'Møde',
        kind,
        when: { pinned: day, from: '09:00', to: '09:30' },
        who: [],
        needs: [],
        status: { state },
      });
    const plan = applyAction(createDoc('forloeb_1-plan', 'plan'), { actor: 'actorAAAAA', person: 'p', day }, [
      activity('activity_1', 'opstartsmoede', 'planned'),
      activity('activity_2', 'opstartsmoede', 'done'),
      activity('activity_3', 'statusmoede', 'planned'),
    ]);
    const talks = applyAction(createDoc('forloeb_1-samtaler', 'samtaler'), { actor: 'actorBBBBB', person: 'p', day }, [
      write(meetingRecordId('activity_1'), meetingKind.type, {
        kind: 'opstart',
        meeting: 'activity_1',
        held: { done: true },
      }),
      write(meetingRecordId('activity_3'), meetingKind.type, {
        kind: 'status',
        meeting: 'activity_3',
        held: { done: true },
      }),
    ]);
    const placed = placeActivities(readEntries(plan, activityKind).known, { localDaysOff: [] } as never, '2026-08-03');
    const records = readEntries(talks, meetingKind).known;
    const rows = meetingsOf({ placed, records, notes: [], prepares: false });
    expect(rows.map(({ key, held }) => [key, held])).toEqual([
      ['activity_1', false],
      ['activity_2', true],
      ['activity_3', true],
    ]);
  });

  it('has whoever takes part in a talk with the leader write points where all of them read (N228)', () => {
    for (const kind of introductionMeetingKinds) {
      const room = pointsRoom(kind);
      for (const viewpoint of viewpoints.filter((one) => takesPart(one, kind))) {
        expect(audience[room], `${viewpoint} ${kind}`).toContain(viewpoint);
      }
    }
    expect(pointsRoom('status')).toBe('samtaler');
  });

  it('carries points of the three on to the two and the three, and those of a follow-up to the next follow-up (N228)', () => {
    const point = (meeting: string, kind: MeetingKind, heading: string, done = false) =>
      writeOwnPoint({ key: meeting, kind }, 'eget-a', { heading, day, by: 'p', done, talked: undefined });
    const plan = applyAction(createDoc('forloeb_1-plan', 'plan'), { actor: 'actorAAAAA', person: 'p', day }, [
      point('activity_1', 'opstart', 'Ferie i uge 42'),
      point('activity_2', 'opfoelgning', 'Flere sager'),
      point('activity_3', 'opgaver', 'Talt om', true),
    ]);
    const shared = readEntries(plan, meetingKind).known;
    const row = (key: string, kind: MeetingKind, held = false) =>
      ({ key, kind, title: '', day, activity: undefined, record: undefined, held }) as const;
    const rows = [
      row('activity_1', 'opstart', true),
      row('activity_2', 'opfoelgning', true),
      row('activity_3', 'opgaver', true),
      row('activity_4', 'status'),
      row('activity_5', 'opfoelgning'),
      row('activity_6', 'afslutning'),
    ];
    const source = { records: [], shared, today: day };
    const headings = (one: (typeof rows)[number]) =>
      ownPointsAt(one, { rows, ...source }).map(({ heading, room }) => `${heading}, ${room}`);
    expect(rows.slice(3).map(headings)).toEqual([
      ['Ferie i uge 42, plan'],
      ['Flere sager, plan'],
      ['Ferie i uge 42, plan'],
    ]);
    const left = rows.slice(0, 3).map((one) => pointsLeft(one, source).map(({ heading }) => heading));
    expect(left).toEqual([['Ferie i uge 42'], ['Flere sager'], []]);
  });

  it('carries own points past the follow-up to the next status meeting (N222)', () => {
    const talks = applyAction(createDoc('forloeb_1-samtaler', 'samtaler'), { actor: 'actorAAAAA', person: 'p', day }, [
      writeOwnPoint({ key: 'activity_1', kind: 'status' }, 'eget-a', {
        heading: 'Ferie',
        day,
        by: 'p',
        done: false,
        talked: undefined,
      }),
    ]);
    const records = readEntries(talks, meetingKind).known;
    const row = (key: string, kind: 'status' | 'opfoelgning') =>
      ({ key, kind, title: '', day, activity: undefined, record: undefined, held: false }) as const;
    const rows = [row('activity_2', 'opfoelgning'), row('activity_3', 'status')];
    const headings = rows.map((one) =>
      ownPointsAt(one, { rows, records, shared: [], today: day }).map(({ heading }) => heading),
    );
    expect(headings).toEqual([[], ['Ferie']]);
  });
});
