import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { agreementField, agreementValue } from '../../../src/core/forloeb/agreement.ts';
import { mailHref } from '../../../src/core/forloeb/contact.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { buildExtract } from '../../../src/output/extract/build-extract.ts';
import { extractText, longestMailLink, mailDraft } from '../../../src/output/extract/extract-text.ts';
import { asPlan } from '../../../src/output/programme/plan-doc.ts';
import { activity, peoplePlan } from '../../support/people-plan.ts';

const from = '2026-08-01';
const bodil = { name: 'Bodil Skov' };
const key = 'name:bodil-skov';
const extractOf = (plan: ReturnType<typeof peoplePlan>, of = key) => {
  const extract = buildExtract(asPlan(plan), of, from);
  if (!extract) throw new Error('no extract');
  return extract;
};

describe('the extract of one person', () => {
  test('holds their hours, the others by name, and no more of the new hire than the first name', () => {
    const plan = peoplePlan(
      'f',
      activity('a1', '2026-08-04', '09:00', '10:00', {
        title: 'Fagsystemet',
        who: [bodil, { role: 'leder' }, { role: 'ny' }],
        method: 'foelordning',
        place: 'Lokale 2.07',
        note: 'KANARIE-1',
        preparation: 'KANARIE-2',
      }),
      activity('a2', '2026-08-04', '11:00', '12:00', { title: 'Hemmeligt', who: [{ role: 'leder' }] }),
    );
    const extract = extractOf(plan);
    expect(extract.weeks).toEqual([
      {
        name: 'Uge 32',
        rows: [
          {
            id: 'a1',
            day: 'Tirsdag 4. august',
            shortDay: 'tirs. 4. aug.',
            time: '09.00–10.00',
            title: 'Fagsystemet',
            method: 'Følordning',
            together: 'Henrik Storm',
            place: 'Lokale 2.07',
            agreed: false,
            moved: '',
          },
        ],
      },
    ]);
    expect(extract.begins).toBe('Amina begynder som socialrådgiver i Familieafdelingen mandag den 3. august 2026.');
    const everything = JSON.stringify(extract) + extractText(extract, 'Mette Kjær');
    expect(everything).not.toMatch(/Yilmaz|KANARIE|Hemmeligt/);
  });

  test('leaves out what the person has declined, and says what was moved since the answer', () => {
    const people = readPeople(peoplePlan('f'));
    const answer = (state: 'agreed' | 'declined', at: string) => ({
      [agreementField(bodil, people)]: agreementValue(
        { party: bodil },
        state,
        { day: '2026-08-04', from: at, to: '10:00' },
        { by: 'person_k', day: from },
      ),
    });
    const plan = peoplePlan(
      'f',
      activity('a1', '2026-08-04', '09:00', '10:00', { who: [bodil], ...answer('declined', '09:00') }),
      activity('a2', '2026-08-05', '09:00', '10:00', { who: [bodil], ...answer('agreed', '08:00') }),
    );
    const rows = extractOf(plan).weeks.flatMap((week) => week.rows);
    expect(rows.map(({ id, agreed, moved }) => [id, agreed, moved])).toEqual([
      ['a2', false, 'Ny tid. Før: tirs. 4. aug. 08.00–10.00'],
    ]);
  });

  test('cannot be made from another room', () => {
    expect(() => asPlan(createDoc('f-samtaler', 'samtaler'))).toThrow(RangeError);
  });
});

describe('the mail', () => {
  const plan = (count: number, title: string) =>
    peoplePlan(
      'f',
      ...Array.from({ length: count }, (_, index) =>
        activity(`a${index}`, '2026-08-04', `${String(8 + (index % 8)).padStart(2, '0')}:00`, '18:00', {
          title,
          who: [bodil],
        }),
      ),
    );
  const bodyOf = (href: string) =>
    new URLSearchParams(href.slice(href.indexOf('?') + 1).replaceAll('+', '%2B')).get('body') ?? '';

  test('has the hours as its text, with line breaks as mails have them', () => {
    const extract = extractOf(plan(2, 'Æbler & pærer + 100 % #1'));
    const { href, whole } = mailDraft(extract, 'Mette Kjær', 'bodil@birkevang.example');
    expect(whole).toBe(true);
    expect(
      href.startsWith('mailto:bodil@birkevang.example?subject=Dine%20tider%20i%20Aminas%20introduktion&body='),
    ).toBe(true);
    expect(bodyOf(href)).toBe(extractText(extract, 'Mette Kjær').replaceAll('\n', '\r\n'));
    expect(bodyOf(href)).toContain('- tirs. 4. aug. kl. 08.00–18.00: Æbler & pærer + 100 % #1\r\n');
    expect(bodyOf(href)).toContain('Kære Bodil\r\n\r\n');
  });

  test('is never longer than a link may be, whatever is planned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        (count, raw) => {
          const title = raw.trim() || 'x';
          const extract = extractOf(plan(count, title));
          const { href, whole } = mailDraft(extract, 'Mette Kjær', mailHref('bodil@birkevang.example')?.slice(7) ?? '');
          expect(href.length).toBeLessThanOrEqual(longestMailLink);
          if (whole) expect(bodyOf(href)).toContain(title.normalize());
          else expect(bodyOf(href)).toContain('(Sæt teksten med tiderne ind her.)');
        },
      ),
      { numRuns: 40 },
    );
  });
});
