import { methodLabels, needLabels } from '../../core/forloeb/labels.ts';
import type { StepHint } from '../../core/forloeb/learning-steps.ts';
import type { NeedLack, NeedShare } from '../../core/forloeb/need-balance.ts';
import type { Method, Need } from '../../core/forloeb/vocabulary.ts';
import { lengthText } from './skema.ts';

const list = new Intl.ListFormat('da', { type: 'conjunction' });
const small = (text: string): string => text.toLocaleLowerCase('da');
const methodWord = (method: Method): string => small(methodLabels[method]);

/** Words about how tasks are handed over, and about the balance of needs. */
export const learningTexts = {
  heading: 'Fra at se til at gøre selv',
  lead: 'Hver opgave gives videre trin for trin. Her kan du se, hvor langt planen når.',
  none: 'Vælg en metode på aktiviteterne i skemaet. Så samles trinene her, opgave for opgave.',
  table: 'Opgaver og trin',
  columns: { task: 'Opgave' },
  notPlanned: 'Ikke planlagt',
  over: 'Overstået',
  open: (title: string, day: string) => `Åbn ${title}, ${day}`,
  more: (count: number) =>
    count === 1 ? 'Vis 1 opgave med et enkelt trin' : `Vis ${count} opgaver med et enkelt trin`,
  hint: (hint: StepHint): string =>
    hint.kind === 'jump'
      ? `${methodLabels[hint.method]} kommer uden ${list.format(hint.skips.map(methodWord))} først. Er det meningen?`
      : `${methodLabels[hint.method]} ligger efter ${methodWord(hint.after)}. Skal de bytte?`,
} as const;

const needWord = (need: Need): string => small(needLabels[need]);
/** "intet fagligt" and "det faglige". */
const forms: Readonly<Record<Need, { readonly bare: string; readonly definite: string }>> = {
  faglig: { bare: 'fagligt', definite: 'faglige' },
  social: { bare: 'socialt', definite: 'sociale' },
  praktisk: { bare: 'praktisk', definite: 'praktiske' },
  organisatorisk: { bare: 'organisatorisk', definite: 'organisatoriske' },
};

export const balanceTexts = {
  heading: 'De fire behov',
  lead: 'Skemaet og huskelisten tilsammen. Tid til flere behov er delt mellem dem.',
  count: ({ minutes, activities, items }: NeedShare): string => {
    const time = minutes > 0 ? lengthText(minutes) : 'ingen tid';
    return `${time} · ${activities} i skemaet · ${items} på huskelisten`;
  },
  share: (share: number) => `${Math.round(share * 100)} %`,
  even: 'Alle fire behov har fået plads.',
  lack: ({ need, how }: NeedLack): string =>
    ({
      none: `Der er intet ${forms[need].bare} i planen.`,
      little: `Der er næsten ikke sat tid af til det ${forms[need].definite}.`,
      much: `Det meste af tiden er ${needWord(need)}. Er der plads nok til resten?`,
    })[how],
  suggestions: 'Forslag',
  from: { list: 'står på huskelisten uden en tid', programme: 'fra programmet' },
  add: 'Læg i skemaet',
  addThis: (title: string) => `Læg i skemaet: ${title}`,
} as const;
