import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../../src/core/document/create.ts';
import { applyAction } from '../../../../src/core/document/write.ts';
import { readPeople } from '../../../../src/core/forloeb/people.ts';
import { personKind } from '../../../../src/core/forloeb/person.ts';
import { readEntries, toJson } from '../../../../src/core/forloeb/record-kind.ts';
import { type Vidensperson, videnspersonKind } from '../../../../src/core/forloeb/vidensperson.ts';
import { broughtAlong, knownPeople } from '../../../../src/ui/screens/videnspersoner/known-names.ts';
import {
  fieldsBefore,
  newTopic,
  topicDraftOf,
  topicFields,
} from '../../../../src/ui/screens/videnspersoner/topic-draft.ts';
import { findTopics, groupTopics } from '../../../../src/ui/screens/videnspersoner/topic-groups.ts';

const author = { actor: 'proevePRV1', person: 'person_1', day: '2026-08-03' };
const topics: readonly Vidensperson[] = [
  {
    topic: 'Nexus',
    needs: ['faglig', 'praktisk'],
    name: 'Åse Bøgh',
    phone: '12345678',
    kind: 'superbruger',
    order: 'a1',
  },
  { topic: 'Kørsel', question: 'Hvordan får jeg penge tilbage?', needs: ['praktisk'], order: 'a2' },
  { topic: 'Underretninger', needs: ['faglig'], name: 'Jonas Lind', place: 'Lokale 2.07', order: 'a3' },
  { topic: 'Mødeskabeloner', needs: [], name: ' åse bøgh ', email: 'aase@example.dk', order: 'a4' },
];
const plan = applyAction(createDoc('proeve-plan', 'plan'), author, [
  ...topics.map((fields, index) => ({
    do: 'write' as const,
    id: `v${index}`,
    type: videnspersonKind.type,
    fields: toJson(fields),
  })),
  {
    do: 'write',
    id: 'p1',
    type: personKind.type,
    fields: { name: 'Mette Kjær', title: 'Rådgiver', phone: '87654321' },
  },
]);
const entries = readEntries(plan, videnspersonKind).known;
const found = (query: string) => findTopics(entries, query).map(({ fields }) => fields.topic);

describe('searching videnspersoner', () => {
  it.each([
    ['aase', ['Nexus', 'Mødeskabeloner']],
    ['BOEGH nexus', ['Nexus']],
    ['koersel', ['Kørsel']],
    ['penge', ['Kørsel']],
    ['superbruger', ['Nexus']],
    ['2.07', ['Underretninger']],
    ['34 56', ['Nexus']],
    ['ingenting', []],
  ])('%s finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('a blank search gives the list in its own order', () => {
    expect(found(' ')).toEqual(['Nexus', 'Kørsel', 'Underretninger', 'Mødeskabeloner']);
  });
});

describe('groups', () => {
  const groups = (order: 'topic' | 'person') =>
    groupTopics(findTopics(entries, ''), order).map(({ key, entries: of }) => [
      key,
      of.map(({ fields }) => fields.topic),
    ]);

  it('by need: every topic once, under its first need', () => {
    expect(groups('topic')).toEqual([
      ['faglig', ['Nexus', 'Underretninger']],
      ['praktisk', ['Kørsel']],
      ['other', ['Mødeskabeloner']],
    ]);
  });

  it('by person: one group per name however it is written, å after j, the nameless last', () => {
    expect(groups('person')).toEqual([
      ['person-jonas lind', ['Underretninger']],
      ['person-aase boegh', ['Nexus', 'Mødeskabeloner']],
      ['nameless', ['Kørsel']],
    ]);
  });
});

describe('a known name', () => {
  const known = knownPeople(entries, readPeople(plan));

  it('gathers what the topics know, and the people of the forløb', () => {
    expect(known.get('aase boegh')).toMatchObject({ phone: '12345678', email: 'aase@example.dk', kind: 'superbruger' });
    expect(known.get('mette kjaer')).toMatchObject({ name: 'Mette Kjær', function: 'Rådgiver', phone: '87654321' });
  });

  it('fills what is empty and leaves what was written', () => {
    const brought = broughtAlong(known.get('mette kjaer'), { function: 'Jurist', phone: '' }, {});
    expect(brought).toEqual({ phone: '87654321' });
  });

  it('takes back what it brought when another name is written', () => {
    expect(
      broughtAlong(undefined, { function: 'Rådgiver', phone: '11111111' }, { function: 'Rådgiver', phone: '87654321' }),
    ).toEqual({
      function: '',
    });
  });
});

const today = '2026-08-03';

describe('what is written', () => {
  it('is only what differs, trimmed; nothing chosen is null', () => {
    const opened = topicDraftOf(topics[0] as Vidensperson, [], today);
    expect(topicFields(opened, opened, today)).toEqual({});
    expect(topicFields({ ...opened, name: ' Bo ', kind: '' }, opened, today)).toEqual({ name: 'Bo', kind: null });
    expect(topicFields({ ...newTopic, topic: 'Telefon', introducer: { name: ' ' } }, newTopic, today)).toEqual({
      topic: 'Telefon',
    });
  });

  it('weeks away are written as days, and read back as they can be typed', () => {
    const week42 = { from: '2026-10-12', to: '2026-10-18' };
    const opened = topicDraftOf(topics[0] as Vidensperson, [week42], today);
    expect(opened.away).toBe('uge 42');
    const changed = topicFields({ ...opened, away: 'uge 42, 3/11' }, opened, today);
    expect(changed).toEqual({ away: [week42, { from: '2026-11-03', to: '2026-11-03' }] });
  });

  it('an undo gives a topic its own weeks back, not those the form shows from other topics of the person', () => {
    const opened = topicDraftOf(topics[0] as Vidensperson, [{ from: '2026-10-12', to: '2026-10-18' }], today);
    const changed = topicFields({ ...opened, name: 'Bo', away: '' }, opened, today);
    expect(fieldsBefore(changed, opened, [])).toEqual({ name: 'Åse Bøgh', away: [] });
  });
});
