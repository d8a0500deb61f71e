import type { PolicyOf } from '../document/field-policy.ts';
import { isAgreementField } from './agreement.ts';

/** Fields whose place on a list is all they say: whoever is on top wins, and nobody is asked. */
const silent: ReadonlySet<string> = new Set(['placement', 'order', 'marks']);

/** Which of the fields that two people changed are worth a question (RULES.md V3). Two ticks on the same thing agree, whoever ticked first. */
export const askAbout: PolicyOf = (_type, field) => {
  if (silent.has(field)) return 'silent';
  // Two who note the same answer agree, whatever day they noted it.
  if (isAgreementField(field)) return { compareOnly: ['state', 'at'] };
  const isTick = field === 'status' || field === 'closed' || field === 'introduced' || field.startsWith('part_');
  return isTick ? { compareOnly: ['done', 'state'] } : 'show';
};
