export { tidy, tidyPrivate } from './bin.ts';
export { takeOut } from './take-out.ts';
