import { describe, expect, test } from 'vitest';
import { createDoc } from '../../src/core/document/create.ts';
import { type ProfileName, profiles } from '../../src/core/rooms.ts';
import type { ReadFailure, WriteFailure } from '../../src/handover/failures.ts';
import type { ForloebNews } from '../../src/handover/news.ts';
import type { NewsItem } from '../../src/handover/news-groups.ts';
import { talkGroups } from '../../src/handover/news-talk.ts';
import type { PreviewFailure } from '../../src/handover/preview.ts';
import {
  previewFailureText,
  readFailureText,
  receiptTexts,
  unchangedTexts,
  writeFailureText,
} from '../../src/ui/texts/handover.ts';
import { newsSentences } from '../../src/ui/texts/handover-news.ts';
import { profileText, withheldRooms } from '../../src/ui/texts/handover-profiles.ts';
import { listed } from '../../src/ui/texts/listed.ts';

/** A failure of every code; the compiler says when one is missing. */
const readFailures: Readonly<Record<ReadFailure['code'], ReadFailure>> = {
  'too-large': { code: 'too-large', size: 125_829_120 },
  damaged: { code: 'damaged', reason: 'bad-stamp' },
  unreadable: { code: 'unreadable' },
  empty: { code: 'empty' },
  zip: { code: 'zip' },
  pdf: { code: 'pdf' },
  office: { code: 'office' },
  picture: { code: 'picture' },
  html: { code: 'html' },
  encoding: { code: 'encoding' },
  'not-json': { code: 'not-json' },
  cut: { code: 'cut' },
  'too-deep': { code: 'too-deep' },
  foreign: { code: 'foreign' },
  digest: { code: 'digest' },
  newer: { code: 'newer' },
  'unknown-room': { code: 'unknown-room' },
  'wrong-audience': { code: 'wrong-audience' },
  shape: { code: 'shape' },
  'duplicate-doc': { code: 'duplicate-doc' },
};
const place = { forloebId: 'f1', room: 'plan' } as const;
const previewFailures: Readonly<Record<PreviewFailure['code'], PreviewFailure>> = {
  'other-document': { code: 'other-document', ...place },
  'actor-clash': { code: 'actor-clash', ...place },
  'dot-clash': { code: 'dot-clash', ...place },
  hole: { code: 'hole', ...place },
};
const writeFailures: Readonly<Record<WriteFailure['code'], WriteFailure>> = {
  nothing: { code: 'nothing' },
  'too-large': { code: 'too-large', size: 11_534_336 },
  damaged: { code: 'damaged', docId: 'f1-plan', reason: 'bad-stamp' },
  unfaithful: { code: 'unfaithful' },
};

const texts = [
  ...Object.values(readFailures).map(readFailureText),
  ...Object.values(previewFailures).map(previewFailureText),
  ...Object.values(writeFailures).map(writeFailureText),
];

describe('messages about files', () => {
  test('every cause has a sentence of its own', () => {
    expect(new Set(texts.map(({ what }) => what)).size).toBe(texts.length);
  });

  test('each says what happened, what is safe and what to do now, in whole sentences', () => {
    for (const part of texts.flatMap(({ what, safe, next }) => [what, safe, next]))
      expect(part).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  test('none has a technical or English word, and none blames', () => {
    const all = texts.flatMap(({ what, safe, next }) => [what, safe, next]).join(' ');
    expect(all).not.toMatch(
      /\b(json|utf|sha|hash|gzip|error|import|export|merge|sync|task|onboarding|ugyldig|ukendt fejl)\b/i,
    );
  });

  test('sizes are shown the Danish way', () => {
    expect(readFailureText(readFailures['too-large']).what).toContain('120 MB');
    expect(writeFailureText(writeFailures['too-large']).what).toContain('11 MB');
    expect(readFailureText({ code: 'too-large', size: 1_572_864 }).what).toContain('1,5 MB');
  });
});

describe('who gets what', () => {
  test('the new hire gets the shared rooms and never the preparation', () => {
    expect(profileText('tilNy', 'Amina')).toEqual({
      label: 'Til Amina',
      gets: expect.stringMatching(/^Det her får Amina: program, skema, huskeliste, .* og delte vurderinger\.$/),
      getsNot:
        'Det her får Amina ikke: kontaktpersonens egne overvejelser og forberedelsesnoterne mellem kontaktperson og leder.',
    });
  });

  test('the new hire’s answer says that the journal stays', () => {
    expect(profileText('svarFraNy', '')).toMatchObject({
      label: 'Svar til din kontaktperson',
      getsNot:
        'Det her får din kontaktperson ikke: det, mentor og mentee deler, periode, timer og mødedage i mentorforløbet, procesjournal, logbog, egne vurderinger og egne notater til møderne.',
    });
  });

  test('a mentor course is named among what stays only where there is one', () => {
    const plan = createDoc('forloeb_1-plan', 'plan');
    const ramme = createDoc('forloeb_1-ramme', 'ramme');
    expect(profileText('svarFraLeder', 'Mette', { plan }).getsNot).toBe('');
    expect(profileText('svarFraLeder', 'Mette', { plan, ramme }).getsNot).toContain('mentorforløbet');
    expect(profileText('svarFraNy', 'Mette', { plan }).getsNot).toBe(
      'Det her får Mette ikke: procesjournal, logbog, egne vurderinger og egne notater til møderne.',
    );
  });

  test.each(Object.keys(profiles) as ProfileName[])('%s: what stays is never what goes', (name) => {
    expect(withheldRooms(name).filter((room) => (profiles[name].rooms as readonly string[]).includes(room))).toEqual(
      [],
    );
    const { label, gets } = profileText(name, 'Amina');
    expect([label, gets].every((text) => text.length > 5)).toBe(true);
  });

  test('a new kontaktperson gets everything there is to give', () => {
    expect(profileText('tilNyKontaktperson', 'Bo').getsNot).toBe('');
  });

  test('lists read like speech', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a og b',
      'a, b og c',
    ]);
  });
});

const nothing: ForloebNews = {
  forloebId: 'f1',
  versions: [],
  isNew: false,
  ticked: [],
  unticked: [],
  questions: [],
  closedQuestions: [],
  answers: [],
  activities: [],
  agreements: [],
  items: [],
  videnspersoner: [],
  journalEntries: [],
  talk: {},
  removed: [],
  returned: [],
  bothChanged: [],
  others: [],
  contents: {},
  healed: 0,
};
const items = (count: number, person = 'p_amina'): readonly NewsItem[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, type: 'huskeliste', label: '', people: [person] }));
const both = (count: number) => items(count).map((item) => ({ ...item, field: 'title', values: [] }));
const nameOf = (person: string) => ({ p_amina: 'Amina', p_karen: 'Karen' })[person] ?? '';
const said = (news: Partial<ForloebNews>, tense: 'before' | 'after' = 'after') =>
  newsSentences({ ...nothing, ...news }, nameOf, tense).join(' ');

describe('what a file brings', () => {
  test("tells answers about people's time apart from changed activities", () => {
    expect(said({ agreements: items(2) })).toBe('Amina har noteret svar om 2 tider i skemaet.');
  });

  test('is told in numbers and a first name', () => {
    expect(said({ ticked: items(7), questions: items(2), bothChanged: both(1) })).toBe(
      'Amina har krydset 7 ting af og skrevet 2 spørgsmål. Én ting har I begge rettet; begge udgaver er gemt.',
    );
    expect(said({ bothChanged: both(1) }, 'before')).toBe('Én ting har I begge rettet; begge udgaver bliver gemt.');
  });

  test('has the right form for one and for many', () => {
    expect(said({ ticked: items(1), questions: items(1) })).toBe('Amina har krydset 1 ting af og skrevet 1 spørgsmål.');
    expect(said({ items: items(1), activities: items(1), videnspersoner: items(1) })).toBe(
      'Amina har skrevet eller rettet 1 punkt på huskelisten, 1 aktivitet i skemaet og 1 vidensperson.',
    );
    expect(said({ items: items(2), activities: items(3), others: items(2) })).toContain('2 punkter på huskelisten');
    expect(said({ removed: items(37) })).toBe('Amina har slettet 37 ting.');
  });

  test('says its commonest verb once, where it stands first, and the others where they stand', () => {
    const talk = { meetingsHeld: items(1), meetingNotes: items(1), oplaeg: items(1) };
    expect(said({ answers: items(1), activities: items(1), talk })).toBe(
      'Amina har skrevet 1 svar, skrevet eller rettet 1 aktivitet i skemaet, 1 note fra et møde og 1 oplæg og markeret 1 møde som holdt.',
    );
  });

  test('names everybody who took part, and nobody who is unknown', () => {
    expect(said({ ticked: items(1), answers: items(1, 'p_karen') })).toBe(
      'Amina og Karen har krydset 1 ting af og skrevet 1 svar.',
    );
    expect(said({ ticked: items(2, 'p_unknown') })).toBe('Der er krydset 2 ting af.');
  });

  test('goals, meetings and agreements are told in words a person understands', () => {
    const talk = { newAftaler: items(2), goalsReached: items(1), meetingNotes: items(3), ended: items(1) };
    expect(said({ talk })).toBe(
      'Amina har sat 1 læringsmål som nået, skrevet 2 nye aftaler, skrevet eller rettet 3 noter fra møder og afsluttet forløbet.',
    );
    for (const group of talkGroups) {
      for (const count of [1, 2]) {
        const words = said({ talk: { [group]: items(count) } });
        expect(words).toMatch(/^Amina har [a-zæøå].*[a-zæøåA-Z]\.$/);
        expect(words).not.toMatch(/anden ting|andre ting|undefined/);
      }
    }
    expect(new Set(talkGroups.map((group) => said({ talk: { [group]: items(2) } }))).size).toBe(talkGroups.length);
  });

  test('a new forløb with goals, notes and agreements counts them', () => {
    const contents = { laeringsmaal: 3, moedenote: 1, aftale: 2, sagstal: 1, maalDel: 9, moede: 2 };
    expect(said({ isNew: true, contents })).toBe(
      'Forløbet er nyt på denne enhed: 3 læringsmål, 2 aftaler, 1 note fra et møde og 1 aftale om sagstal.',
    );
  });

  test('a new forløb is told by what is in it', () => {
    expect(said({ isNew: true, contents: { huskeliste: 35, activity: 1, person: 3 } })).toBe(
      'Forløbet er nyt på denne enhed: 35 punkter på huskelisten og 1 aktivitet i skemaet.',
    );
    expect(said({ isNew: true })).toBe('Forløbet er nyt på denne enhed.');
  });

  test('a moved first day names both days', () => {
    expect(said({ firstDay: { from: '2026-12-01', to: '2027-01-04' } }, 'before')).toBe(
      'Første arbejdsdag flytter fra tirsdag den 1. december 2026 til mandag den 4. januar 2027. Datoerne flytter med.',
    );
  });

  test('a new kontaktperson is named', () => {
    expect(said({ kontaktperson: 'p_karen' }, 'before')).toBe('Karen bliver kontaktperson.');
    expect(said({ kontaktperson: 'p_unknown', ticked: items(1) })).toBe('Amina har krydset 1 ting af.');
  });

  test('[N85] a stand-in is named with the days', () => {
    const standIn = { person: 'p_karen', standsInFor: 'p_mette', from: '2026-12-07', to: '2026-12-11' };
    expect(said({ standIn })).toBe(
      'Karen er stand-in for kontaktpersonen fra mandag den 7. december 2026 til fredag den 11. december 2026.',
    );
    expect(said({ standIn: null })).toBe('Der er ikke længere en stand-in for kontaktpersonen.');
  });

  test('there is always something to say', () => {
    expect(said({})).not.toBe('');
    expect(Object.values(unchangedTexts).every((text) => text.endsWith('ikke ændret noget.'))).toBe(true);
    expect(receiptTexts.emergency(1)).toBe('Én del var gået i stykker og er ikke med i filen.');
  });
});
