import type { Agreement } from '../../../core/forloeb/agreement.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { agreementLabels, agreementTexts } from '../../texts/agreement.ts';
import { valueWords } from '../../texts/value-words.ts';

/** `Bodil Skov: kan ikke` */
export function answerWords({ who, state }: Agreement, people: People | undefined): string {
  const name = people?.nameOf(who) || valueWords(who as never, people);
  return name ? agreementTexts.answer(name, state) : agreementLabels[state];
}
