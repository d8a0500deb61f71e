import type { Room } from './rooms.ts';

/**
 * The lock of the private room (forloeb RULES.md N210–N219): what lies on the disk and in a sikkerhedskopi in place of a document. A
 * passphrase gives a key that opens the data key of a slot; the data key opens everything sealed under that slot.
 */

/** The one room that is sealed. */
export const privateRoom = 'procesjournal' satisfies Room;

type Bytes = Uint8Array<ArrayBuffer>;

/** A text under a data key: AES-256-GCM, a fresh `iv` of 12 bytes for every writing, the tag at the end of `data`. */
export interface Sealed {
  readonly iv: Bytes;
  readonly data: Bytes;
}

/** A data key, sealed under the key that PBKDF2 makes of the passphrase. Holds nothing that opens it. */
export interface KeySlot extends Sealed {
  /** Tells one data key from another; random, 16 characters. */
  readonly id: string;
  readonly kdf: typeof lockKdf;
  readonly rounds: number;
  readonly salt: Bytes;
}

/** Rooms as they lie sealed, with what is needed to open them again. */
export interface LockedRooms {
  readonly slot: KeySlot;
  readonly rooms: readonly LockedRoom[];
}

export interface LockedRoom extends Sealed {
  /** Key of the document, as it would be in the open. */
  readonly id: string;
}

export const lockKdf = 'PBKDF2-SHA-256';
/** Rounds of the derivation. Also the only number that a reader accepts: a larger one could hold a device up for hours. */
export const lockRounds = 600_000;
export const saltLength = 16;
export const ivLength = 12;
/** Bytes of a data key, sealed: 32 and the tag of 16. */
export const sealedKeyLength = 48;
export const slotIdLength = 16;

/** A sealed document is filled up with spaces to a multiple of this, so that its size says little of what is in it. */
export const sealedStep = 4096;

/** What a seal is bound to: moved to another place, or read as another format, it does not open. */
export const contextOf = {
  key: (slot: string) => `god-start/laas/1/noegle/${slot}`,
  room: (docId: string) => `god-start/laas/1/rum/${docId}`,
  begun: (key: string) => `god-start/laas/1/kladde/${key}`,
} as const;

const ending = `-${privateRoom}`;

/** Whether a document is one of the private room, by its key. */
export const isPrivateDoc = (docId: string): boolean => docId.endsWith(ending);

/**
 * Whether a text that is begun and not yet saved belongs to the private room, by its key. Keys begin with the forløb, and those of
 * this room go on with its name: `<forløb>/procesjournal/…`.
 */
export const isPrivateText = (key: string): boolean => key.split('/')[1] === privateRoom;
