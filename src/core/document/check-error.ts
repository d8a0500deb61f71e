import type { JsonProblem } from './json-value.ts';
import type { Actor } from './types.ts';

export type CheckCode =
  | 'not-a-document'
  | 'bad-id'
  | 'bad-kind'
  | 'bad-base'
  | 'too-many-actors'
  | 'bad-actor'
  | 'bad-person'
  | 'bad-day'
  | 'too-many-records'
  | 'bad-record-id'
  | 'bad-record'
  | 'bad-type'
  | 'empty-record'
  | 'too-many-fields'
  | 'bad-field-name'
  /** Not of the form `actor.number`. */
  | 'bad-stamp'
  /** An action the document's own vector does not know (RULES.md F3). */
  | 'unknown-stamp'
  /** `f` names a field that is not there, or repeats `s`. */
  | 'stray-stamp'
  /** `x` names a field that is not there. */
  | 'stray-values'
  | 'bad-values'
  | 'too-many-values'
  /** `_slettet` is not of the form of RULES.md W4. */
  | 'bad-mark'
  /** The same content packed by our rules would look different (RULES.md F1, F2). */
  | 'not-canonical'
  /** The value itself could not be read: no JSON document behaves so. */
  | 'unreadable'
  | JsonProblem;

/** What is wrong with a document. Names ids only if they are well formed, never content. */
export interface CheckError {
  readonly code: CheckCode;
  readonly actor?: Actor;
  readonly record?: string;
  readonly field?: string;
}
