/**
 * Versions of the file (FORMAT.md 5). `format` is what a file was written as; `requires` is the oldest reader that may open it.
 * A new field or record type raises neither. A renamed or retyped one raises both and adds an upgrade.
 */

/** A file as parsed, before its shape is known. */
export type RawEnvelope = Readonly<Record<string, unknown>>;

/**
 * Lifts a file of format `to - 1` to format `to`. Pure, and keeps every stamp: upgrading two copies and then merging them gives the
 * same as merging and then upgrading. It never writes in anybody's name.
 */
export interface Upgrade {
  readonly to: number;
  readonly apply: (envelope: RawEnvelope) => RawEnvelope;
}

export interface Versions {
  /** The format this version writes, but for files with locked rooms. */
  readonly format: number;
  /** The oldest reader that may open what this version writes. */
  readonly requires: number;
  /** What this reader is: it opens files with `requires` up to this number. */
  readonly reader: number;
  /** In rising order of `to`. */
  readonly upgrades: readonly Upgrade[];
}

/** Format 2 is format 1 with rooms under a lock. */
export const currentVersions: Versions = { format: 1, requires: 1, reader: 2, upgrades: [] };

/** For a file with rooms under a lock (FORMAT.md H33): an older reader would leave them out without a word. */
export const lockedVersions = { format: 2, requires: 2 } as const;

/** The file in the current format. A file of a newer format that this reader may open is left as it is. */
export function upgradeEnvelope(envelope: RawEnvelope, format: number, { upgrades }: Versions): RawEnvelope {
  return upgrades.filter(({ to }) => to > format).reduce((file, { apply }) => apply(file), envelope);
}
