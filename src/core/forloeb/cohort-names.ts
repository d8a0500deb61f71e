import { genitive } from './genitive.ts';

/** What the new hire of a plan is called in it while nobody is named. */
const unnamed = 'den nye';

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/).filter(Boolean);

/** A name as it stands in running text, also in the genitive, and not as part of a longer word. */
const inText = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(s|['’])?(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Puts the new hire of another plan in the place of this plan's in a text: "Velkomst til Amina" → "Velkomst til Jonas". The full
 * name, the first and the last name are found; no name of one new hire ever comes into the plan of another (RULES.md N72).
 */
export function renamer(from: string, to: string): (text: string) => string {
  const [own, other] = [wordsOf(from), wordsOf(to)];
  const otherFirst = other[0] ?? unnamed;
  const pairs: readonly (readonly [string, string])[] = [
    [own.join(' '), other.join(' ') || unnamed],
    [own[0] ?? '', otherFirst],
    ...own.slice(1).map((name) => [name, other.at(-1) ?? unnamed] as const),
  ];
  return (text) =>
    pairs.reduce(
      (line, [name, instead]) =>
        name.length < 2
          ? line
          : line.replace(inText(name), (_found, ending?: string) => (ending ? genitive(instead) : instead)),
      text,
    );
}
