import { forloebKind } from '../../core/forloeb/forloeb.ts';
import { headedPoints } from '../../core/forloeb/headed-text.ts';
import { type Logo, readLogo } from '../../core/forloeb/logo.ts';
import type { People } from '../../core/forloeb/people.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { samarbejdsaftaleKind } from '../../core/forloeb/samarbejdsaftale.ts';
import type { SamarbejdsaftaleTemplate } from '../../core/forloeb/samarbejdsaftale-template.ts';
import { linesOf } from '../programme/context.ts';
import type { PlanDoc } from '../programme/plan-doc.ts';
import type { MentorDoc } from './room-doc.ts';
import { mentorPaperTexts as texts } from './texts.ts';

/** Whose paper it is; empty where this device has no plan. */
export interface PaperFrom {
  readonly logo: Logo | undefined;
  readonly workplace: string;
  readonly department: string;
}

export function paperFrom(plan: PlanDoc | undefined): PaperFrom {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  return {
    logo: plan && readLogo(plan),
    workplace: forloeb?.workplace?.trim() ?? '',
    department: forloeb?.department?.trim() ?? '',
  };
}

/** The agreement as words, ready to be set. */
export interface AgreementSheetWords {
  readonly from: PaperFrom;
  readonly fictive: boolean;
  readonly title: string;
  /** "3. nov. 2026 – 2. sep. 2027" */
  readonly period: string;
  /** Every point of the form, with lines to write on where nothing is written, and what was written under older headings. */
  readonly points: readonly { readonly key: string; readonly heading: string; readonly lines: readonly string[] }[];
  readonly signatures: readonly { readonly role: string; readonly name: string }[];
}

export interface AgreementFacts {
  readonly plan: PlanDoc | undefined;
  readonly people: People;
  readonly period: string;
}

/** Built from the room of the two; the plan only says whose paper it is. */
export function buildAgreement(
  mentor: MentorDoc | undefined,
  words: SamarbejdsaftaleTemplate,
  { plan, people, period }: AgreementFacts,
): AgreementSheetWords {
  const fields = readEntries(mentor, samarbejdsaftaleKind).known[0]?.fields ?? {};
  const [mentee, other] = [people.holder('ny')?.fields.name ?? '', people.holder('mentor')?.fields.name ?? ''];
  return {
    from: paperFrom(plan),
    fictive: readEntries(plan ?? mentor, forloebKind).known[0]?.fields.fictive === true,
    title: texts.agreementOf(mentee, other),
    period,
    points: headedPoints(
      words.points.filter(({ paper }) => !paper),
      fields,
    ).map(({ key, heading, text }) => ({ key, heading, lines: linesOf(text) })),
    signatures: [
      { role: texts.roles.mentee, name: mentee },
      { role: texts.roles.mentor, name: other },
    ],
  };
}
