import { foldName } from './folded-name.ts';
import { roleLabels, videnspersonKindLabels } from './labels.ts';

/** Words for a function and not for one person; with them two plans cannot mean the same person (RULES.md N35). */
const functionWords = new Set(
  [
    ...Object.values(roleLabels),
    ...Object.values(videnspersonKindLabels),
    'Kollega',
    'Kolleger',
    'Alle',
    'Borger',
    'Supervisor',
    'Jurist',
    'Koordinator',
    'Visitator',
    'Socialrådgiver',
    'Afdelingsleder',
    'Teamleder',
    'Leder',
    'Samarbejdspartner',
    'Team',
    'TR',
    'AMR',
    'Medlem af MED-udvalget',
    'IT-hjælpen',
  ].map(foldName),
);

/** Parts of names that are written small. */
const particle = /^(?:af|al|bin|da|de|del|den|der|di|du|el|la|le|van|von|y|zu)$/;

/** Whether a name is nothing but the word for a function. */
export const isFunctionWord = (name: string): boolean => functionWords.has(foldName(name));

/** Whether a text names one person: every word begins with a capital letter, and it is not the word for a function. */
export function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (foldName(name) === '' || isFunctionWord(name)) return false;
  return words.every((word, index) => (index > 0 && particle.test(word)) || /^\p{Lu}/u.test(word));
}
