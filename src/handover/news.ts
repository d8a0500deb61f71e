import { type Day, isDay } from '../core/calendar/day.ts';
import { conflictsToShow } from '../core/document/field-policy.ts';
import { DELETION_FIELD } from '../core/document/slot.ts';
import { type LiveValue, viewRecord } from '../core/document/view.ts';
import { askAbout } from '../core/forloeb/ask-about.ts';
import { roleKind, roleRecordId } from '../core/forloeb/person.ts';
import { readEntry } from '../core/forloeb/record-kind.ts';
import { type StandIn, standInOfRole } from '../core/forloeb/stand-in.ts';
import { headRecordId } from '../core/programme/programme-kinds.ts';
import { isStandingRoom, type StandingRoom } from '../core/rooms.ts';
import { type Group, groupsOf, lookAt, type NewsItem, type Sight } from './news-groups.ts';
import { type TalkGroup, talkGroups } from './news-talk.ts';
import type { Preview, RoomPreview } from './preview.ts';

/** A field that several people changed apart from each other: all values are kept, the first is shown. */
export interface BothChanged extends NewsItem {
  /** `_slettet`: one deleted the record and another changed it; then `values` is empty. */
  readonly field: string;
  readonly values: readonly LiveValue[];
}

/** What a file brings to one forløb, grouped the way people talk about it. A record can stand in several groups. */
export interface ForloebNews {
  readonly forloebId: string;
  /** Set for what belongs to the workplace and to no forløb. */
  readonly standing?: StandingRoom;
  /** Title of a programme, as it will be. */
  readonly programmeTitle?: string;
  /** Versions of a programme with the line that says what is new in each. */
  readonly versions: readonly NewsItem[];
  /** No room of this forløb was on the device. */
  readonly isNew: boolean;
  /** Items of the huskeliste that are done now and were not before; of a new forløb all that are done. */
  readonly ticked: readonly NewsItem[];
  readonly unticked: readonly NewsItem[];
  readonly questions: readonly NewsItem[];
  /** Questions that have been closed. */
  readonly closedQuestions: readonly NewsItem[];
  readonly answers: readonly NewsItem[];
  /** New and edited rows of the introduktionsskema. */
  readonly activities: readonly NewsItem[];
  /** Known rows of the introduktionsskema with new answers about people's time. */
  readonly agreements: readonly NewsItem[];
  /** New and edited items of the huskeliste, apart from ticks. */
  readonly items: readonly NewsItem[];
  readonly videnspersoner: readonly NewsItem[];
  readonly journalEntries: readonly NewsItem[];
  /** What people did with goals, meetings, agreements and the ending; groups in which nothing stands are absent. */
  readonly talk: Readonly<Partial<Record<TalkGroup, readonly NewsItem[]>>>;
  /** Set when the first day moves; days that follow from it move along. */
  readonly firstDay?: { readonly from: Day; readonly to: Day };
  /** Key of the person who is the kontaktperson now and was not before. */
  readonly kontaktperson?: string;
  /** A stand-in for the kontaktperson, or other days for one; null for one that has been called off (forløb RULES.md N85). */
  readonly standIn?: StandIn | null;
  readonly removed: readonly NewsItem[];
  readonly returned: readonly NewsItem[];
  readonly bothChanged: readonly BothChanged[];
  /** New and edited records that stand in no other group. */
  readonly others: readonly NewsItem[];
  /** Visible records of a new forløb by record type; empty for a known one. */
  readonly contents: Readonly<Record<string, number>>;
  /** Records that were damaged here and come back. */
  readonly healed: number;
}

/** What the file brings, per forløb, in the order of the file. A forløb for which it brings nothing is left out. */
export function readPreview(preview: Preview): readonly ForloebNews[] {
  const byForloeb = new Map<string, RoomPreview[]>();
  for (const room of preview.rooms) {
    byForloeb.set(room.forloebId, [...(byForloeb.get(room.forloebId) ?? []), room]);
  }
  return [...byForloeb]
    .filter(([, rooms]) => rooms.some(({ outcome }) => outcome === 'new' || outcome === 'changed'))
    .map(([forloebId, rooms]) => newsOf(forloebId, rooms, !preview.here.has(forloebId)));
}

function newsOf(forloebId: string, rooms: readonly RoomPreview[], isNew: boolean): ForloebNews {
  const find = (id: string) => rooms.map(({ merged }) => viewRecord(merged, id)).find((view) => view !== undefined);
  const seen = rooms.flatMap((room) => room.changes.map((change) => lookAt(room, change, find)));
  const groups = new Map<Group, NewsItem[]>();
  for (const sight of seen) {
    for (const name of groupsOf(sight)) {
      const items = groups.get(name);
      if (items) items.push(sight.item);
      else groups.set(name, [sight.item]);
    }
  }
  const group = (name: Group): readonly NewsItem[] => groups.get(name) ?? [];
  const firstDay = seen.map(firstDayMove).find((move) => move !== undefined);
  const roles = isNew ? {} : (seen.map(newRoles).find((found) => found !== undefined) ?? {});
  return {
    forloebId,
    ...standingOf(rooms),
    versions: group('versions'),
    isNew,
    ticked: group('ticked'),
    unticked: group('unticked'),
    questions: group('questions'),
    closedQuestions: group('closedQuestions'),
    answers: group('answers'),
    activities: group('activities'),
    agreements: group('agreements'),
    items: group('items'),
    videnspersoner: group('videnspersoner'),
    journalEntries: group('journalEntries'),
    talk: Object.fromEntries(talkGroups.filter((name) => groups.has(name)).map((name) => [name, group(name)])),
    ...(firstDay === undefined ? {} : { firstDay }),
    ...roles,
    removed: group('removed'),
    returned: group('returned'),
    bothChanged: seen.flatMap(bothChangedOf),
    others: group('others'),
    contents: isNew ? countTypes(seen) : {},
    healed: rooms.reduce((sum, { healed }) => sum + healed.length, 0),
  };
}

/** What stands in the place of a forløb when the room belongs to the workplace. */
function standingOf([first]: readonly RoomPreview[]): Pick<ForloebNews, 'standing' | 'programmeTitle'> {
  if (!first || !isStandingRoom(first.room)) return {};
  const title = viewRecord(first.merged, headRecordId)?.fields['title'];
  return { standing: first.room, ...(typeof title === 'string' && { programmeTitle: title }) };
}

function firstDayMove({ change, before, after }: Sight): ForloebNews['firstDay'] {
  const [from, to] = [before?.fields['firstDay'], after?.fields['firstDay']];
  return change.type === 'forloeb' && isDay(from) && isDay(to) && from !== to ? { from, to } : undefined;
}

/** Who is the kontaktperson now, and who stands in; what is as it was is left out. Undefined for all that is not about the role. */
function newRoles({ change, before, after }: Sight): Pick<ForloebNews, 'kontaktperson' | 'standIn'> | undefined {
  if (change.id !== roleRecordId('kontaktperson')) return undefined;
  const [was, is] = [before, after].map((view) => {
    const role = view && readEntry(roleKind, view);
    const standIn = role && standInOfRole(role);
    return { standIn, kontaktperson: standIn?.standsInFor ?? role?.fields.person ?? undefined };
  });
  const isSame = JSON.stringify(was?.standIn) === JSON.stringify(is?.standIn);
  return {
    ...(is?.kontaktperson !== undefined &&
      is.kontaktperson !== was?.kontaktperson && { kontaktperson: is.kontaktperson }),
    ...(!isSame && { standIn: is?.standIn ?? null }),
  };
}

const bothChangedOf = ({ item, change, after }: Sight): readonly BothChanged[] =>
  change.conflicts
    .map((field) => ({ ...item, field, values: (after && conflictsToShow(after, askAbout)[field]) ?? [] }))
    .filter(({ field, values }) => field === DELETION_FIELD || values.length > 0);

function countTypes(seen: readonly Sight[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { change } of seen) {
    if (change.change === 'added') counts.set(change.type, (counts.get(change.type) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
