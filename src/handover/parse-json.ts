import { MAX_DEPTH } from '../core/document/json-value.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { filetype } from './envelope.ts';
import type { ReadFailure } from './failures.ts';

/** Deepest nesting of a file: a value of the deepest kind, as the second value of a field of a record of a document. */
export const depthLimit = MAX_DEPTH + 8;

/** Most brackets and commas. Honest files have one for every 15 bytes or so; more only keeps the reader busy for seconds. */
export const partsLimit = 1_000_000;

/**
 * Why a text is not even parsed, or undefined. Nesting and parts are measured on the text: what is nested a million deep can exhaust
 * the stack before it can be refused.
 */
export function refuseText(text: string): ReadFailure | undefined {
  if (text.trim() === '') return { code: 'empty' };
  const { deepest, parts } = scanText(text);
  if (deepest > depthLimit) return { code: 'too-deep' };
  return parts > partsLimit ? { code: 'too-large', size: text.length } : undefined;
}

/** What a text says that `refuseText` has let pass. */
export function parseJson(text: string): Result<unknown, ReadFailure> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return failed({ code: whyNotJson(text) });
  }
}

function whyNotJson(text: string): 'cut' | 'digest' | 'not-json' {
  if (!/^\s*[{[]/.test(text)) return 'not-json';
  if (scanText(text).isOpen) return 'cut';
  return text.slice(0, 2000).includes(filetype) ? 'digest' : 'not-json';
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

interface Scan {
  /** The deepest nesting of brackets. */
  readonly deepest: number;
  /** Opening brackets and commas. */
  readonly parts: number;
  /** Whether a bracket or a string is still open at the end. */
  readonly isOpen: boolean;
}

/** Looks at the text once, at nothing within strings. */
function scanText(text: string): Scan {
  let [depth, deepest, parts] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) {
      index = endOfString(text, index);
      if (index === -1) return { deepest, parts, isOpen: true };
    } else if (unit === COMMA) {
      parts += 1;
    } else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      parts += 1;
      if (depth > deepest) deepest = depth;
    } else if (unit === 0x7d || unit === 0x5d) {
      depth -= 1;
    }
  }
  return { deepest, parts, isOpen: depth > 0 };
}

/** Where the string that begins at `start` ends: at the next quote behind an even number of backslashes; -1 for nowhere. */
function endOfString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return -1;
    let before = end - 1;
    while (before > start && text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
}
