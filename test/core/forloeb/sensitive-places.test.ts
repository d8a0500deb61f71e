import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { sensitivePlaces } from '../../../src/core/forloeb/sensitive-places.ts';
import { findSensitive } from '../../../src/core/forloeb/sensitive-text.ts';
import { everyKind } from '../../support/conversation/every-kind.ts';

const author = { actor: 'proeve0001', person: 'p1', day: '2026-08-03' };
const docWith = (...changes: readonly Change[]) => applyAction(createDoc('f-plan', 'plan'), author, changes);
const write = (id: string, type: string, fields: Extract<Change, { do: 'write' }>['fields']): Change => ({
  do: 'write',
  id,
  type,
  fields,
});

describe('the places with something sensitive in a document', () => {
  it('are the records whose text holds it, however deep, by a name that does not', () => {
    const doc = docWith(
      write('a', 'huskeliste', { title: 'Ring til 20 10 10 12 om adgang', note: 'x' }),
      write('b', 'activity', { title: 'Hjemmebesøg', note: 'Sag 2026-012345', who: [{ name: 'Bo' }] }),
      write('c', 'question', { text: 'Hvad gør jeg?' }),
      write('d', 'activity', { title: 'Møde', who: [{ name: 'bo@example.dk' }] }),
    );
    expect(sensitivePlaces([doc]).toSorted((one, other) => (one.id < other.id ? -1 : 1))).toMatchObject([
      { id: 'a', type: 'huskeliste', kinds: ['phone'], name: 'Ring til xx xx xx xx om adgang' },
      { id: 'b', type: 'activity', kinds: ['caseNumber'], name: 'Hjemmebesøg' },
      { id: 'd', type: 'activity', kinds: ['mail'], name: 'Møde' },
    ]);
  });

  it('leave out what a field is meant for, what is deleted and what nobody wrote', () => {
    const doc = docWith(
      write('a', 'person', { name: 'Mette Kjær', phone: '20101012', email: 'mette@example.dk' }),
      write('b', 'huskeliste', { title: 'Tlf. 20101012' }),
      write('c', 'huskeliste', { title: 'x', placement: { bucket: 'uge1', order: '20101012' } }),
      { do: 'delete', id: 'b' },
    );
    expect(sensitivePlaces([doc])).toEqual([]);
    expect(sensitivePlaces([docWith(write('a', 'person', { name: 'Bo', phone: '010190-1234' }))])).toHaveLength(1);
  });

  it('leave out where one meets, there and wherever else it is written', () => {
    const doc = docWith(
      write('a', 'forloeb', { address: 'Rådhusgade 1, 4700 Næstved', meetingPlace: 'Indgang B' }),
      write('b', 'activity', { title: 'Besøg', place: 'Egevej 7' }),
      write('c', 'brevafsnit', { words: { text: 'Kom til rådhusgade 1 eller Rådhusgade 1.', facts: {} } }),
      write('d', 'question', { text: 'Hvad gør jeg på Egevej 9?' }),
    );
    expect(sensitivePlaces([doc]).map(({ id, kinds }) => [id, kinds])).toEqual([['d', ['address']]]);
  });

  it('are never in the picture of a logo, whose base64 may hold eight digits between two signs', () => {
    const picture = { type: 'image/png', data: 'iVBORw0K/20101012+AA==', width: 10, height: 10 };
    expect(sensitivePlaces([docWith(write('logo', 'logo', { picture }))])).toEqual([]);
  });

  it('are never in what a forløb remembers of its workplace: a team day has its date in its key', () => {
    const remembered = { heard: { logo: '20101012' }, withdrawn: ['activity_teamdag_a-20270216'] };
    expect(sensitivePlaces([docWith(write('fraArbejdsplads', 'fraArbejdsplads', remembered))])).toEqual([]);
  });
});

describe('goals, meetings, agreements and the ending', () => {
  /** Eight digits as a telephone number has them, fit for a record's key too. */
  const number = '20101012';
  const canary = (place: string): string => `${place}_${number}`;
  const filled = everyKind(canary);

  it.each(filled)('$name: points out every text, and no key of another record', ({ kind, fields }) => {
    for (const [field, value] of Object.entries(fields)) {
      if (!JSON.stringify(value).includes(number)) continue;
      const id = `${kind.type}_1`;
      const spaced = JSON.parse(JSON.stringify(value).replaceAll(`_${number}`, ' 20 10 10 12'));
      const found = (one: Json) => sensitivePlaces([docWith(write(id, kind.type, { [field]: one }))]).length;
      const isKey = keys.has(`${kind.type}.${field}`);
      expect([found(value), found(spaced)], field).toEqual(isKey ? [0, 0] : [expect.any(Number), 1]);
    }
  });

  /** Fields that name another record, a person or a place on a list. */
  const keys = new Set([
    ...['link.href', 'journalskema.order'],
    ...['maalDel.goal', 'vurdering.goal', 'deltVurdering.goal', 'hjaelperedskab.goal', 'moede.meeting'],
    ...[
      'moedenote.meeting',
      'egetnotat.meeting',
      'moedenote.by',
      'oplaeg.activity',
      'forbedring.about',
      'evaluering.by',
      'refleksion.by',
      'question.bank',
    ],
    ...['answer.question', 'answer.vidensperson', 'laeringsmaal.order', 'maalDel.order', 'hjaelperedskab.order'],
    ...['question.order', 'answer.order', 'aftale.made', 'aftale.became', 'maalDel.status', 'moede.held'],
    ...[
      'sagstal.agreed',
      'oplaeg.offered',
      'afslutning.begun',
      'afslutning.ended',
      'afslutning.filed_aftaler',
      'afslutning.cleared_p_amina',
    ],
    ...['agendalinje.by', 'agendalinje.done', 'mentordagsorden.meeting', 'mentordagsorden.talked_sharedJournal_1'],
    ...['mentormoede.held', 'mentormoede.cancelled', 'mentormoede.series', 'mentortid.by'],
    ...[
      'refleksion.by',
      'mentorforloeb.ended',
      'mentorsamtale.by',
      'mentorslut.kept_maal',
      'mentorslut.cleared_p_amina',
    ],
    ...[
      'journal.form',
      'journal.prompts',
      'journal.order',
      'journal.copy',
      'sharedJournal.form',
      'sharedJournal.prompts',
    ],
    ...['sharedJournal.order', 'sharedJournal.copy', 'mentorkommentar.entry', 'mentorkommentar.by'],
    ...['hjaelperedskab.status', 'question.asked', 'question.closed', 'answer.given'],
    // A number is what such an address may hold.
    'hjaelperedskab.href',
  ]);

  it("a colleague's number or mail is at home in the address of a material, a citizen's number is not", () => {
    const kinds = (href: string) =>
      sensitivePlaces([docWith(write('m', 'hjaelperedskab', { title: 'x', href }))]).flatMap((place) => place.kinds);
    expect(kinds('tel:20101012')).toEqual([]);
    expect(kinds('mailto:bo@example.dk')).toEqual([]);
    expect(kinds('https://intranet.example/?sag=010190-1234')).toEqual(['cpr']);
  });

  it('are known by their task where they have no title', () => {
    const goal = write('g', 'laeringsmaal', { task: 'Ansøgninger', goal: 'Ring 20 10 10 12' });
    expect(sensitivePlaces([docWith(goal)])).toMatchObject([{ name: 'Ansøgninger' }]);
  });
});

it('nothing in the standard programmes, the journals and the example looks sensitive', () => {
  const folder = new URL('../../../templates/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const words = new Set<string>();
    JSON.parse(readFileSync(new URL(file, folder), 'utf8'), (key, value) => {
      if (typeof value === 'string' && key !== 'phone' && key !== 'email') words.add(value);
      return value;
    });
    expect(
      [...words].filter((text) => findSensitive(text).length > 0),
      file,
    ).toEqual([]);
  }
});
