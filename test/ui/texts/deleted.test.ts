import { expect, test } from 'vitest';
import { deletedTexts } from '../../../src/ui/texts/deleted.ts';
import { everyKind } from '../../support/conversation/every-kind.ts';

test('[N232] everything people write has a word of its own where it was deleted', () => {
  const types = [
    ...everyKind((place) => place).map(({ kind }) => kind.type),
    ...['huskeliste', 'activity', 'vidensperson', 'person'],
  ];
  const kept = ['afslutning', 'mentorslut'];
  const nameless = types.filter((type) => deletedTexts.named(type, '') === deletedTexts.named('', ''));
  expect(nameless.filter((type) => !kept.includes(type))).toEqual([]);
});

test('what has no words is named by its kind alone', () => {
  expect(deletedTexts.named('question', 'Hvem låser?')).toBe('Spørgsmål: »Hvem låser?«');
  expect(deletedTexts.named('moede', '')).toBe('Møde');
});
