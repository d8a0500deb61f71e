import type { Day } from '../calendar/day.ts';
import { dueDay } from '../calendar/offset.ts';
import type { LocalDayOff, WorkCalendar, WorkingHours } from '../calendar/work-calendar.ts';
import type { Change } from '../document/types.ts';
import { oneLine } from '../one-line.ts';
import type { Room, Viewpoint } from '../rooms.ts';
import { catchUpDay, firstWorkingDay, type Holders } from './create-preview.ts';
import { foldName } from './folded-name.ts';
import { type Forloeb, forloebKind, forloebRecordId } from './forloeb.ts';
import { huskelisteKind } from './huskeliste.ts';
import { activityKind } from './introduktionsskema.ts';
import { caughtUpSlots, type LateInput, lateActivities } from './late-activities.ts';
import type { PastChoice } from './past-choice.ts';
import { type Person, personKind, roleKind, roleRecordId } from './person.ts';
import { type PlannedItem, plannedItems } from './programme-items.ts';
import { write } from './record-kind.ts';
import type { Standardprogram } from './standardprogram.ts';
import { templateAuthor, templateRecords } from './template-records.ts';
import { type PersonalRole, personalRoles } from './vocabulary.ts';

export interface CreateInput {
  readonly programme: Standardprogram;
  /** A second programme whose content has been laid on top of it (RULES.md N55). */
  readonly also?: Pick<Standardprogram, 'id' | 'version' | 'title'>;
  readonly firstDay: Day;
  readonly localDaysOff: readonly LocalDayOff[];
  /** The new hire's week; undefined for full time (RULES.md N40). */
  readonly workingWeek?: readonly WorkingHours[] | undefined;
  readonly today: Day;
  /** Names by role. `ny` and `kontaktperson` must not be blank; throws RangeError otherwise. */
  readonly holders: Holders;
  /** What becomes of items and activities whose day has passed, by record key; `keep` where nothing is said (RULES.md N6, N48). */
  readonly choices: Readonly<Record<string, PastChoice>>;
  readonly workplace?: string;
  readonly department?: string;
  /** A fresh key for a record: the prefix, an underscore and random characters. */
  readonly newId: (prefix: string) => string;
}

/** What one author writes in one room as part of one user action. */
export interface AuthoredChanges {
  readonly room: Room;
  /** A person of the forløb, or `skabelon:<id>` (document RULES.md W7). */
  readonly by: string;
  readonly changes: readonly Change[];
}

/** A forløb that is ready to be written, and who the owner of the device is in it. */
export interface CreatedForloeb {
  readonly self: { readonly viewpoint: Viewpoint; readonly person: string };
  readonly work: readonly AuthoredChanges[];
}

/** Makes a forløb of a programme. Nothing is written here; the store keeps all of it or nothing. */
export function createForloeb(input: CreateInput): CreatedForloeb {
  const { programme, today, choices, localDaysOff, workingWeek } = input;
  const calendar: WorkCalendar = { localDaysOff, ...(workingWeek?.length && { workingWeek }) };
  const firstDay = firstWorkingDay(calendar, input.firstDay);
  const { people, keys } = peopleOf(input.holders, input.newId);
  const me = keys.get('kontaktperson');
  if (!me || !keys.has('ny')) throw new RangeError('A forløb has a new hire and a kontaktperson');
  const all = plannedItems(programme);
  const pastChoice = ({ id, item }: PlannedItem): PastChoice =>
    dueDay(calendar, firstDay, item.offset) < today ? (choices[id] ?? 'keep') : 'keep';
  const late = lateChanges({ programme, calendar, firstDay, today }, choices, me);
  const leftOutItems = all.filter((planned) => pastChoice(planned) === 'leaveOut').map(({ id }) => id);
  const leftOut = new Set([...leftOutItems, ...late.leftOut]);
  const caughtUp = all.flatMap((planned): readonly Change[] => {
    const choice = pastChoice(planned);
    if (choice === 'done') return [tick(planned, today, me)];
    if (choice !== 'today') return [];
    return [write(planned.id, huskelisteKind.type, { due: { pinned: catchUpDay(calendar, today) } })];
  });
  const forloeb = forloebRecord(input, firstDay);
  return {
    self: { viewpoint: 'kontaktperson', person: me },
    work: [
      { room: 'plan', by: templateAuthor(programme.id), changes: templateRecords(programme, all, leftOut) },
      {
        room: 'plan',
        by: me,
        changes: [write(forloebRecordId, forloebKind.type, forloeb), ...people, ...caughtUp, ...late.changes],
      },
    ],
  };
}

/** What becomes of activities whose day has passed (RULES.md N48). */
function lateChanges(input: LateInput, choices: CreateInput['choices'], by: string) {
  const late = lateActivities(input);
  const status = { state: 'done', day: input.today, by };
  const held = late
    .filter(({ id }) => choices[id] === 'done')
    .map(({ id }) => write(id, activityKind.type, { status }));
  const moved = [...caughtUpSlots(input, choices)].map(([id, { day, from, to }]) =>
    write(id, activityKind.type, { when: { pinned: day, from, to } }),
  );
  return {
    changes: [...held, ...moved],
    leftOut: late.filter(({ id }) => choices[id] === 'leaveOut').map(({ id }) => id),
  };
}

function forloebRecord(
  { programme, also, localDaysOff, workingWeek, workplace, department }: CreateInput,
  firstDay: Day,
): Forloeb {
  return {
    firstDay,
    position: programme.position,
    ...(workplace && { workplace }),
    ...(department && { department }),
    programme: {
      ...referenceTo(programme),
      audience: programme.audience,
      ...(also && { also: referenceTo(also) }),
    },
    months: programme.months,
    localDaysOff: localDaysOff.map((day) => ({ ...day })),
    ...(workingWeek?.length && { workingWeek: workingWeek.map((hours) => ({ ...hours })) }),
  };
}

const referenceTo = ({ id, version, title }: Pick<Standardprogram, 'id' | 'version' | 'title'>) => ({
  id,
  version,
  title,
});

/** An item done on a day, with all its parts. */
function tick({ id, item }: PlannedItem, day: Day, by: string): Change {
  const status = { done: true, day, by };
  const parts = Object.fromEntries((item.parts ?? []).map(({ key }) => [`part_${key}`, status]));
  return write(id, huskelisteKind.type, { status, ...parts });
}

/** One person for each name and who holds which role (RULES.md N5). */
export function peopleOf(holders: Holders, newId: (prefix: string) => string) {
  const keys = new Map<PersonalRole, string>();
  const keyOfName = new Map<string, string>();
  const people: Change[] = [];
  for (const role of personalRoles) {
    const name = oneLine(holders[role] ?? '');
    if (!name) continue;
    const known = role === 'ny' ? undefined : keyOfName.get(foldName(name));
    const key = known ?? newId('person');
    if (!known) people.push(write(key, personKind.type, { name } satisfies Person));
    if (role !== 'ny') keyOfName.set(foldName(name), key);
    keys.set(role, key);
    people.push(write(roleRecordId(role), roleKind.type, { person: key }));
  }
  return { people, keys };
}
