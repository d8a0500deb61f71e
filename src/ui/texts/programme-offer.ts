import { valueTexts } from './values.ts';

const numbers = ['', 'Ét', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti'];
const spelled = (count: number): string => numbers[count] ?? String(count);

/** Words for what a newer version of a programme has for a running forløb. */
export const offerTexts = {
  heading: (fresh: number, changed: number) => {
    if (fresh === 0)
      return changed === 1 ? 'Én ting i programmet er ændret' : `${spelled(changed)} ting i programmet er ændret`;
    return fresh === 1
      ? 'Ét nyt punkt i programmet: hent det?'
      : `${spelled(fresh)} nye punkter i programmet: hent dem?`;
  },
  text: (title: string, version: number) => `»${title}« er kommet i version ${version}. Forløbet er ikke ændret.`,
  look: (count: number) => (count === 1 ? 'Se det' : 'Se dem'),
  dialog: (title: string, version: number) => `Nyt i »${title}«, version ${version}`,
  lead: 'Vælg det, I vil have med. Resten bliver ikke tilbudt igen.',
  noteAndLead: (note: string) => `»${note}«. Vælg det, I vil have med. Resten bliver ikke tilbudt igen.`,
  fresh: 'Nyt',
  changed: 'Ændret: brug den nye ordlyd?',
  type: { huskeliste: 'Huskeliste', activity: 'Skema', vidensperson: 'Videnspersoner' } as Readonly<
    Record<string, string>
  >,
  here: 'Her står',
  there: 'Nyt',
  nothing: valueTexts.empty,
  take: (count: number) => (count === 0 ? 'Lad alt stå' : count === 1 ? 'Hent 1' : `Hent ${count}`),
  later: 'Ikke nu',
  taken: (count: number) =>
    count === 0
      ? 'Forløbet er, som det var.'
      : count === 1
        ? '1 ting er hentet fra programmet'
        : `${count} ting er hentet fra programmet`,
} as const;
