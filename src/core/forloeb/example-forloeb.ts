import type { Day } from '../calendar/day.ts';
import { dueDay } from '../calendar/offset.ts';
import {
  defaultLocalDaysOff,
  nthWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
} from '../calendar/work-calendar.ts';
import type { Change } from '../document/types.ts';
import type { AuthoredChanges, CreatedForloeb } from './create-forloeb.ts';
import type { Example } from './example.ts';
import { exampleGoals } from './example-goals.ts';
import { type ExampleSetting, personKey } from './example-setting.ts';
import { exampleMeetings, exampleQuestions } from './example-talks.ts';
import { type Forloeb, forloebKind, forloebRecordId } from './forloeb.ts';
import { huskelisteKind } from './huskeliste.ts';
import { type Person, personKind, roleKind, roleRecordId } from './person.ts';
import { itemRecordId, plannedItems, videnspersonRecordId } from './programme-items.ts';
import { write } from './record-kind.ts';
import type { Standardprogram } from './standardprogram.ts';
import { templateAuthor, templateRecords } from './template-records.ts';
import { videnspersonKind } from './vidensperson.ts';

/** The example as a forløb that is ready to be written; the owner of the device is its kontaktperson (RULES.md N9). */
export function createExample(example: Example, programme: Standardprogram, today: Day): CreatedForloeb {
  const calendar: WorkCalendar = { localDaysOff: defaultLocalDaysOff };
  const day = previousWorkingDay(calendar, today);
  const ago = example.startedWorkingDaysAgo;
  const setting: ExampleSetting = {
    example,
    programme,
    calendar,
    day,
    firstDay: ago === 0 ? day : nthWorkingDay(calendar, day, -ago),
  };
  const topics = Object.fromEntries(example.topics.map((entry) => [entry.item, entry.topics]));
  const me = personKey('kontaktperson');
  const plan = (by: string, changes: readonly Change[]): AuthoredChanges => ({ room: 'plan', by, changes });
  return {
    self: { viewpoint: 'kontaktperson', person: me },
    work: [
      plan(templateAuthor(programme.id), templateRecords(programme, plannedItems(programme, topics))),
      plan(me, [forloebRecord(setting), ...people(example), ...videnspersoner(setting), ...notes(example)]),
      ...ticks(setting),
      ...exampleQuestions(setting),
      ...exampleMeetings(setting),
      ...exampleGoals(setting),
    ],
  };
}

function forloebRecord({ example, programme, calendar, firstDay }: ExampleSetting): Change {
  const { workplace, department, meetingPlace, welcome } = example;
  const fields: Forloeb = {
    firstDay,
    position: programme.position,
    workplace,
    department,
    meetingPlace,
    welcome,
    programme: {
      id: programme.id,
      version: programme.version,
      title: programme.title,
      audience: programme.audience,
    },
    months: programme.months,
    localDaysOff: calendar.localDaysOff.map((off) => ({ ...off })),
    fictive: true,
  };
  return write(forloebRecordId, forloebKind.type, fields);
}

function people({ newHire, kontaktperson, leder, mentor }: Example): readonly Change[] {
  const persons: Partial<Record<'ny' | 'kontaktperson' | 'leder' | 'mentor', Person | undefined>> = {
    ny: newHire,
    kontaktperson,
    leder,
    mentor,
  };
  return (['ny', 'kontaktperson', 'leder', 'mentor'] as const).flatMap((role) => {
    const person = persons[role];
    const key = personKey(role);
    return person
      ? [write(key, personKind.type, person), write(roleRecordId(role), roleKind.type, { person: key })]
      : [];
  });
}

function videnspersoner({ example, firstDay }: ExampleSetting): readonly Change[] {
  const by = personKey('kontaktperson');
  return example.videnspersoner.map(({ topic, introduced, ...known }) =>
    write(videnspersonRecordId(topic), videnspersonKind.type, {
      ...known,
      ...(introduced && { introduced: { done: true, day: firstDay, by } }),
    }),
  );
}

const notes = (example: Example): readonly Change[] =>
  example.notes.map(({ on, text }) => write(itemRecordId(on), huskelisteKind.type, { note: text }));

/** Every tick by the one who made it, on its due day or on the day the example stands on when that comes first. */
function ticks(setting: ExampleSetting): readonly AuthoredChanges[] {
  const authors = [...new Set(setting.example.done.map((done) => done.by))];
  return authors.map((role) => ({
    room: 'plan',
    by: personKey(role),
    changes: setting.example.done.filter((done) => done.by === role).map((done) => tick(setting, done)),
  }));
}

function tick(
  { programme, calendar, firstDay, day }: ExampleSetting,
  { item, part, by }: Example['done'][number],
): Change {
  const planned = programme.huskeliste.find(({ id }) => id === item);
  const due = planned ? dueDay(calendar, firstDay, planned.offset) : day;
  const status = { done: true, day: due < day ? due : day, by: personKey(by) };
  const parts = planned?.parts?.map(({ key }) => [`part_${key}`, status]) ?? [];
  const fields = part === undefined ? { status, ...Object.fromEntries(parts) } : { [`part_${part}`]: status };
  return write(itemRecordId(item), huskelisteKind.type, fields);
}
