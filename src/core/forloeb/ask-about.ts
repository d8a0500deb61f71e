import type { PolicyOf } from '../document/field-policy.ts';
import { isAgreementField } from './agreement.ts';

/**
 * Fields about which nobody is asked, and whoever is on top wins: a place on a list, who asked (of several the first, forløb
 * RULES.md N132), and what a calendar appointment says, which is compared with the plan anyway (N46). What was heard of the
 * workplace is compared with the workplace.
 */
const silent: ReadonlySet<string> = new Set(['placement', 'order', 'marks', 'invited', 'heard', 'asked']);

/**
 * Of records that have one author or are made at one press: when that was, the headings that notes were written under, and what
 * became of a record. It says nothing to choose between.
 */
const silentIn: Readonly<Record<string, ReadonlySet<string>>> = {
  aftale: new Set(['made', 'became']),
  answer: new Set(['given']),
  question: new Set(['bank']),
  moedenote: new Set(['day', 'points']),
  deltVurdering: new Set(['day', 'shared']),
  vurdering: new Set(['day', 'shared']),
  egetnotat: new Set(['day', 'point', 'shared']),
  sagstal: new Set(['agreed']),
  oplaeg: new Set(['offered', 'activity']),
  afslutning: new Set(['begun']),
  evaluering: new Set(['day', 'by']),
  refleksion: new Set(['day', 'by']),
  forbedring: new Set(['made']),
  agendalinje: new Set(['day', 'by', 'from']),
  mentormoede: new Set(['series']),
  mentortid: new Set(['by']),
  journal: new Set(['shared', 'copy']),
  sharedJournal: new Set(['shared', 'form', 'prompts']),
  mentorkommentar: new Set(['day', 'by']),
  mentorforloeb: new Set(['origin']),
  mentorsamtale: new Set(['day', 'by']),
};

/** Fields that say that something has happened. */
const ticks: ReadonlySet<string> = new Set([
  'status',
  'sent',
  'closed',
  'introduced',
  'held',
  'taken',
  'ended',
  'roleChange',
  'cancelled',
  'done',
]);

/** Kinds whose texts stand in one field with their heading. */
const headed: ReadonlySet<string> = new Set(['samarbejdsaftale', 'mentorsamtale']);

/** Which of the fields that two people changed are worth a question (RULES.md V3). Two ticks on the same thing agree, whoever ticked first. */
export const askAbout: PolicyOf = (type, field) => {
  if (silent.has(field) || (Object.hasOwn(silentIn, type) && silentIn[type]?.has(field))) return 'silent';
  // Two who note the same answer agree, whatever day they noted it.
  if (isAgreementField(field)) return { compareOnly: ['state', 'at'] };
  if (ticks.has(field) || /^(part|filed|cleared|talked|kept)_/.test(field)) return { compareOnly: ['done', 'state'] };
  // Two who have talked about the same point agree, whatever day they ticked it.
  if (field.startsWith('own_') && type === 'moede') return { compareOnly: ['heading', 'done'] };
  if (field === 'method' && type === 'mentordagsorden') return { compareOnly: ['key'] };
  // Words with the heading they were written under: the words count.
  if (field.startsWith('p_') && headed.has(type)) return { compareOnly: ['text'] };
  return field === 'state' ? { compareOnly: ['value'] } : 'show';
};
