import type { LetterFactName } from '../../core/forloeb/letter-template.ts';

/** What stands in the letter where something is missing. */
const names: Readonly<Record<LetterFactName, string>> = {
  fornavn: 'navn',
  stilling: 'stilling',
  arbejdsplads: 'arbejdsplads',
  afdeling: 'afdeling',
  dag: 'dag',
  ugedag: 'ugedag',
  tid: 'mødetid',
  sted: 'mødested',
  adresse: 'adresse',
  modtager: 'hvem tager imod',
  kontaktperson: 'kontaktperson',
  kontaktpersonTelefon: 'telefonnummer',
  leder: 'leder',
  mentor: 'mentor',
  varighed: 'varighed',
  arbejdstid: 'arbejdstid',
  praktisk: 'praktisk',
  medbring: 'det, man skal have med',
  laes: 'link',
  app: 'appens adresse',
};

export const factName = (name: string): string => (Object.hasOwn(names, name) ? names[name as LetterFactName] : name);
