import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, matchesWords, searchWords } from '../../src/core/search.ts';

/** Text of the letters that stand in Danish notes and names, with a few foreign ones. */
const danish = fc.string({
  unit: fc.constantFrom(...'abcdeghijklmnorstuvxyzæøåÆØÅäöüéèÉñABCDEZ0123456789 .-'),
  maxLength: 40,
});

describe('foldText', () => {
  it.each([
    ['Bjørn Ærø Åse', 'bjoern aeroe aase'],
    ['Århus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['Jönköping', 'joenkoeping'],
    ['André  Müller', 'andre muller'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(danish, (text) => foldText(foldText(text)) === foldText(text)));
    const letters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
    expect(letters.filter((letter) => foldText(foldText(letter)) !== foldText(letter))).toEqual([]);
  });

  it('does not see case, nor how accents are stored', () => {
    fc.assert(
      fc.property(danish, (text) => {
        expect(foldText(text.toLocaleUpperCase('da'))).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
      }),
    );
  });

  it('takes ae, oe and aa for æ, ø and å', () => {
    fc.assert(
      fc.property(danish, (text) => {
        const spelled = text.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
        expect(foldText(spelled)).toBe(foldText(text));
      }),
    );
  });
});

describe('matchesWords', () => {
  it('finds any words of a text, in any order and case', () => {
    fc.assert(
      fc.property(danish, fc.integer({ min: 0, max: 5 }), (text, turn) => {
        const words = text.split(' ').filter(Boolean);
        const turned = [...words.slice(turn), ...words.slice(0, turn)].join(' ').toLocaleUpperCase('da');
        expect(matchesWords(searchWords(turned), ['andet', undefined, text])).toBe(true);
      }),
    );
  });

  it('needs every word', () => {
    expect(matchesWords(searchWords('jonas nexus'), ['Jonas Lind', 'Nexus'])).toBe(true);
    expect(matchesWords(searchWords('jonas dubu'), ['Jonas Lind', 'Nexus'])).toBe(false);
  });

  it('a blank search fits everything', () => {
    expect(matchesWords(searchWords('  '), [])).toBe(true);
  });
});
