import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/core/arbejdsplads/sum-of.ts';
import { createDoc } from '../../src/core/document/create.ts';
import { vectorHash } from '../../src/core/document/delta.ts';
import { fnv1a } from '../../src/core/fnv.ts';
import { agreementField } from '../../src/core/forloeb/agreement.ts';
import { readPeople } from '../../src/core/forloeb/people.ts';
import { marksOf } from '../../src/core/programme/programme-versions.ts';

describe('the sum of a text', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is the FNV-1a of 32 bits: %j', (text, sum) => expect(fnv1a(text)).toBe(sum));

  it('stands in files and keys, and is what it was', () => {
    expect(sumOf({ a: 'Åse 😀', b: [1, null] })).toBe('ag41js19i3pni');
    expect(vectorHash({ abc: { n: 3, p: 'x', d: '2026-01-01' } } as never)).toBe('4a770489014f2acf');
    expect(marksOf({ title: 'Åse 😀' })).toEqual({ title: '1xk1a5d' });
    const nobody = readPeople(createDoc('f-plan', 'plan'));
    expect(agreementField({ name: 'Zoë 😀 (vikar)' }, nobody)).toBe('agreed:name:zoe-vikar.f8d3f8b1');
  });
});
