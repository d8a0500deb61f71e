import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSoftHyphens } from '../../src/core/soft-hyphens.ts';

describe('[N81] places where long words may be divided', () => {
  it.each([
    'Ret-nings-lin-jer',
    'Un-der-ret-nings-sys-te-ma-tik',
    'Te-le-fon-mø-de',
    'Op-følg-nings-sam-ta-le',
    'No-tat-skriv-ning',
    'In-tro-duk-tion',
    'Velkomst',
  ])('%s', (word) => {
    const whole = word.replaceAll('-', '');
    const found = withSoftHyphens(whole).replaceAll('\u00ad', '-');
    // The first and the last syllable stay where they would stand alone with less than three letters.
    const syllables = word.split('-');
    const wished = syllables.reduce((text, syllable, index) => {
      const before = syllables.slice(0, index).join('').length;
      const isPlace = index > 0 && before >= 3 && whole.length - before >= 3;
      return text + (isPlace ? '-' : '') + syllable;
    }, '');
    expect(found).toBe(wished);
  });

  it('change nothing but that, and leave three letters on both sides', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvyæøå ÆØ-.1'), maxLength: 40 });
    fc.assert(
      fc.property(text, (any) => {
        const divided = withSoftHyphens(any);
        expect(divided.replaceAll('\u00ad', '')).toBe(any);
        for (const word of divided.split(/[^\p{L}\u00ad]/u)) {
          const parts = word.split('\u00ad');
          if (parts.length > 1)
            for (const end of [parts[0], parts.at(-1)]) expect(end?.length).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});
