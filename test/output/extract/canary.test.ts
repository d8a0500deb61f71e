import { expect, test } from 'vitest';
import { Example } from '../../../src/core/forloeb/example.ts';
import { calendarOf, forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind, placeActivities } from '../../../src/core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { peopleTime } from '../../../src/core/forloeb/people-time.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { personEvents } from '../../../src/output/calendar/person-events.ts';
import { writeIcs } from '../../../src/output/calendar/write-ics.ts';
import { buildExtract } from '../../../src/output/extract/build-extract.ts';
import { extractText, mailDraft } from '../../../src/output/extract/extract-text.ts';
import { readTemplate } from '../../support/templates.ts';
import { exampleDay, examplePlan } from '../programme/example-plan.ts';

/** Everything anybody gets about their hours in the example, as one text. */
async function everythingGiven(): Promise<string> {
  const plan = examplePlan();
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) throw new Error('The example has no forløb');
  const placed = placeActivities(readEntries(plan, activityKind).known, calendarOf(forloeb), forloeb.firstDay);
  const given: string[] = [];
  for (const { key } of peopleTime(placed, readPeople(plan), [], exampleDay)) {
    const extract = buildExtract(plan, key, exampleDay);
    if (!extract) throw new Error(`${key} has no extract`);
    const ics = await writeIcs(personEvents(plan, 'f', key, exampleDay), Date.UTC(2026, 7, 5));
    const mail = decodeURIComponent(mailDraft(extract, 'Mette Kjær', '').href);
    given.push(JSON.stringify(extract), extractText(extract, 'Mette Kjær'), mail, ics.replace(/\r\n[ \t]/g, ''));
  }
  return given.join('\n');
}

test('what people get about their hours holds nothing of talks, lists and notes, and not the whole name of the new hire', async () => {
  const given = await everythingGiven();
  const example = Example.parse(readTemplate('eksempel.json'));
  expect(given).toContain('Teammøde');
  const talks = example.questions.flatMap(({ text, answer }) => [text, ...(answer ? [answer.text] : [])]);
  const activities = readEntries(examplePlan(), activityKind).known.flatMap(({ fields }) => [
    fields.note ?? '',
    fields.preparation ?? '',
  ]);
  const items = readEntries(examplePlan(), huskelisteKind).known.map(({ fields }) => fields.note ?? '');
  const { meetings, goals, oplaeg, caseload } = example;
  const noted = meetings.flatMap(({ notes, agreements = [] }) => [
    ...notes.flatMap(({ points }) => points.map(({ text }) => text)),
    ...agreements.map(({ text }) => text),
  ]);
  const own = goals.flatMap(({ goal, shared }) => [goal, shared?.note ?? '']);
  const rest = [...noted, ...own, ...oplaeg.map(({ about }) => about), caseload.reason];
  const secret = [...talks, ...rest, ...activities, ...items, example.newHire.name].filter(
    (text) => text.trim() !== '',
  );
  expect(secret.length).toBeGreaterThan(20);
  expect(secret.filter((text) => given.includes(text))).toEqual([]);
});
