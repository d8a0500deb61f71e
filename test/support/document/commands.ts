import fc from 'fast-check';

/**
 * One step of a random history. All numbers are picked modulo what is there at that moment, so every step means something in every
 * history and fast-check can leave out any of them when it looks for the shortest counterexample.
 */
export type Command =
  | { readonly do: 'write'; readonly at: number; readonly records: readonly RecordWrite[] }
  /** Opens a form: remembers what it shows. */
  | { readonly do: 'open'; readonly at: number; readonly record: number }
  /** Saves a form that was opened earlier, whatever has happened since. */
  | {
      readonly do: 'save';
      readonly at: number;
      readonly form: number;
      readonly fields: readonly FieldWrite[];
    }
  /** Chooses one of the values of a conflict. */
  | { readonly do: 'resolve'; readonly at: number; readonly record: number; readonly choice: number }
  | { readonly do: 'delete' | 'restore' | 'purge'; readonly at: number; readonly record: number }
  | { readonly do: 'template'; readonly at: number; readonly version: number }
  /** Writes a file. */
  | { readonly do: 'send'; readonly at: number }
  /** Reads any file that was ever written, by anybody, any number of times. `back`: the file so many before the last. */
  | { readonly do: 'receive'; readonly at: number; readonly file: number; readonly back?: number }
  /** Sends what is new since a file that the receiver once wrote and the sender has read. */
  | { readonly do: 'delta'; readonly at: number; readonly to: number; readonly file: number }
  /** Sets the clock of a replica wrong by some days. */
  | { readonly do: 'clock'; readonly at: number; readonly days: number }
  | { readonly do: 'restart'; readonly at: number }
  /** The storage silently returns to an earlier state; the app is not told, it merely starts again. */
  | { readonly do: 'rollback'; readonly at: number; readonly steps: number }
  /** The device is emptied and a file is put back. */
  | { readonly do: 'backup'; readonly at: number; readonly file: number }
  /** The whole profile is copied to another device. */
  | { readonly do: 'clone'; readonly at: number; readonly to: number }
  /** "Back to how it was": old values as new writes (RULES.md O2). */
  | { readonly do: 'revert'; readonly at: number; readonly steps: number };

export interface FieldWrite {
  readonly field: number;
  readonly value: number;
}

export interface RecordWrite {
  readonly record: number;
  readonly fields: readonly FieldWrite[];
}

export interface History {
  readonly replicas: number;
  readonly commands: readonly Command[];
  /** For choices after the last command: order of exchange, states to compare. */
  readonly picks: readonly number[];
}

const pick = fc.nat({ max: 997 });
const fieldWrites = fc.array(fc.record({ field: pick, value: pick }), { minLength: 1, maxLength: 3 });
const recordWrites = fc.array(fc.record({ record: pick, fields: fieldWrites }), {
  minLength: 1,
  maxLength: 2,
});

const weighted = (weight: number, arbitrary: fc.Arbitrary<Command>) => ({ weight, arbitrary });
const command: fc.Arbitrary<Command> = fc.oneof(
  weighted(22, fc.record({ do: fc.constant('write' as const), at: pick, records: recordWrites })),
  weighted(5, fc.record({ do: fc.constant('open' as const), at: pick, record: pick })),
  weighted(6, fc.record({ do: fc.constant('save' as const), at: pick, form: pick, fields: fieldWrites })),
  weighted(5, fc.record({ do: fc.constant('resolve' as const), at: pick, record: pick, choice: pick })),
  weighted(10, fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), at: pick, record: pick })),
  // Less often: what is purged is no longer there to be deleted or restored.
  weighted(3, fc.record({ do: fc.constant('purge' as const), at: pick, record: pick })),
  weighted(2, fc.record({ do: fc.constant('template' as const), at: pick, version: pick })),
  weighted(14, fc.record({ do: fc.constant('send' as const), at: pick })),
  weighted(22, fc.record({ do: fc.constant('receive' as const), at: pick, file: pick })),
  weighted(6, fc.record({ do: fc.constant('delta' as const), at: pick, to: pick, file: pick })),
  weighted(3, fc.record({ do: fc.constant('clock' as const), at: pick, days: fc.integer({ min: -9, max: 9 }) })),
  weighted(2, fc.record({ do: fc.constant('restart' as const), at: pick })),
  weighted(3, fc.record({ do: fc.constant('rollback' as const), at: pick, steps: pick })),
  weighted(2, fc.record({ do: fc.constant('backup' as const), at: pick, file: pick })),
  weighted(1, fc.record({ do: fc.constant('clone' as const), at: pick, to: pick })),
  weighted(2, fc.record({ do: fc.constant('revert' as const), at: pick, steps: pick })),
);

/**
 * Two people each purge the value they know and read the other's earlier file: neither value may come back (RULES.md M6). Too long
 * to happen by chance.
 */
const crossedPurges: fc.Arbitrary<readonly Command[]> = fc
  .record({ at: pick, record: pick, value: pick })
  .map(({ at, record, value }) => {
    const [other, third] = [at + 1, at + 2];
    const purgeAt = (place: number, field: FieldWrite): readonly Command[] => [
      { do: 'write', at: place, records: [{ record, fields: [field] }] },
      { do: 'send', at: place },
      { do: 'purge', at: place, record },
      { do: 'send', at: place },
    ];
    return [
      ...purgeAt(at, { field: 0, value }),
      ...purgeAt(other, { field: 0, value: value + 1 }),
      { do: 'receive', at: other, file: 0, back: 3 },
      { do: 'receive', at: third, file: 0, back: 2 },
      { do: 'receive', at: third, file: 0, back: 1 },
    ];
  });

/**
 * A reply by delta that carries a third person's news: a value that loses against one in the base, or a purge by somebody who had not
 * seen all of the base (RULES.md D1).
 */
const newsByDelta: fc.Arbitrary<readonly Command[]> = fc
  .record({ at: pick, record: pick, value: pick, isPurge: fc.boolean() })
  .map(({ at, record, value, isPurge }) => {
    const [sender, third] = [at + 1, at + 2];
    const writeAt = (place: number, field: FieldWrite): Command => ({
      do: 'write',
      at: place,
      records: [{ record, fields: [field] }],
    });
    const handOver = (from: number, to: number): readonly Command[] => [
      { do: 'send', at: from },
      { do: 'receive', at: to, file: 0, back: 0 },
    ];
    return [
      { do: 'clock', at: third, days: -9 },
      writeAt(third, { field: 1, value }),
      ...handOver(third, at),
      writeAt(at, { field: 0, value }),
      ...handOver(at, sender),
      isPurge ? { do: 'purge', at: third, record } : writeAt(third, { field: 0, value: value + 1 }),
      ...handOver(third, sender),
      { do: 'delta', at: sender, to: at, file: 1 },
    ];
  });

const single = command.map((one): readonly Command[] => [one]);
const phrase = fc.oneof(
  { weight: 60, arbitrary: single },
  { weight: 1, arbitrary: crossedPurges },
  { weight: 1, arbitrary: newsByDelta },
);

/** Dense on purpose: few records and fields, so that nearly every trace is full of conflicts. */
export const histories = (maxPhrases: number): fc.Arbitrary<History> =>
  fc.record({
    replicas: fc.constantFrom(3, 4),
    commands: fc
      .array(phrase, { minLength: Math.floor(maxPhrases / 4), maxLength: maxPhrases, size: 'max' })
      .map((phrases) => phrases.flat()),
    picks: fc.array(pick, { minLength: 18, maxLength: 18 }),
  });
