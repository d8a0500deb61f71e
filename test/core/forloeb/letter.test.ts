import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import {
  blockText,
  type ComposedLetter,
  composeLetter,
  rowText,
  wordsWrite,
} from '../../../src/core/forloeb/compose-letter.ts';
import { fillSentence, missingFacts } from '../../../src/core/forloeb/fill-letter.ts';
import { calendarOf, forloebKind, forloebRecordId } from '../../../src/core/forloeb/forloeb.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { isLetterItem, letterKind, letterRecordId } from '../../../src/core/forloeb/letter.ts';
import { blank, blankNames } from '../../../src/core/forloeb/letter-blanks.ts';
import { type LetterFactName, LetterTemplate, letterFactNames } from '../../../src/core/forloeb/letter-template.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { personKind, roleKind, roleRecordId } from '../../../src/core/forloeb/person.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { audiences } from '../../../src/core/forloeb/vocabulary.ts';
import { letterText } from '../../../src/output/letter/letter-text.ts';
import { readTemplate } from '../../support/templates.ts';

const template = LetterTemplate.parse(readTemplate('velkomstbrev.json'));
const author = (actor: string) => ({ actor: actor.padEnd(10, '0'), person: 'person_mette', day: '2026-07-20' });
const write = (id: string, type: string, fields: object): Change => ({
  do: 'write',
  id,
  type,
  fields: fields as never,
});

const person = (role: string, name: string, phone?: string): readonly Change[] => [
  write(`person_${role}`, personKind.type, { name, ...(phone && { phone }) }),
  write(roleRecordId(role as 'ny'), roleKind.type, { person: `person_${role}` }),
];

const base = (fields: object = {}): readonly Change[] => [
  write(forloebRecordId, forloebKind.type, {
    firstDay: '2026-08-03',
    position: 'Socialrådgiver',
    department: 'Familieafdelingen',
    programme: { id: 'p', version: 1, title: 'P' },
    months: 3,
    localDaysOff: [],
    ...fields,
  }),
  ...person('ny', 'Amina Yilmaz'),
];

const planOf = (...changes: readonly Change[]): Doc => applyAction(createDoc('f-plan', 'plan'), author('a'), changes);

function letterOf(plan: Doc, use?: 'paper'): ComposedLetter {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) throw new Error('no forløb');
  return composeLetter(template, { plan, forloeb, people: readPeople(plan), calendar: calendarOf(forloeb) }, use);
}

const wordsOf = (letter: ComposedLetter): string =>
  letter.blocks.flatMap(({ heading, rows }) => [heading, ...rows.map((row) => rowText(row))]).join('\n');

const missingIn = (letter: ComposedLetter): readonly string[] => [
  ...new Set(
    letter.blocks.flatMap(({ rows }) =>
      rows.flatMap(({ pieces }) => pieces.flatMap((piece) => ('missing' in piece ? [piece.missing] : []))),
    ),
  ),
];

const full = [
  ...base({ meetingPlace: 'Receptionen', bring: 'billedlegitimation' }),
  ...person('kontaktperson', 'Mette Kjær', '20451180'),
  ...person('leder', 'Henrik Sand'),
  write('activity_1', activityKind.type, {
    title: 'Velkomst og morgenkaffe',
    kind: 'velkomst',
    when: { offset: { unit: 'workingDays', amount: 1 }, from: '09:00', to: '09:45' },
    who: [],
    needs: ['social'],
  }),
];

describe('[N60] the letter is filled in from the plan', () => {
  it('says when, where, who and whom to call, with the weekday', () => {
    const words = wordsOf(letterOf(planOf(...full)));
    for (const text of [
      'Kære Amina',
      'Hvornår: Mandag den 3. august 2026 kl. 09.00',
      'Hvor: Receptionen',
      'Hvem tager imod: Mette Kjær',
      'Din kontaktperson: Mette Kjær, telefon 20 45 11 80',
      'Din nærmeste leder er Henrik Sand.',
      'Mandag 3. aug.: Velkomst og morgenkaffe',
      'Tag gerne billedlegitimation med.',
    ]) {
      expect(words.toLocaleLowerCase('da')).toContain(text.toLocaleLowerCase('da'));
    }
    expect(missingIn(letterOf(planOf(...full)))).toEqual([]);
    expect(words).not.toContain('Du skal ikke have andet med');
  });

  it('asks for what is missing, and leaves out a sentence whose fact may be missing', () => {
    const letter = letterOf(planOf(...base()));
    expect(missingIn(letter)).toEqual(['tid', 'sted', 'modtager', 'kontaktperson', 'kontaktpersonTelefon', 'leder']);
    const words = wordsOf(letter);
    expect(words).not.toMatch(/mentor|Arbejdstiden|Adresse/);
    expect(words).toContain('Du skal ikke have andet med end dig selv.');
  });

  it('stores nothing: another first day is another letter', () => {
    const plan = planOf(...full);
    const moved = applyAction(plan, author('b'), [
      write(forloebRecordId, forloebKind.type, { firstDay: '2026-08-10' }),
    ]);
    expect(wordsOf(letterOf(moved))).toContain('10. august 2026');
    expect(wordsOf(letterOf(moved))).not.toContain('3. august');
  });

  it('a sentence is whole, or asks, or is left out, whatever is known', () => {
    const facts = fc.dictionary(fc.constantFrom(...letterFactNames), fc.string({ minLength: 1 }), {
      noNullPrototype: true,
    });
    const sentences = template.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
    fc.assert(
      fc.property(facts, fc.constantFrom(...sentences), (known, text) => {
        const filled = fillSentence(text, known);
        const named = [...text.matchAll(/\{(\w+)(\??)\}/g)];
        const isLeftOut = named.some(([, name, optional]) => optional && known[name as LetterFactName] === undefined);
        expect(filled === undefined).toBe(isLeftOut);
        if (!filled) return;
        const asked = missingFacts([
          { id: '', heading: '', look: 'text', sentences: [filled], firstWeek: false, days: [] },
        ]);
        expect(asked).toEqual([
          ...new Set(named.map(([, name]) => name).filter((name) => known[name as LetterFactName] === undefined)),
        ]);
      }),
    );
  });
});

describe('[N61] a paragraph in own words', () => {
  const rewritten = (text: string) => [wordsWrite('velkommen', { text, facts: {} })];
  const block = (plan: Doc) => letterOf(plan).blocks.find(({ id }) => id === 'velkommen');

  it('stands word for word, with lists, until the suggestion is taken back', () => {
    const plan = applyAction(planOf(...full), author('b'), rewritten('Hej!\n\n- kaffe\n– kage'));
    expect(block(plan)?.own).toBe(true);
    expect(block(plan)?.rows.map(({ kind }) => kind)).toEqual(['text', 'item', 'item']);
    const back = applyAction(plan, author('c'), [wordsWrite('velkommen', null)]);
    expect(block(back)).toMatchObject({ own: false });
    expect(wordsOf(letterOf(back))).toBe(wordsOf(letterOf(planOf(...full))));
  });

  it('is left out when it is empty', () => {
    expect(block(applyAction(planOf(...full), author('b'), rewritten('')))?.rows).toEqual([]);
  });

  it('reads back as it was written, line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå][a-zæøå ]{0,20}[a-zæøå]$/), { minLength: 1 }), (lines) => {
        const plan = applyAction(planOf(...full), author('b'), rewritten(lines.join('\n')));
        const found = block(plan);
        expect(found && blockText(found)).toBe(lines.join('\n'));
      }),
      { numRuns: 20 },
    );
  });
});

describe('[N62] own words remember their facts', () => {
  it('and say when one has changed and the old one still stands there', () => {
    const facts = { dag: 'mandag den 3. august 2026', sted: 'Receptionen' };
    const text = 'Kom mandag den 3. august 2026 til kaffe.';
    const plan = applyAction(planOf(...full), author('b'), [wordsWrite('vi-ses', { text, facts })]);
    const stale = (doc: Doc) => letterOf(doc).blocks.find(({ id }) => id === 'vi-ses')?.stale;
    expect(stale(plan)).toEqual([]);
    const moved = applyAction(plan, author('c'), [
      write(forloebRecordId, forloebKind.type, { firstDay: '2026-08-10', meetingPlace: 'Porten' }),
    ]);
    expect(stale(moved)).toEqual([{ was: 'mandag den 3. august 2026', is: 'mandag den 10. august 2026' }]);
  });
});

describe('[N86] what goes out', () => {
  const anyFacts = fc.record({
    meetingPlace: fc.constantFrom('', 'Receptionen'),
    department: fc.constantFrom('', 'Familieafdelingen'),
    position: fc.constantFrom('', 'Socialrådgiver'),
    meetingTime: fc.constantFrom(null, '09:00'),
    own: fc.subarray([...letterFactNames]),
    phone: fc.boolean(),
    leder: fc.boolean(),
    audience: fc.constantFrom(...audiences),
  });

  it('holds no blank, whatever is missing and whatever stands in own words', () => {
    fc.assert(
      fc.property(anyFacts, ({ own, phone, leder, audience, ...fields }) => {
        const words = own.map((fact) => `Det her står fast. Her står ${blank(fact)} midt i. – ${blank(fact)}`);
        const plan = planOf(
          ...base(fields),
          ...person('kontaktperson', 'Mette Kjær', phone ? '20451180' : undefined),
          ...(leder ? person('leder', 'Henrik Sand') : []),
          write(letterRecordId, letterKind.type, { audience }),
          ...(words.length > 0 ? [wordsWrite('velkommen', { text: words.join('\n'), facts: {} })] : []),
        );
        const out = letterOf(plan, 'paper');
        expect(missingIn(out)).toEqual([]);
        const text = letterText(out.blocks);
        for (const name of Object.values(blankNames)) expect(text).not.toContain(`[${name}]`);
        expect(out.subject).not.toMatch(/[[\]{}]/);
        expect(text).not.toMatch(/[{}]|undefined/);
        expect(text).toContain('Kære Amina');
        const shown = letterOf(plan);
        if (missingIn(shown).length === 0) expect(text).toEqual(letterText(shown.blocks));
      }),
    );
  });

  it('says of the kontaktperson what is known', () => {
    const out = wordsOf(letterOf(planOf(...base(), ...person('kontaktperson', 'Mette Kjær')), 'paper'));
    expect(out).toContain('Din kontaktperson: Mette Kjær\n');
    expect(out).not.toContain('Hvor:');
    expect(out).not.toContain('leder er');
  });

  it('keeps a blank in own words one, and fills it in once the fact is known', () => {
    const words = wordsWrite('vi-ses', { text: 'Vi ses ved [mødested]. Kom glad. [Husk kagen]', facts: {} });
    const plan = planOf(...base(), words);
    const block = (letter: ComposedLetter) => letter.blocks.find(({ id }) => id === 'vi-ses');
    expect(missingIn(letterOf(plan))).toContain('sted');
    expect(block(letterOf(plan, 'paper'))?.rows.map(rowText)).toEqual(['Kom glad. [Husk kagen]']);
    const known = applyAction(plan, author('b'), [
      write(forloebRecordId, forloebKind.type, { meetingPlace: 'Porten' }),
    ]);
    expect(block(letterOf(known, 'paper'))?.rows.map(rowText)).toEqual(['Vi ses ved Porten. Kom glad. [Husk kagen]']);
  });
});

describe('[N64] the tone', () => {
  it('is the chosen one, else that of the programme, else the gentlest', () => {
    expect(letterOf(planOf(...full)).audience).toBe('nyuddannet');
    const erfaren = base({ programme: { id: 'p', version: 1, title: 'P', audience: 'erfaren' } });
    expect(letterOf(planOf(...erfaren)).audience).toBe('erfaren');
    const chosen = write(letterRecordId, letterKind.type, { audience: 'leder' });
    expect(letterOf(planOf(...erfaren, chosen)).audience).toBe('leder');
    expect(wordsOf(letterOf(planOf(...erfaren, chosen)))).toContain('som leder');
    const unknown = base({ programme: { id: 'p', version: 1, title: 'P', audience: 'x' } });
    expect(letterOf(planOf(...unknown)).audience).toBe('nyuddannet');
  });
});

it('knows the item of a huskeliste that is about the letter', () => {
  expect(isLetterItem({ title: 'Send velkomstbrev og skema' })).toBe(true);
  expect(isLetterItem({ title: 'Velkomst med morgenkaffe' })).toBe(false);
});
