import { MAX_DEPTH } from '../core/document/json-value.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { filetype } from './envelope.ts';
import type { ReadFailure } from './failures.ts';

/** Deepest nesting of a file: a value of the deepest kind, as the second value of a field of a record of a document. */
export const depthLimit = MAX_DEPTH + 8;

/** Most brackets and commas. Honest files have one for every 15 bytes or so; more only keeps the reader busy for seconds. */
export const partsLimit = 1_000_000;

/** Nesting and parts are measured on the text: what is nested a million deep can exhaust the stack before it can be refused. */
export function parseJson(text: string): Result<unknown, ReadFailure> {
  if (text.trim() === '') return failed({ code: 'empty' });
  const { deepest, parts, isOpen } = scanText(text);
  if (deepest > depthLimit) return failed({ code: 'too-deep' });
  if (parts > partsLimit) return failed({ code: 'too-large', size: text.length });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return failed({ code: whyNotJson(text, isOpen) });
  }
}

function whyNotJson(text: string, isOpen: boolean): 'cut' | 'digest' | 'not-json' {
  if (!/^\s*[{[]/.test(text)) return 'not-json';
  if (isOpen) return 'cut';
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
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === BACKSLASH) index += 1;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) {
      inString = true;
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
  return { deepest, parts, isOpen: inString || depth > 0 };
}
