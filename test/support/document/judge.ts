import type { Doc } from '../../../src/core/document/types.ts';
import type { History } from './commands.ts';
import type { CoreApi } from './core-api.ts';
import { judgeForgeries } from './judge-forgery.ts';
import { judgeState } from './judge-state.ts';
import { must, mustEqual } from './law.ts';
import { type Knowledge, nothingKnown, union } from './oracle.ts';
import { at, DOC_ID, playHistory } from './play.ts';
import { type Replica, readFile, type State } from './replica.ts';

/** Plays a history on a core and judges it after every command and at the end. Throws `Broken` when a law does not hold. */
export function judgeHistory(core: CoreApi, history: History): void {
  const replicas = playHistory(core, history);
  const states = replicas.flatMap((replica) => replica.states);
  judgeAlgebra(core, states, history.picks);
  judgeExchange(core, replicas, history.picks);
}

/** L1, on states of all replicas at all times. */
function judgeAlgebra(core: CoreApi, states: readonly State[], picks: readonly number[]): void {
  const merge = (one: Doc, other: Doc): Doc => {
    const merged = core.mergeDocs(one, other);
    must(merged.ok, 'L7', 'two reachable states are refused', () => merged);
    return merged.value.doc;
  };
  for (let index = 0; index + 2 < picks.length; index += 3) {
    const [a, b, c] = [0, 1, 2].map((offset) => at(states, picks[index + offset] ?? 0)) as [State, State, State];
    const ab = merge(a.doc, b.doc);
    mustEqual(core.canonicalJson(ab), core.canonicalJson(merge(b.doc, a.doc)), 'L1', 'merging does not commute');
    must(merge(ab, a.doc) === ab && merge(ab, b.doc) === ab, 'L1', 'merging is not idempotent');
    const left = merge(ab, c.doc);
    mustEqual(
      core.canonicalJson(left),
      core.canonicalJson(merge(a.doc, merge(b.doc, c.doc))),
      'L1',
      'merging is not associative',
    );
    judgeState(core, left, [b.known, c.known].reduce(union, a.known));
    if (index % 9 === 0) judgeForgeries(core, left, picks[index] ?? 0);
  }
}

/** L2 and L4: everybody reads everybody's last file, in different orders and some twice; then all are equal and nothing is lost. */
function judgeExchange(core: CoreApi, replicas: readonly Replica[], picks: readonly number[]): void {
  const files = replicas.map((replica) => replica.write());
  const everything = files.map(({ known }) => known).reduce<Knowledge>(union, nothingKnown);
  for (const [index, replica] of replicas.entries()) {
    const rounds = [...files, at(files, picks[index] ?? 0), at(files, picks[index + 4] ?? 0)];
    const order = rounds.map((file, place) => [picks[(index * 6 + place) % picks.length] ?? 0, file] as const);
    for (const [, file] of order.sort(([one], [other]) => one - other)) replica.receive(file);
    judgeState(core, replica.state.doc, everything);
  }
  const [first, ...others] = replicas.map(({ state }) => core.canonicalJson(state.doc));
  must(
    others.every((text) => text === first),
    'L2',
    'replicas differ after the exchange',
  );
  must(readFile(core, first as string).id === DOC_ID, 'L7', 'the common state cannot be read back');
}
