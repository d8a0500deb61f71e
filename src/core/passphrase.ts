import { oneLine } from './one-line.ts';

/** Rules of a passphrase, and one to suggest (forloeb RULES.md N211). */

export const shortestPassphrase = 12;
const fewestCharacters = 6;

/** The same phrase on every keyboard: composed letters, and any run of spaces as one. */
export const plainPassphrase = (typed: string): string => oneLine(typed.normalize('NFC'));

/** Why a passphrase will not do; undefined when it will. */
export function passphraseProblem(typed: string): 'short' | 'simple' | undefined {
  const letters = [...plainPassphrase(typed)];
  if (letters.length < shortestPassphrase) return 'short';
  return new Set(letters).size < fewestCharacters ? 'simple' : undefined;
}

/**
 * Halves of compound words, 128 of each: five words are 70 bits. Short, in plain letters that every keyboard has, and no half is
 * a rude one. A list of whole words as strong would weigh thirty times as much.
 */
const first =
  'alm ask avis bade bage bank bat bil birk blad bly bog bord brev bro bund busk by cykel dag dal damp data dug dyr eg eng fad fest film fjer flag flod fod folk fold fugl fyr gade garn gas glas grav gren guld gulv gave hat hav havre hede hjul hest hule hus hval is jagt jern kaffe kano kant kasse kind klub kobber korn korg krog kul kur lade lager land lak lim linje lov luft lup lyng maj mark mast metal mur musik myre nat net nord olie ord ost ovn pande park pil plade post regn ris rist rose rug salt sand sang sejl silke skov sne sol stald sten sti stof sukker tag te telt tid torv tov vand vej vin vind'.split(
    ' ',
  );
const last =
  'anker arm aske bakke bane bark ben bille blik bolle bue bunke bur damme dej duft dukke dyne eddike emne fabrik felt finger flise folder form fure gang glimt gnist greb grund hage halm hammer hane hegn helt hjelm horn humle hytte hylde juice kande kappe karm kat kegle kiste klang klippe klokke knap kost krans krone krukke kugle kunst kvist lampe lange leder lille lod log lugt lund lykke lys maler manke mappe maske mester mose navn nisse note pakke palme perle pibe pind port pote prik prop pude rad rille ring rod rulle rygge sal sav segl side skab skilt skrin sky snor spand spil spor stak stav stol strand streg svamp sving tast tavle tegn ting tone top torn trold tromme vagt vase vogn volde'.split(
    ' ',
  );

/** Words of a suggested passphrase. */
export const suggestedWords = 5;

/** A passphrase that nobody has thought of. @param pick a whole number from 0 and below what is given, each as likely */
export const suggestPassphrase = (pick: (below: number) => number): string =>
  Array.from({ length: suggestedWords }, () => `${first[pick(first.length)]}${last[pick(last.length)]}`).join(' ');

export const suggestionParts = { first, last } as const;
