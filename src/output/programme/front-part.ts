import { formatDayLong } from '../../core/calendar/danish-date.ts';
import { freeRolesIn } from '../../core/forloeb/free-role.ts';
import { roleLabels } from '../../core/forloeb/labels.ts';
import { type Logo, readLogo } from '../../core/forloeb/logo.ts';
import { meetingTimeOf } from '../../core/forloeb/meeting-time.ts';
import { firstName, type Person } from '../../core/forloeb/person.ts';
import type { Entry } from '../../core/forloeb/record-kind.ts';
import { standInOf, standInState } from '../../core/forloeb/stand-in.ts';
import type { PersonalRole } from '../../core/forloeb/vocabulary.ts';
import { paperTexts } from '../texts.ts';
import { linesOf, type SheetContext } from './context.ts';
import { placedActivities } from './skema-part.ts';

export interface PersonBlock {
  readonly id: string;
  /** "Kontaktperson"; several roles of one person are joined. */
  readonly role: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
}

/** The head of the first page: who, where, when, and the people around the newcomer. */
export interface FrontPart {
  readonly logo: Logo | undefined;
  readonly workplace: string;
  readonly department: string;
  readonly title: string;
  /** "Amina Yilmaz · Socialrådgiver · Familieafdelingen" */
  readonly lead: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly welcome: readonly string[];
  readonly peopleHeading: string;
  readonly people: readonly PersonBlock[];
}

const shownRoles = ['kontaktperson', 'leder', 'mentor', 'tovholder'] as const satisfies readonly PersonalRole[];

export function buildFront(context: SheetContext): FrontPart {
  const { plan, forloeb, people, options } = context;
  const name = people.holder('ny')?.fields.name ?? '';
  const forNewcomer = options.recipient === 'ny';
  return {
    logo: readLogo(plan),
    workplace: forloeb.workplace?.trim() ?? '',
    department: forloeb.department?.trim() ?? '',
    title: forNewcomer ? paperTexts.welcome(firstName(name)) : paperTexts.programmeOf(name),
    lead: [forNewcomer ? name : '', forloeb.position, forloeb.department]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' · '),
    facts: buildFacts(context),
    welcome: forNewcomer ? linesOf(forloeb.welcome) : [],
    peopleHeading: forNewcomer ? paperTexts.people : paperTexts.peopleForLeader,
    people: buildPeople(context),
  };
}

function buildFacts(context: SheetContext): FrontPart['facts'] {
  const { forloeb, firstDay } = context;
  const starts = meetingTimeOf(forloeb, placedActivities(context));
  const facts = [
    {
      label: paperTexts.firstDay,
      value: paperTexts.firstDayAt(formatDayLong(firstDay), starts),
    },
    { label: paperTexts.meetingPlace, value: forloeb.meetingPlace?.trim() ?? '' },
    { label: paperTexts.length, value: paperTexts.months(forloeb.months) },
  ];
  return facts.filter(({ value }) => value);
}

/** Whoever has the role on other days than the one of printing: a sheet is read for weeks (RULES.md N85). */
function otherKontaktperson({ plan, people, options }: SheetContext): PersonBlock | undefined {
  const standIn = standInOf(plan);
  const state = standIn && standInState(standIn, options.printed);
  if (!standIn || state === 'over') return undefined;
  const person = people.byId(state === 'now' ? standIn.standsInFor : standIn.person);
  const role = state === 'now' ? standIn.to && paperTexts.kontaktpersonAfter(standIn.to) : paperTexts.standIn(standIn);
  if (!person || !role) return undefined;
  const { name, title = '', phone = '', email = '' } = person.fields;
  return { id: `${person.id}-stand-in`, role, name, title, phone, email };
}

function buildPeople(context: SheetContext): readonly PersonBlock[] {
  const { plan, people } = context;
  const blocks = new Map<string, PersonBlock>();
  const add = ({ id, fields }: Entry<Person>, role: string) => {
    const { name, title = '', phone = '', email = '' } = fields;
    const before = blocks.get(id);
    const words = before ? `${before.role} og ${role.toLocaleLowerCase('da')}` : role;
    blocks.set(id, { id, role: words, name, title, phone, email });
  };
  for (const role of shownRoles) {
    const holder = people.holder(role);
    if (holder) add(holder, roleLabels[role]);
  }
  for (const { role, holder } of freeRolesIn(plan, people)) if (holder) add(holder, role.fields.name);
  const other = otherKontaktperson(context);
  return [...blocks.values(), ...(other ? [other] : [])];
}
