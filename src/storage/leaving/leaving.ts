export { tidy, tidyPrivate } from './bin.ts';
export { noteCopied } from './note-copied.ts';
export { takeOut } from './take-out.ts';
