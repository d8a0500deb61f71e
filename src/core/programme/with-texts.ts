import type { Standardprogram } from '../forloeb/standardprogram.ts';
import type { SuspectText } from './whole-forloeb.ts';

/** Other words for texts of a programme, by `textKey`. */
export type NewTexts = Readonly<Record<string, string>>;

export const textKey = ({ list, id, field }: Pick<SuspectText, 'list' | 'id' | 'field'>): string =>
  `${list}/${id}/${field}`;

/** A programme without anything in it. */
export const emptyProgramme = (title: string): Standardprogram => ({
  om: '',
  type: 'standardprogram',
  id: '',
  version: 1,
  title,
  description: '',
  audience: 'nyuddannet',
  position: '',
  months: 3,
  huskeliste: [],
  introduktionsskema: [],
  videnspersoner: [],
});

/** The programme with other words in some places. What has been emptied stays away, apart from titles, which must have words. */
export function withTexts(programme: Standardprogram, texts: NewTexts): Standardprogram {
  const reworded = <Part extends { readonly id: string }>(list: SuspectText['list'], parts: readonly Part[]): Part[] =>
    parts.map((part) => rewordPart(part, (field) => texts[textKey({ list, id: part.id, field })]));
  return {
    ...programme,
    huskeliste: reworded('huskeliste', programme.huskeliste),
    introduktionsskema: reworded('introduktionsskema', programme.introduktionsskema),
    videnspersoner: reworded('videnspersoner', programme.videnspersoner),
  };
}

function rewordPart<Part extends { readonly id: string }>(
  part: Part,
  textOf: (field: string) => string | undefined,
): Part {
  const { parts, topics } = part as { parts?: readonly { key: string; title: string }[]; topics?: readonly string[] };
  const fields = Object.entries(part).map(([field, value]) => {
    const text = textOf(field)?.trim();
    return [field, typeof value === 'string' && text !== undefined ? text || keptTitle(field, value) : value];
  });
  return {
    ...(Object.fromEntries(fields) as Part),
    ...(parts && { parts: parts.map((one) => ({ ...one, title: textOf(`part_${one.key}`)?.trim() || one.title })) }),
    ...(topics && { topics: topics.map((topic, index) => textOf(`topic_${index}`)?.trim() ?? topic).filter(Boolean) }),
  };
}

const keptTitle = (field: string, value: string): string => (field === 'title' || field === 'topic' ? value : '');
