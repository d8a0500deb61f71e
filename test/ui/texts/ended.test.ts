import { expect, test } from 'vitest';
import { goalPageTexts, oplaegTexts } from '../../../src/ui/texts/maal.ts';
import { aftaleTexts, rhythmTexts } from '../../../src/ui/texts/moeder.ts';

const [day, today] = ['2026-08-03', '2026-08-05'];

test.each([
  goalPageTexts.stateSet('Mette', day, today),
  goalPageTexts.stateSet('', day, today),
  oplaegTexts.plannedSaid('Børns perspektiv', day),
  aftaleTexts.agreedAt('Statusmøde', day),
  rhythmTexts.until(3, '2026-08-28', today),
])('a sentence that ends in a short month has one full stop: %s', (sentence) => {
  expect(sentence).toMatch(/[^.]\.$/);
});
