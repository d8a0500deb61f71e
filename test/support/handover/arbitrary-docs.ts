import fc from 'fast-check';
import type { Author, Change, Doc, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import type { Room } from '../../../src/core/rooms.ts';
import { emptyRoom, mergedDoc } from './rooms.ts';

/** Documents as honest devices make them: actions on two copies that now and then meet. */

type Step = { readonly on: 0 | 1; readonly person: string; readonly change: Change } | 'meet';

const recordId = fc.constantFrom('item_1', 'item_2', 'item_3', 'question_1');
const typeOf = (id: string) => id.slice(0, id.indexOf('_'));

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ done: fc.boolean(), day: fc.constantFrom('2026-11-22', '2026-12-01') }),
  fc.array(fc.constantFrom('faglig', 'æøå', '"', '\\', '\u2028', '<b>'), { maxLength: 3 }),
);

const fields = fc.dictionary(fc.constantFrom('title', 'status', 'tag:it', 'p_note'), value, {
  minKeys: 1,
  maxKeys: 3,
});

const change: fc.Arbitrary<Change> = fc
  .oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), id: recordId, fields }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), id: recordId }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), id: recordId }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('purge' as const), id: recordId }) },
  )
  .map((drawn): Change => (drawn.do === 'write' ? { ...drawn, type: typeOf(drawn.id) } : drawn));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      on: fc.constantFrom(0, 1),
      person: fc.constantFrom('p1', 'p2', 'skabelon:a'),
      change,
    }),
  },
  { weight: 1, arbitrary: fc.constant('meet' as const) },
);

const actorOf = (room: Room, on: number, person: string): Author => ({
  actor: `${room.slice(0, 4)}${on}${person.replace(':', '')}`,
  person,
  day: on === 0 ? '2026-11-20' : '2026-11-21',
});

function play(room: Room, steps: readonly Step[]): readonly [Doc, Doc] {
  let copies: [Doc, Doc] = [emptyRoom(room), emptyRoom(room)];
  for (const next of steps) {
    if (next === 'meet') {
      const met = mergedDoc(copies[0], copies[1]);
      copies = [met, met];
    } else {
      copies[next.on] = applyAction(copies[next.on], actorOf(room, next.on, next.person), [next.change]);
    }
  }
  return copies;
}

/** Two copies of one document that may have drifted apart. */
export const twoCopies = (room: Room = 'plan'): fc.Arbitrary<readonly [Doc, Doc]> =>
  fc.array(step, { maxLength: 25 }).map((steps) => play(room, steps));

export const anyDoc = (room: Room = 'plan'): fc.Arbitrary<Doc> =>
  twoCopies(room).map(([one, other]) => mergedDoc(one, other));
