import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../src/core/forloeb/compose-letter.ts';
import { calendarOf, forloebKind } from '../../src/core/forloeb/forloeb.ts';
import { activityKind, placeActivities } from '../../src/core/forloeb/introduktionsskema.ts';
import { LetterTemplate } from '../../src/core/forloeb/letter-template.ts';
import { readPeople } from '../../src/core/forloeb/people.ts';
import { peopleTime } from '../../src/core/forloeb/people-time.ts';
import { readEntries } from '../../src/core/forloeb/record-kind.ts';
import { summarize } from '../../src/core/forloeb/summary.ts';
import { programmeOfForloeb } from '../../src/core/programme/whole-forloeb.ts';
import { personEvents } from '../../src/output/calendar/person-events.ts';
import { writeIcs } from '../../src/output/calendar/write-ics.ts';
import { buildExtract } from '../../src/output/extract/build-extract.ts';
import { extractText } from '../../src/output/extract/extract-text.ts';
import { buildHold } from '../../src/output/hold/build-hold.ts';
import { letterText } from '../../src/output/letter/letter-text.ts';
import { buildProgramme } from '../../src/output/programme/build-programme.ts';
import { huskelisteScopes, type Recipient, usualOptions } from '../../src/output/programme/options.ts';
import { asPlan, type PlanDoc } from '../../src/output/programme/plan-doc.ts';
import { allCanaries, canariesOf, roomOfCanaries } from '../support/conversation/canaries.ts';
import { readTemplate } from '../support/templates.ts';
import { exampleDay, examplePlan } from './programme/example-plan.ts';

/** The example's plan with a record of each kind of the conversation in it, every text a canary. */
const plan: PlanDoc = asPlan(roomOfCanaries('plan', 'eksempel', examplePlan()));
const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
if (!forloeb) throw new Error('The example has no forløb');
const calendar = calendarOf(forloeb);

function programmes(recipient: Recipient): readonly unknown[] {
  const usual = usualOptions(recipient, exampleDay);
  return [true, false].flatMap((notes) =>
    huskelisteScopes.map((huskeliste) => buildProgramme(plan, { ...usual, huskeliste, notes })),
  );
}

async function givenToPeople(): Promise<readonly unknown[]> {
  const placed = placeActivities(readEntries(plan, activityKind).known, calendar, forloeb?.firstDay ?? exampleDay);
  const given: unknown[] = [];
  for (const { key } of peopleTime(placed, readPeople(plan), [], exampleDay)) {
    const extract = buildExtract(plan, key, exampleDay);
    if (extract) given.push(extract, extractText(extract, 'Mette Kjær'));
    const ics = await writeIcs(personEvents(plan, 'f', key, exampleDay), Date.UTC(2026, 7, 5));
    given.push(ics.replace(/\r\n[ \t]/g, ''));
  }
  return given;
}

function letter(): readonly unknown[] {
  const template = LetterTemplate.parse(readTemplate('velkomstbrev.json'));
  if (!forloeb) return [];
  const composed = composeLetter(template, { plan, forloeb, people: readPeople(plan), calendar });
  return [composed, letterText(composed.blocks)];
}

/** Everything that is made of a plan for paper, mail, calendars, other forløb and the list of the start screen. */
const made: Readonly<Record<string, () => readonly unknown[] | Promise<readonly unknown[]>>> = {
  'the programme for the new hire': () => programmes('ny'),
  'the programme for the leader': () => programmes('leder'),
  'the extract, its mail and the calendar of each person': givenToPeople,
  'the welcome letter': letter,
  'the plan of a hold': () => [buildHold({ id: 'hold', name: 'August' }, [plan], exampleDay)],
  'a programme made of the forløb': () => [programmeOfForloeb(plan, 'Vores program')],
  'the line on the start screen': () => [summarize(plan)],
};

/** Kinds of the plan that a print may show, by its name. Nothing of the other rooms may ever be in any of them. */
const mayShow: Readonly<Record<string, readonly string[]>> = {};

describe.each(Object.entries(made))('%s', (name, make) => {
  test('says what it is for, and nothing of goals, meetings, agreements, caseload and the ending', async () => {
    const text = JSON.stringify(await make());
    expect(text.length).toBeGreaterThan(200);
    const allowed = (mayShow[name] ?? []).flatMap((kind) => canariesOf('plan', kind));
    const found = allCanaries.filter((word) => text.includes(word));
    expect(found.filter((word) => !allowed.includes(word))).toEqual([]);
    expect(allowed.filter((word) => !found.includes(word))).toEqual([]);
  });
});

test.each(['samtaler', 'forberedelse', 'procesjournal', 'mentor'] as const)(
  'the room %s cannot be printed at all',
  (room) => {
    expect(canariesOf(room).length).toBeGreaterThan(0);
    expect(() => asPlan(roomOfCanaries(room, 'eksempel'))).toThrow(RangeError);
  },
);
