import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suspectsIn } from '../../../src/core/programme/suspects.ts';

const words = (text: string, names: readonly string[] = []) => suspectsIn(text, names).map(({ word }) => word);

describe('words that do not belong in a programme for all', () => {
  it.each([
    ['Frokost med Amina', ['Amina Yilmaz'], ['Amina']],
    ['Se Aminas kalender', ['Amina Yilmaz'], ['Aminas']],
    ['frokost med AMINA', ['Amina Yilmaz'], ['AMINA']],
    ['Gå hen til Bo', ['Bo Lund'], ['Bo']],
    ['Find et sted at bo', ['Bo Lund'], []],
    ['Spørg Åse-Marie', ['Åse-Marie Bæk'], ['Åse', 'Marie']],
    ['Lunden ved søen', ['Bo Lund'], []],
    ['Mødes den 3. august', [], ['3. august']],
    ['Mødes 3/8 og 2026-08-03', [], ['3/8', '2026-08-03']],
    ['Ring 12 34 56 78', [], ['12 34 56 78']],
    ['Skriv til mette@by.dk', [], ['mette@by.dk']],
    ['Bestil mail og adgange i god tid', ['Mette Holm'], []],
    ['Uge 2–4, 3 møder på 30 minutter', ['Mette Holm'], []],
  ])('are found in »%s« (N57)', (text, names, expected) => {
    expect(words(text, names)).toEqual(expected);
  });

  it('are found wherever a name of four letters or more stands as a word (N57)', () => {
    const name = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{3,10}$/).filter((word) => word.toLowerCase() !== 'fra');
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('', ' ', ', ', '(', '»'),
        fc.constantFrom('', 's', '.', ' og', '?'),
        (word, a, b) => {
          expect(words(`Hilse på${a || ' '}${word}${b}`, [`${word} Efternavnesen`]).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
