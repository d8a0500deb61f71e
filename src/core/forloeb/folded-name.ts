import { foldText } from '../search.ts';

/** Names are few and compared often; folding one is slow. Emptied when it has grown to this many. */
const mostNames = 2000;
const folded = new Map<string, string>();

/** A name as it is compared (`foldText`), remembered. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= mostNames) folded.clear();
  const result = foldText(name);
  folded.set(name, result);
  return result;
}
