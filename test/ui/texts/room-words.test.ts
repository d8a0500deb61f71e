import { expect, it, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { rooms } from '../../../src/core/rooms.ts';
import { profileText } from '../../../src/ui/texts/handover-profiles.ts';
import { roomWords, wordsIn } from '../../../src/ui/texts/room-words.ts';
import { everyKind } from '../../support/conversation/every-kind.ts';

const core: Readonly<Record<string, string>> = import.meta.glob('../../../src/core/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const allTypes = Object.values(core).flatMap((text) =>
  [...text.matchAll(/Kind = \{ type: '(\w+)'/g)].map(([, type]) => type),
);
const typesOf = (room: (typeof rooms)[number]) => roomWords[room].flatMap(([, ...types]) => types);

it('has a word for every kind of record there is', () => {
  expect(allTypes.length).toBeGreaterThan(40);
  const said = new Set(rooms.flatMap(typesOf));
  expect(allTypes.filter((type) => !said.has(type ?? ''))).toEqual([]);
});

test.each(everyKind((place) => place).map(({ room, kind }) => [room, kind.type] as const))(
  'in %s there is a word for %s',
  (room, type) => expect(typesOf(room)).toContain(type),
);

it('says what the documents hold and nothing else', () => {
  const author = { actor: 'skriver000', person: 'p_mette', day: '2026-08-05' };
  const plan = applyAction(createDoc('f-plan', 'plan'), author, [
    { do: 'write', id: 'g', type: 'laeringsmaal', fields: { title: 'Ansøgninger' } },
    { do: 'write', id: 's', type: 'sagstal', fields: { note: 'Rolig start' } },
  ]);
  expect(wordsIn('plan', plan)).toEqual(['læringsmål', 'sagstal']);
  expect(profileText('tilNy', 'Amina', { plan }).gets).toBe('Det her får Amina: læringsmål og sagstal.');
});
