import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCprLike, hasCprLike, maskCprLike } from '../../../src/core/forloeb/cpr-like.ts';

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
const two = (n: number) => String(n).padStart(2, '0');
const date = fc.record({
  day: fc.integer({ min: 1, max: 28 }).map(two),
  month: fc.integer({ min: 1, max: 12 }).map(two),
  year: digits(2),
});

describe('what looks like a CPR number', () => {
  it.each([
    '0101901234',
    '010190-1234',
    '010190 1234',
    '010190.1234',
    '010190 - 1234',
    '010190–1234',
    '01-01-90-1234',
    '01.01.90 1234',
    'A (010190-1234) kom ind.',
    'nr.010190-1234, født i maj',
    'Kl. 12 010190-1234',
    '290200-1234',
  ])('is found in %j', (text) => {
    expect(hasCprLike(text)).toBe(true);
  });

  it.each([
    '20101012',
    '+45 20 10 10 12',
    '4520101012',
    '5790000123456',
    '5 790000 123456',
    '010190123',
    '01019012345',
    '320190-1234',
    '011390-1234',
    '290201-1234',
    '310490-1234',
    '05.08.2026',
    '2026-08-05',
    '2026-010190-1234',
    '010190-1234-5',
    '26/012345',
    'den 3.8. kl. 14.30',
  ])('is not found in %j', (text) => {
    expect(hasCprLike(text)).toBe(false);
  });

  it('is found with every separator, whatever the last four digits are', () => {
    fc.assert(
      fc.property(date, digits(4), fc.constantFrom('', '-', ' ', '.'), ({ day, month, year }, serial, between) => {
        const number = `${day}${month}${year}${between}${serial}`;
        expect(findCprLike(`før ${number} efter`)).toEqual([{ from: 4, to: 4 + number.length }]);
      }),
    );
  });

  it('is taken for one in at most 1 % of phone numbers, dates and case numbers', () => {
    const phone = fc
      .tuple(fc.constantFrom('', '+45 ', '0045 '), fc.constantFrom('', ' '), digits(2), digits(2), digits(2), digits(2))
      .filter(([, , first]) => Number(first) >= 20)
      .map(([country, between, ...pairs]) => country + pairs.join(between));
    const written = fc.oneof(
      date.map(({ day, month, year }) => `${day}.${month}.20${year}`),
      date.map(({ day, month, year }) => `20${year}-${month}-${day}`),
      date.map(({ day, month, year }) => `${Number(day)}/${Number(month)} ${year} kl. 10.30`),
    );
    const caseNumber = fc.oneof(
      fc.tuple(fc.constantFrom('24', '25', '26'), digits(6)).map(([year, serial]) => `${year}/${serial}`),
      digits(5).map((serial) => `2026-${serial}`),
      fc.tuple(digits(6), digits(2)).map(([serial, part]) => `S2026-${serial}-${part}`),
      fc.tuple(digits(2), digits(2), digits(2), digits(3)).map(([a, b, c, d]) => `${a}.${b}.${c}-G01-${d}-26`),
    );
    for (const harmless of [phone, written, caseNumber]) {
      const texts = fc.sample(harmless, { numRuns: 2000, seed: 5 });
      expect(texts.filter(hasCprLike).length / texts.length).toBeLessThanOrEqual(0.01);
    }
  });
});

describe('hiding the digits', () => {
  it('hides those of the number and no others', () => {
    expect(maskCprLike('A, 010190-1234, tlf. 20101012, og B 0202911234.')).toBe(
      'A, xxxxxx-xxxx, tlf. 20101012, og B xxxxxxxxxx.',
    );
  });

  it('leaves nothing to find, and everything else as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(digits(10), digits(4), fc.constantFrom(' ', '-', '.', 'a', '010190')), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const masked = maskCprLike(text);
          expect(masked).toHaveLength(text.length);
          expect(masked.replace(/\d/g, 'x')).toBe(text.replace(/\d/g, 'x'));
        },
      ),
    );
  });
});
