import { caseloadIn, reviewDays } from './caseload-ramp.ts';
import { closingPicture, goalsToSettle, isGoalSettled } from './closing-steps.ts';
import { isDone } from './huskeliste.ts';
import { isLetterItem, letterKind } from './letter.ts';
import { materialKind } from './material.ts';
import { oplaegKind } from './oplaeg.ts';
import { readPeople } from './people.ts';
import {
  activitiesOf,
  gatherFacts,
  isActivityHeld,
  isFollowUpHeld,
  isKindHeld,
  itemsAbout,
  itemsIn,
  mayHold,
  type PhaseFacts,
  type PhaseInput,
} from './phase-facts.ts';
import { phasesOf } from './phases.ts';
import { readEntries } from './record-kind.ts';
import { videnspersonKind } from './vidensperson.ts';
import type { Bucket } from './vocabulary.ts';

/** What belongs to the phases, as far as the records say. The words of each line stand in `templates/faser.json`. */
export const phaseChecks = [
  'kontaktperson',
  'forventning',
  'skema',
  'brev',
  'videnspersoner',
  'materialer',
  'listeInden',
  'opstartsmoede',
  'adgange',
  'statusmoeder',
  'sagstal',
  'listeOpstart',
  'maal',
  'status',
  'sagstalSet',
  'opfoelgning',
  'oplaeg',
  'listeLaering',
  'samtale',
  'maalNaaet',
  'evaluering',
  'rolle',
  'mentor',
  'arkiv',
  'forbedring',
  'sletning',
  'afsluttet',
] as const;
export type PhaseCheck = (typeof phaseChecks)[number];

/** What the records say of one line. */
export interface Finding {
  readonly done: boolean;
  /** How many of how many, for what is counted. */
  readonly count?: { readonly done: number; readonly of: number };
}

/** Undefined: the records here say nothing of it, and it is not shown (RULES.md N166). */
type Look = (facts: PhaseFacts) => Finding | undefined;

/** Done when there are some and all of them are. */
const all = (each: readonly boolean[]): Finding => {
  const done = each.filter(Boolean).length;
  return { done: each.length > 0 && done === each.length, count: { done, of: each.length } };
};

/** Nothing where there is none. */
const allOfSome = (each: readonly boolean[]): Finding | undefined => (each.length > 0 ? all(each) : undefined);

const list =
  (...buckets: readonly Bucket[]): Look =>
  (facts) =>
    allOfSome(itemsIn(facts, ...buckets).map(({ fields }) => isDone(fields)));

const closing =
  (done: (picture: ReturnType<typeof closingPicture>) => boolean): Look =>
  ({ plan, filed }) => ({ done: done(closingPicture(plan, filed)) });

/** A talk that is noted in `samtaler`: whoever may not hold that room is told of it only when the plan says that it was held (RULES.md N166). */
const inTalks =
  (look: (facts: PhaseFacts) => Finding | undefined): Look =>
  (facts) => {
    const found = look(facts);
    return found?.done || mayHold('samtaler', facts) ? found : undefined;
  };

/** Held by a tick in the plan, a note of the meeting, or a tick on the huskeliste. */
const talk = (facts: PhaseFacts, words: RegExp): boolean =>
  itemsAbout(facts, words).some(({ fields }) => isDone(fields)) ||
  facts.placed.some((row) => words.test(row.entry.fields.title) && isActivityHeld(facts, row));

const preparing: Partial<Record<PhaseCheck, Look>> = {
  kontaktperson: ({ plan }) => ({ done: readPeople(plan).holder('kontaktperson') !== undefined }),
  forventning: (facts) =>
    mayHold('forberedelse', facts)
      ? { done: isKindHeld(facts, 'forventning') || talk(facts, /forventningsafstem/i) }
      : undefined,
  skema(facts) {
    const [, first] = phasesOf(facts.calendar, facts, facts.today);
    const days = new Set(
      facts.placed.map(({ day }) => day).filter((day) => first && day >= first.from && day <= first.to),
    );
    return { done: days.size > 2, count: { done: days.size, of: 5 } };
  },
  brev: (facts) => ({
    done:
      readEntries(facts.plan, letterKind).known.some(({ fields }) => fields.sent?.done === true) ||
      facts.items.some(({ fields }) => isLetterItem(fields) && isDone(fields)),
  }),
  videnspersoner: ({ plan }) =>
    all(readEntries(plan, videnspersonKind).known.map(({ fields }) => Boolean(fields.name?.trim()))),
  materialer: ({ plan }) =>
    all(readEntries(plan, materialKind).known.map(({ fields }) => fields.status?.done === true)),
  listeInden: list('before'),
};

const starting: Partial<Record<PhaseCheck, Look>> = {
  opstartsmoede: inTalks((facts) => ({
    done:
      isKindHeld(facts, 'opstart') ||
      talk(facts, /opstartsmøde/i) ||
      activitiesOf(facts, 'opstartsmoede').some((row) => isActivityHeld(facts, row)),
  })),
  adgange: (facts) =>
    allOfSome(
      itemsAbout(facts, /nøgle|adgangs?(kode|kort)|udlever/i)
        .filter(({ fields }) => fields.placement.bucket !== 'before')
        .map(({ fields }) => isDone(fields)),
    ),
  statusmoeder: (facts) => ({ done: activitiesOf(facts, 'statusmoede').length > 0 }),
  sagstal: ({ plan }) => ({ done: caseloadIn(plan) !== undefined }),
  listeOpstart: list('firstDay', 'firstWeek'),
};

const learning: Partial<Record<PhaseCheck, Look>> = {
  maal: ({ plan }) => ({ done: goalsToSettle(plan).length > 0 }),
  status: inTalks((facts) =>
    allOfSome(
      activitiesOf(facts, 'statusmoede')
        .filter(({ day }) => day < facts.today)
        .map((row) => isActivityHeld(facts, row)),
    ),
  ),
  sagstalSet({ plan, calendar, firstDay, today }) {
    const entry = caseloadIn(plan);
    const come = entry ? reviewDays(entry, { calendar, firstDay }).filter(({ day }) => day <= today) : [];
    return allOfSome(come.map(({ tick }) => tick.done));
  },
  opfoelgning: inTalks((facts) => ({
    done: isFollowUpHeld(facts) || talk(facts, /opfølgningssamtale/i),
  })),
  oplaeg: ({ plan }) => ({
    done: readEntries(plan, oplaegKind).known.some(({ fields }) =>
      ['planned', 'held'].includes(fields.state?.value ?? ''),
    ),
  }),
  listeLaering: list('firstMonth', 'firstQuarter'),
};

const ending: Partial<Record<PhaseCheck, Look>> = {
  samtale: inTalks((facts) => ({
    done: isKindHeld(facts, 'afslutning') || talk(facts, /afslutningssamtale|evalueringssamtale/i),
  })),
  maalNaaet: ({ plan }) => allOfSome(goalsToSettle(plan).map(isGoalSettled)),
  evaluering: closing(({ done }) => done.evaluering),
  rolle: closing(({ done }) => done.rolle),
  mentor: closing(({ done }) => done.mentor),
  arkiv: closing(({ done }) => done.arkiv),
  forbedring: closing(({ done }) => done.forbedring),
  sletning: closing(({ done }) => done.sletning),
  afsluttet: closing(({ ended }) => ended !== undefined),
};

const looks: Partial<Record<PhaseCheck, Look>> = { ...preparing, ...starting, ...learning, ...ending };

/** What the records say of each of some lines; lines of which they say nothing are left out (RULES.md N165, N166). */
export function findings(input: PhaseInput, checks: readonly PhaseCheck[]): ReadonlyMap<PhaseCheck, Finding> {
  const facts = gatherFacts(input);
  return new Map(
    checks.flatMap((check) => {
      const found = looks[check]?.(facts);
      return found ? [[check, found] as const] : [];
    }),
  );
}
