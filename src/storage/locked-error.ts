/** Thrown where something of the private room is to be read or written and the key is not here; ends a transaction. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}
