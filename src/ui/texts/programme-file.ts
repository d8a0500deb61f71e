import { capital } from '../../core/capital.ts';
import type { ListName, ProgrammeProblem } from '../../core/programme/check-programme.ts';
import type { RecordFault } from '../../core/programme/record-fault.ts';
import type { FailureText } from './storage-failures.ts';

/** What is wrong in a programme that somebody has written by hand, place by place. */

const inList: Readonly<Record<ListName, string>> = {
  huskeliste: 'Punkt',
  introduktionsskema: 'Aktivitet',
  videnspersoner: 'Emne',
};

const ofType: Readonly<Record<string, string>> = {
  programmeItem: 'Punktet',
  programmeActivity: 'Aktiviteten',
  programmeTopic: 'Emnet',
  programmeVersion: 'En version',
};

const quoted = (text: string): string => `»${text}«`;

function faultWords({ code, field, value, choices }: Omit<ProgrammeProblem, 'label'>): string {
  const named = field ? `feltet ${quoted(field)}` : 'filen';
  switch (code) {
    case 'missing':
      return `${named} mangler.`;
    case 'unknownField':
      return `${named} findes ikke i et program. Slet det, eller ret stavningen.`;
    case 'unknownWord':
      return `i ${named} står ${quoted(value ?? '')}, som appen ikke kender.${
        choices && choices.length > 0 ? ` Skriv en af disse: ${choices.join(', ')}.` : ''
      }`;
    case 'duplicate':
      return `${quoted(value ?? '')} er brugt to gange i ${named}. Giv den ene et andet.`;
    case 'order':
      return 'slutter, før det begynder. Ret klokkeslættene.';
    case 'person':
      return `${named} peger på en person. Et program har kun roller, så det passer til alle. Skriv fx "role": "leder" i stedet.`;
    case 'wrong':
      return value === undefined
        ? `${named} passer ikke. Se i beskrivelsen af felterne, hvad der kan stå.`
        : `i ${named} kan der ikke stå ${quoted(value)}. Se i beskrivelsen af felterne.`;
  }
}

/** "Punkt 4 »Bestil adgange«: i feltet »bucket« står »foerst«, som appen ikke kender." */
export function programmeProblemText(problem: ProgrammeProblem): string {
  const words = faultWords(problem);
  if (!problem.list) return capital(words);
  const place = `${inList[problem.list]} ${problem.number}${problem.label ? ` ${quoted(problem.label)}` : ''}`;
  return problem.code === 'order' ? `${place} ${words}` : `${place}: ${words}`;
}

export const recordFaultText = (fault: RecordFault): string =>
  `${ofType[fault.type] ?? 'Noget'}${fault.label ? ` ${quoted(fault.label)}` : ''}: ${faultWords(fault)}`;

export const programmeFileTexts = {
  problems: (places: readonly string[]): FailureText & { readonly places: readonly string[] } => ({
    what:
      places.length === 1
        ? 'Der er ét sted i programmet, som ikke passer.'
        : `Der er ${places.length} steder i programmet, som ikke passer.`,
    safe: 'Der er ikke ændret noget her.',
    next: 'Ret det i filen, og åbn den igen.',
    places,
  }),
  note: 'Fra en fil',
} as const;

/** The same for a form of the journal. */
export const formFileTexts = {
  problems: (places: readonly string[]): FailureText & { readonly places: readonly string[] } => ({
    ...programmeFileTexts.problems(places),
    what:
      places.length === 1
        ? 'Der er ét sted i skemaet, som ikke passer.'
        : `Der er ${places.length} steder i skemaet, som ikke passer.`,
  }),
  same: {
    what: 'Skemaet er, som det allerede er her.',
    safe: 'Der er ikke ændret noget her.',
    next: 'Ret det i filen først, og åbn den igen.',
  },
} as const;
