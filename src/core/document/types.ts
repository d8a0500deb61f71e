/** Any JSON value. Strings are NFC, numbers finite (rule W6). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One writing session of one person in one document: 10 random base62 characters, never reused and never stored as "mine" (rule W1). */
export type Actor = string;

/** `${Actor}.${n}`, n ≥ 1: the stamp of ONE user action, which may stamp several fields. */
export type Dot = `${Actor}.${number}`;

/** A live value of a field together with the stamp that wrote it. */
export type Sibling = readonly [Dot, Json];

/** The live values of one field, the winner first (rule F2). Never empty. */
export type Slot = readonly Sibling[];

/** Last action number, person key and plain day of one actor. `p` and `d` never change (rule M1). */
export interface ActorInfo {
  readonly n: number;
  readonly p: string;
  readonly d: string;
}

/** A record in packed form. The packing is a pure function of the slots, so equal states are equal JSON (rule F1). */
export interface Rec {
  /** Record type; never changes. */
  readonly t: string;
  /** Winning value of each field. */
  readonly v: { readonly [field: string]: Json };
  /** The most frequent winner stamp; on a tie the smallest string. */
  readonly s: Dot;
  /** Winner stamps that differ from `s`. */
  readonly f?: { readonly [field: string]: Dot };
  /** Further live values of a field. */
  readonly x?: { readonly [field: string]: readonly Sibling[] };
}

export interface Doc {
  readonly id: string;
  readonly kind: string;
  /** Version vector and who/when of each actor. */
  readonly a: { readonly [actor: Actor]: ActorInfo };
  readonly r: { readonly [recordId: string]: Rec };
}

/** Who writes: the actor of this session, the key of the person and the plain day on the person's clock. */
export interface Author {
  readonly actor: Actor;
  readonly person: string;
  readonly day: string;
}

/** One thing a user action does to a record. `seen`: the stamps that were on screen when the form was opened (rule W2). */
export type Change =
  | {
      readonly do: 'write';
      readonly id: string;
      readonly type: string;
      readonly fields: { readonly [field: string]: Json };
      readonly seen?: readonly Dot[];
    }
  | { readonly do: 'delete'; readonly id: string }
  | { readonly do: 'restore'; readonly id: string }
  | { readonly do: 'purge'; readonly id: string };
