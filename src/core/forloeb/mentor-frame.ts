import type { Change, Doc, Json } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { forloebKind, forloebRecordId } from './forloeb.ts';
import { readPeople } from './people.ts';
import { personKind, roleKind, roleRecordId } from './person.ts';
import { readEntries } from './record-kind.ts';

/**
 * What a mentor, who has no plan, needs to know of the forløb: whose it is, who the two are, and from when. Records of the
 * same kinds as in the plan, so that everything that reads a plan can read the mentor room. Nothing of the huskeliste, the
 * skema or the welcome goes along, and no contact of anybody.
 *
 * @returns the changes for the mentor room; none when the frame stands there already.
 */
export function mentorFrame(plan: Doc, mentorRoom: Doc | undefined): readonly Change[] {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb || (mentorRoom && viewRecord(mentorRoom, forloebRecordId))) return [];
  const { firstDay, months, programme, localDaysOff, workingWeek, position, fictive } = forloeb;
  const frame = { firstDay, months, programme, localDaysOff, workingWeek, position, fictive };
  return [write(forloebRecordId, forloebKind.type, frame), ...holderOf(plan, 'ny'), ...holderOf(plan, 'mentor')];
}

function holderOf(plan: Doc, role: 'ny' | 'mentor'): readonly Change[] {
  const person = readPeople(plan).holder(role);
  if (!person) return [];
  return [
    write(person.id, personKind.type, { name: person.fields.name }),
    write(roleRecordId(role), roleKind.type, { person: person.id }),
  ];
}

function write(id: string, type: string, fields: object): Change {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { do: 'write', id, type, fields: Object.fromEntries(present) as { [field: string]: Json } };
}
