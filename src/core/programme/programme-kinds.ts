import * as z from 'zod/mini';
import { Offset } from '../calendar/offset.ts';
import { Line, OptionalLine, PlainDay, Text, TimeOfDay } from '../forloeb/fields.ts';
import { ItemPart } from '../forloeb/huskeliste.ts';
import type { Entry } from '../forloeb/record-kind.ts';
import { ItemOrigin } from '../forloeb/standardprogram.ts';
import { ActivityKind, Audience, Bucket, Method, Need, Role, VidenspersonKind } from '../forloeb/vocabulary.ts';

/** The records of a programme that belongs to the workplace: no person and no day of a calendar in any of them (RULES.md N50). */

/** A role, or a function in plain words. Never a person: a programme is for everybody. */
export const ProgrammeParty = z.union([z.looseObject({ role: Role }), z.looseObject({ name: OptionalLine })]);
export type ProgrammeParty = z.infer<typeof ProgrammeParty>;

export const ProgrammeHead = z.looseObject({
  title: Line,
  description: z.optional(OptionalLine),
  audience: z.optional(z.nullable(Audience)),
  /** Job title suggested for the newcomer. */
  position: z.optional(OptionalLine),
  /** Length of the introduction in months, 1–6. */
  months: z.int().check(z.gte(1), z.lte(6)),
  /** The programme it began as: a key of the app's own programmes, or of the file it came from. */
  source: z.optional(z.string()),
});
export type ProgrammeHead = z.infer<typeof ProgrammeHead>;

export const OwnItem = z.looseObject({
  title: Line,
  /** Bucket and order belong together, as in the huskeliste. */
  placement: z.looseObject({ bucket: Bucket, order: z.string() }),
  offset: Offset,
  responsible: ProgrammeParty,
  participants: z.optional(z.array(ProgrammeParty)),
  needs: z.array(Need),
  howTo: z.optional(Text),
  parts: z.optional(z.array(ItemPart)),
  perTopic: z.optional(z.boolean()),
  topics: z.optional(z.array(Line)),
  origin: z.optional(ItemOrigin),
});
export type OwnItem = z.infer<typeof OwnItem>;

export const OwnActivity = z.looseObject({
  title: Line,
  kind: ActivityKind,
  /** Day and hours are one field, as in the introduktionsskema. */
  when: z.looseObject({ offset: Offset, from: TimeOfDay, to: TimeOfDay }),
  who: z.array(ProgrammeParty),
  place: z.optional(OptionalLine),
  method: z.optional(z.nullable(Method)),
  /** The job the activity is about; activities with the same one are its steps (RULES.md N37). */
  task: z.optional(OptionalLine),
  needs: z.array(Need),
  preparation: z.optional(Text),
  note: z.optional(Text),
});
export type OwnActivity = z.infer<typeof OwnActivity>;

export const OwnTopic = z.looseObject({
  topic: Line,
  question: z.optional(Text),
  needs: z.array(Need),
  kind: z.optional(z.nullable(VidenspersonKind)),
  function: z.optional(OptionalLine),
  introducer: z.optional(z.nullable(ProgrammeParty)),
  order: z.optional(z.string()),
});
export type OwnTopic = z.infer<typeof OwnTopic>;

/** A version that was put into use. `marks`: of each record what its fields were then (RULES.md N52). */
export const ProgrammeVersion = z.looseObject({
  number: z.int().check(z.gte(1)),
  note: OptionalLine,
  day: PlainDay,
  marks: z.record(z.string(), z.record(z.string(), z.string())),
});
export type ProgrammeVersion = z.infer<typeof ProgrammeVersion>;

/** A proposal that somebody made when an introduction ended: neither who nor when (RULES.md N157). */
export const ProgrammeProposal = z.looseObject({
  text: Text.check(z.regex(/\S/)),
  /** Key of the record of the programme it is about; absent for the whole. */
  about: z.optional(z.nullable(z.string())),
});
export type ProgrammeProposal = z.infer<typeof ProgrammeProposal>;

export const programmeKind = { type: 'programme', schema: ProgrammeHead } as const;
export const ownItemKind = { type: 'programmeItem', schema: OwnItem } as const;
export const ownActivityKind = { type: 'programmeActivity', schema: OwnActivity } as const;
export const ownTopicKind = { type: 'programmeTopic', schema: OwnTopic } as const;
export const programmeVersionKind = { type: 'programmeVersion', schema: ProgrammeVersion } as const;

export const programmeProposalKind = { type: 'programmeProposal', schema: ProgrammeProposal } as const;

export type ProposalEntry = Entry<ProgrammeProposal>;
export type OwnItemEntry = Entry<OwnItem>;
export type OwnActivityEntry = Entry<OwnActivity>;
export type OwnTopicEntry = Entry<OwnTopic>;
export type VersionEntry = Entry<ProgrammeVersion>;

/** There is one head, and two devices mean the same. */
export const headRecordId = 'programme';

const prefixes = { programmeItem: 'item', programmeActivity: 'activity', programmeTopic: 'topic' } as const;
export type OwnRecordType = keyof typeof prefixes;

/** The key of a record within its programme: what it has in the file and, behind another prefix, in every forløb (RULES.md N2). */
export const isProgrammeKey = (key: string): boolean => /^[A-Za-z0-9-]{1,48}$/.test(key);

export const ownRecordId = (type: OwnRecordType, key: string): string => `${prefixes[type]}_${key}`;
export const keyOfRecord = (id: string): string => id.slice(id.indexOf('_') + 1);
/** Two people who save the same version apart from each other mean one version, with both notes kept. */
export const versionRecordId = (number: number): string => `version_${number}`;
