import { describe, expect, test } from 'vitest';
import type { Offset } from '../src/core/calendar/offset.ts';
import { workingDaysIn } from '../src/core/calendar/work-calendar.ts';
import { createDoc } from '../src/core/document/create.ts';
import { applyAction } from '../src/core/document/write.ts';
import { activityKind, placeActivities } from '../src/core/forloeb/introduktionsskema.ts';
import { kindOfMeeting } from '../src/core/forloeb/meeting-list.ts';
import { closingDay } from '../src/core/forloeb/phases.ts';
import { frontLoad } from '../src/core/forloeb/programme-rhythm.ts';
import { readEntries } from '../src/core/forloeb/record-kind.ts';
import { Standardprogram } from '../src/core/forloeb/standardprogram.ts';
import { activityRecord } from '../src/core/forloeb/template-records.ts';
import { type Bucket, buckets, methods, needs } from '../src/core/forloeb/vocabulary.ts';
import { daysOf, hoursOfLuft, length, minutes, weeksOf } from './support/template-days.ts';
import { readTemplate } from './support/templates.ts';

const programme = (name: string) => Standardprogram.parse(readTemplate(name));
const nyuddannet = () => programme('nyuddannet-socialraadgiver.json');
const erfaren = () => programme('erfaren-socialraadgiver.json');
const programmes = [
  { name: 'nyuddannet-socialraadgiver.json', weeks: 4, statusMeetings: [5, 2, 2, 2], statusLater: [] },
  { name: 'erfaren-socialraadgiver.json', weeks: 2, statusMeetings: [4, 2], statusLater: [15, 20, 30] },
];

/** Offset in working days as a rough measure: 21 to a month, 5 to a week. */
const roughDays = ({ unit, amount }: Offset) => amount * { workingDays: 1, days: 5 / 7, weeks: 5, months: 21 }[unit];

/** What lies after the weeks that are planned in full. */
const introduktionsskemaAfter = ({ introduktionsskema }: Standardprogram, weeks: number) =>
  introduktionsskema.filter(({ offset }) => roughDays(offset) > weeks * 5);

const author = { actor: 'proevePRV1', person: 'person_1', day: '2026-08-03' };

const bucketSpan: Readonly<Record<Bucket, readonly [number, number]>> = {
  before: [-60, -1],
  firstDay: [1, 1],
  firstWeek: [2, 5],
  firstMonth: [6, 23],
  firstQuarter: [24, 63],
  firstYear: [64, 252],
};

describe.each(programmes)('$name', ({ name, weeks, statusMeetings, statusLater }) => {
  test('has unique ids', () => {
    const { huskeliste, introduktionsskema, videnspersoner } = programme(name);
    const ids = [...huskeliste, ...introduktionsskema, ...videnspersoner].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('offsets fit their bucket, and the list follows the calendar', () => {
    const { huskeliste } = programme(name);
    for (const item of huskeliste) {
      const [first, last] = bucketSpan[item.bucket];
      expect(roughDays(item.offset), item.id).toBeGreaterThanOrEqual(first);
      expect(roughDays(item.offset), item.id).toBeLessThanOrEqual(last);
    }
    const order = huskeliste.map(({ offset }) => roughDays(offset));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('parts have their own keys, and only repeated items suggest topics', () => {
    for (const item of programme(name).huskeliste) {
      const keys = item.parts?.map(({ key }) => key) ?? [];
      expect(new Set(keys).size, item.id).toBe(keys.length);
      expect((item.topics?.length ?? 0) > 0, item.id).toBe(item.perTopic === true);
      expect(new Set(item.needs).size, item.id).toBe(item.needs.length);
    }
  });

  test('the skema covers its weeks within working hours, without overlap and with lunch left free', () => {
    const { introduktionsskema } = programme(name);
    expect(introduktionsskema.every(({ offset }) => offset.amount >= 1)).toBe(true);
    for (const [index, day] of daysOf(introduktionsskema, weeks).entries()) {
      const label = `day ${index + 1}`;
      expect(day.length, label).toBeGreaterThan(1);
      const closing = (index + 1) % 5 === 0 ? '14:00' : '15:30';
      for (const [at, activity] of day.entries()) {
        expect(length(activity), activity.id).toBeGreaterThan(0);
        expect(minutes(activity.from), activity.id).toBeGreaterThanOrEqual(minutes('08:30'));
        expect(minutes(activity.to), activity.id).toBeLessThanOrEqual(minutes(closing));
        const next = day[at + 1];
        if (next) expect(minutes(next.from), `${activity.id}, ${next.id}`).toBeGreaterThanOrEqual(minutes(activity.to));
        if (activity.kind === 'introdag') continue;
        const lunch = minutes(activity.from) < minutes('12:30') && minutes(activity.to) > minutes('12:00');
        expect(lunch, `${activity.id} takes lunch`).toBe(false);
      }
    }
  });

  test('there is luft every day, eight hours of it a week, and at most four activities a day', () => {
    const days = daysOf(programme(name).introduktionsskema, weeks);
    for (const [index, day] of days.entries()) {
      expect(hoursOfLuft(day), `day ${index + 1}`).toBeGreaterThanOrEqual(1);
      expect(day.filter(({ kind }) => kind !== 'luft').length, `day ${index + 1}`).toBeLessThanOrEqual(4);
    }
    for (const [index, week] of weeksOf(days).entries()) {
      expect(hoursOfLuft(week), `week ${index + 1}`).toBeGreaterThanOrEqual(8);
    }
  });

  test('what comes after these weeks is a few meetings, each on a day of its own', () => {
    const later = introduktionsskemaAfter(programme(name), weeks);
    expect(later.length).toBeLessThanOrEqual(8);
    expect(new Set(later.map(({ offset }) => JSON.stringify(offset))).size).toBe(later.length);
    for (const activity of later) {
      expect(activity.kind, activity.id).toMatch(/^(statusmoede|sparring|ledersamtale)$/);
      expect(minutes(activity.to), activity.id).toBeLessThanOrEqual(minutes('15:30'));
    }
    const status = later.filter(({ kind }) => kind === 'statusmoede').map(({ offset }) => roughDays(offset));
    expect(status).toEqual(statusLater);
  });

  test('[N28] has a rhythm, on whatever day it begins: the app does not warn against its own programme', () => {
    const { introduktionsskema, months } = programme(name);
    const calendar = { localDaysOff: [] };
    const records = readEntries(
      applyAction(createDoc('proeve-plan', 'plan'), author, introduktionsskema.map(activityRecord)),
      activityKind,
    ).known;
    for (const firstDay of workingDaysIn(calendar, '2026-01-01', '2027-12-31')) {
      const placed = placeActivities(records, calendar, firstDay);
      expect(frontLoad(placed, firstDay, closingDay(calendar, { firstDay, months })), firstDay).toBeUndefined();
    }
  });

  test('every week meets all four needs, has a team meeting, and the status meetings taper', () => {
    const allWeeks = weeksOf(daysOf(programme(name).introduktionsskema, weeks));
    for (const [index, week] of allWeeks.entries()) {
      const met = new Set(week.flatMap((activity) => activity.needs));
      expect([...met].sort(), `week ${index + 1}`).toEqual([...needs].sort());
      expect(week.filter(({ kind }) => kind === 'teammoede')).toHaveLength(1);
    }
    const meetings = allWeeks.map((week) => week.filter(({ kind }) => kind === 'statusmoede').length);
    expect(meetings).toEqual(statusMeetings);
  });

  test('a task is shown, followed, tried side by side and only then talked over', () => {
    const { introduktionsskema } = programme(name);
    const firstDayOf = methods.map((method) =>
      Math.min(...introduktionsskema.filter((one) => one.method === method).map(({ offset }) => offset.amount)),
    );
    expect(firstDayOf).toEqual([...firstDayOf].sort((a, b) => a - b));
    expect(firstDayOf.every(Number.isFinite)).toBe(true);
  });

  test('every topic has a question and someone who introduces it', () => {
    for (const topic of programme(name).videnspersoner) {
      expect(topic.question, topic.id).toMatch(/\?$/);
      expect(topic.introducer, topic.id).toHaveProperty('role');
    }
  });
});

describe('the programme for a new graduate', () => {
  const idsOf = (origin: string) =>
    nyuddannet()
      .huskeliste.filter((item) => item.origin === origin)
      .map(({ id }) => id);

  test('has the 24 items of the national huskeliste in its six buckets', () => {
    const listed = nyuddannet().huskeliste.filter(({ origin }) => origin === 'listed');
    const count = (bucket: Bucket) => listed.filter((item) => item.bucket === bucket).length;
    expect(buckets.map(count)).toEqual([7, 5, 3, 4, 3, 2]);
  });

  test('has what the national tool implies, and what the recommendations of 2023 added', () => {
    expect(idsOf('implied').sort()).toEqual(
      [
        ...['afslutningssamtale', 'aftal-sagsstamme', 'beslutningskompetence', 'book-statusmoeder'],
        ...['forventningsafstemning-leder', 'kontorfaellesskab', 'lovopdatering', 'mappe', 'oplaeg-fra-den-nye'],
        ...['opstartsmoede', 'organisation', 'tilpas-program', 'velkomstbrev', 'videnspersonliste'],
      ].sort(),
    );
    expect(idsOf('later').sort()).toEqual(
      ['fortael-om-hverdagen', 'hvem-kan-jeg-spoerge', 'spred-information', 'velkomsthilsen'].sort(),
    );
  });

  test('has sub-items where the national list names several things, and two items that repeat per topic', () => {
    const parts = Object.fromEntries(nyuddannet().huskeliste.map(({ id, parts }) => [id, parts?.length ?? 0]));
    expect(parts).toMatchObject({ 'bestil-adgange': 4, 'udlever-noegler': 4, 'hils-paa-amr-og-tr': 2 });
    const repeated = nyuddannet()
      .huskeliste.filter(({ perTopic }) => perTopic)
      .map(({ id }) => id);
    expect(repeated).toEqual(['introduktion-til-emne', 'oplaering-i-emne']);
  });

  test('meets for a quarter of an hour every day of the first week, and has half a day of luft in the second', () => {
    const days = daysOf(nyuddannet().introduktionsskema, 4);
    for (const day of days.slice(0, 5)) {
      expect(day.filter(({ kind }) => kind === 'statusmoede').map(length)).toEqual([15]);
    }
    const longest = Math.max(
      ...days
        .slice(5, 10)
        .flat()
        .filter(({ kind }) => kind === 'luft')
        .map(length),
    );
    expect(longest).toBeGreaterThanOrEqual(180);
  });

  test('shares ids with the programme for the experienced where the item is the same', () => {
    const known = new Set(nyuddannet().huskeliste.map(({ id }) => id));
    const own = erfaren().huskeliste.filter(({ id }) => !known.has(id));
    expect(own.map(({ id }) => id)).toEqual(['blik-udefra']);
    expect(erfaren().huskeliste.length).toBeLessThanOrEqual(known.size / 2);
  });

  test('both decide on a mentor, book their status meetings and end with the MUS of the first year', () => {
    for (const { huskeliste } of [nyuddannet(), erfaren()]) {
      const ids = huskeliste.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['book-statusmoeder', 'opfoelgningssamtale', 'mentorordning']));
      expect(huskeliste.at(-1)).toMatchObject({
        id: 'mus',
        bucket: 'firstYear',
        offset: { unit: 'months', amount: 12 },
      });
    }
  });

  test('the shorter one has its last talks in the plan', () => {
    const talks = introduktionsskemaAfter(erfaren(), 2).filter(({ kind }) => kind === 'ledersamtale');
    expect(talks.map((talk) => kindOfMeeting(talk))).toEqual(['opfoelgning', 'afslutning']);
  });
});
