import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findSensitive,
  maskSensitive,
  type SensitiveKind,
  sensitiveKinds,
  sensitiveKindsIn,
} from '../../../src/core/forloeb/sensitive-text.ts';
import { readTemplate, templateNames, textsOf } from '../../support/templates.ts';

const hasCprLike = (text: string): boolean => sensitiveKindsIn(text).includes('cpr');

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
        expect(findSensitive(`før ${number} efter`)).toEqual([{ kind: 'cpr', from: 4, to: 4 + number.length }]);
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

/** What text of one kind may look like, none of it anybody's. */
const samples: Readonly<Record<SensitiveKind, fc.Arbitrary<string>>> = {
  cpr: fc.tuple(date, digits(4)).map(([{ day, month, year }, serial]) => `${day}${month}${year}-${serial}`),
  phone: fc
    .tuple(
      fc.constantFrom('', '+45 ', '+45', '0045 '),
      fc.constantFrom('', ' ', '.'),
      fc.integer({ min: 20, max: 99 }),
      digits(6),
    )
    .map(
      ([country, between, first, rest]) =>
        country + [first, rest.slice(0, 2), rest.slice(2, 4), rest.slice(4)].join(between),
    ),
  mail: fc
    .tuple(
      fc.stringMatching(/^[a-zæø][a-z0-9]{0,12}([._+-][a-z0-9]{1,8})?$/),
      fc.stringMatching(/^[a-zå][a-z0-9-]{0,10}[a-z]$/),
    )
    .map(([name, host]) => `${name}@${host}.dk`),
  address: fc
    .tuple(
      fc.constantFrom('Søndergade', 'Egevej', 'Nørre Allé', 'Lille Kirkestræde', 'Gl. Mosevej', 'Åvænget'),
      fc.integer({ min: 1, max: 299 }),
      fc.constantFrom('', 'B', ' C'),
      fc.constantFrom('', ', st. tv', ', 2. th', ' 3. sal', ', 1. sal, mf'),
      fc.constantFrom('', ', 4700 Næstved', ' 8000 Aarhus C', ', 1950 Frederiksberg C'),
    )
    .map(([street, number, letter, floor, town]) => `${street} ${number}${letter}${floor}${town}`),
  caseNumber: fc.oneof(
    fc.tuple(fc.constantFrom('24', '25', '26'), digits(6)).map(([year, serial]) => `${year}/${serial}`),
    fc.tuple(fc.integer({ min: 1990, max: 2030 }), digits(6)).map(([year, serial]) => `${year}-${serial}`),
    fc.tuple(digits(2), digits(3)).map(([group, serial]) => `27.69.${group}-G01-${serial}-26`),
    fc.tuple(fc.constantFrom('sagsnr. ', 'Sagsnummer: ', 'j.nr. '), digits(7)).map(([word, serial]) => word + serial),
  ),
};
const anySample = fc.constantFrom(...sensitiveKinds).chain((kind) => samples[kind].map((text) => ({ kind, text })));

describe('what looks like a phone number, a mail address or a case number', () => {
  it.each<[SensitiveKind, string]>([
    ['phone', 'Ring til mor på 20 10 10 12.'],
    ['phone', 'tlf. 20101012'],
    ['phone', '+45 2010 1012'],
    ['phone', '(20.10.10.12)'],
    ['phone', '+46 70 123 45 67'],
    ['mail', 'Skriv til bo.hansen@mail.example.dk, tak'],
    ['mail', 'søren@ålborg.dk'],
    ['caseNumber', 'sag 2026-012345'],
    ['caseNumber', 'S2026-123456-01'],
    ['caseNumber', '26/012345'],
    ['caseNumber', '27.69.04-G01-12-26'],
    ['caseNumber', 'Sagsnr.: 4711-22'],
    ['address', 'Familien bor Søndergade 12, 2. th, 4700 Næstved.'],
    ['address', 'Anna Hansen, Lille Kirkestræde 4'],
    ['address', 'hjemme på Nørre Allé 7 B'],
    ['address', 'H.C. Andersens Boulevard 102, st. tv'],
    ['address', 'Egevænget 3A'],
    ['address', 'er flyttet til 8000 Aarhus C'],
    ['address', 'Lokale 2.14, 3. sal, 8000 Aarhus C'],
    ['address', 'bor i 2000 Frederiksberg'],
  ])('%s is found in %j', (kind, text) => {
    expect(sensitiveKindsIn(text)).toEqual([kind]);
  });

  it.each([
    'Mødet er 3.8.2026 kl. 10.30–12.00.',
    '03-08-2026',
    '2026-08-03',
    'Skoleåret 2025-2026',
    'Senest 08/2026, uge 32 og 33',
    'kl. 10.30 12.30',
    'EAN 5790000123456',
    '5 790000 123456',
    'Lokale 2.14, 3. sal',
    'Overvej 3 ting, og vælg én',
    'Arbejdspladsen 2 gange om ugen',
    'Vi ses på Torvet kl. 10.30, Rådhuspladsen 10.30',
    'Vestergade 3. august',
    'Drengen 12 år, i Danmark 3 måneder',
    'Budget 2026 Børn og unge, i 2027 Mentorordning',
    'Ring 4711 Omstillingen',
    'Serviceloven § 50, stk. 2 og 3',
    'kr. 12.500.000',
    '@team se her',
    'huskeliste-20101012ab',
  ])('nothing is found in %j', (text) => {
    expect(findSensitive(text)).toEqual([]);
  });

  it('is found wherever it stands, alone among words', () => {
    fc.assert(
      fc.property(anySample, ({ kind, text }) => {
        const found = findSensitive(`før ${text} efter`);
        expect(found.map((place) => place.kind)).toEqual([kind]);
        expect(found[0]?.to).toBe(4 + text.length);
      }),
    );
  });

  it('is left alone when its kind is not asked for', () => {
    fc.assert(
      fc.property(anySample, ({ kind, text }) => {
        const others = sensitiveKinds.filter((other) => other !== kind);
        expect(findSensitive(text, others)).toEqual([]);
        expect(maskSensitive(text, others)).toBe(text);
      }),
    );
  });

  it('reads a long text in little time, whatever it is made of', () => {
    for (const part of [
      '010190-123 ',
      '010190-1234 ',
      '20 10 10 12, ',
      '2',
      'a.',
      'a@',
      '20 ',
      'sagsnr. ',
      '20.',
      '2026-',
      '+1 ',
      'Aa ',
      'Søndergade ',
      'Gade 1',
      'A',
      '4700 N',
    ]) {
      const text = part.repeat(200_000 / part.length);
      const begun = performance.now();
      findSensitive(text);
      expect(performance.now() - begun, part).toBeLessThan(1000);
    }
  });
});

describe('what ships with the app', () => {
  it.each(templateNames)('%s holds nothing that looks like an address', (name) => {
    for (const { path, text } of textsOf(readTemplate(name)))
      expect(findSensitive(text, ['address']), path).toEqual([]);
  });

  it('is taken for an address nowhere, whatever number stands behind one of its words', () => {
    const words = [
      ...new Set(templateNames.flatMap((name) => textsOf(readTemplate(name)).flatMap(({ text }) => text.split(/\s+/)))),
    ];
    const mistaken = words.filter((word) => findSensitive(`${word} 12 gange`, ['address']).length > 0);
    expect(mistaken.length / words.length).toBeLessThanOrEqual(0.001);
  });
});

describe('hiding what looks sensitive', () => {
  it('hides that and nothing else', () => {
    expect(maskSensitive('A, 010190-1234, tlf. 20101012, og B 0202911234, i rum 12.')).toBe(
      'A, xxxxxx-xxxx, tlf. xxxxxxxx, og B xxxxxxxxxx, i rum 12.',
    );
    expect(maskSensitive('Skriv til bo@mail.dk om 26/012345')).toBe('Skriv til xxxxxxx.xx om xx/xxxxxx');
    expect(maskSensitive('Bor Søndergade 12, 2. th, alene.')).toBe('Bor xxxxxxxxxx xx, x. xx, alene.');
  });

  it('leaves nothing to find, and everything else as it was', () => {
    const parts = fc.oneof(
      anySample.map(({ text }) => text),
      digits(10),
      digits(4),
      fc.constantFrom(' ', '-', '.', 'a', '010190', ', '),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (all) => {
        const text = all.join('');
        const masked = maskSensitive(text);
        expect(masked).toHaveLength(text.length);
        const places = findSensitive(text);
        [...text].forEach((char, at) => {
          if (!places.some(({ from, to }) => at >= from && at < to)) expect(masked[at]).toBe(char);
        });
        for (const { from, to } of places) expect(masked.slice(from, to)).not.toMatch(/[\d@]/);
      }),
    );
  });
});
