import { videnspersonKindLabels } from '../../core/forloeb/labels.ts';
import { readEntries } from '../../core/forloeb/record-kind.ts';
import { compareVidenspersoner, type VidenspersonEntry, videnspersonKind } from '../../core/forloeb/vidensperson.ts';
import { paperTexts } from '../texts.ts';
import { linesOf, type SheetContext } from './context.ts';

export interface TopicRow {
  readonly id: string;
  readonly topic: string;
  readonly question: readonly string[];
  /** Empty while the topic waits for a name: the paper has a line to write on. */
  readonly name: string;
  /** "Ellers Sofie Dam"; empty without a deputy. */
  readonly deputy: string;
  readonly function: string;
  /** Phone, mail and place, those that are known. */
  readonly contact: readonly string[];
}

export function buildVidenspersoner({ plan }: SheetContext): readonly TopicRow[] {
  return [...readEntries(plan, videnspersonKind).known].sort(compareVidenspersoner).map(buildRow);
}

function buildRow({ id, fields }: VidenspersonEntry): TopicRow {
  const known = (text: string | undefined) => text?.trim() ?? '';
  const deputy = known(fields.deputy);
  return {
    id,
    topic: fields.topic,
    question: linesOf(fields.question),
    name: known(fields.name),
    deputy: deputy && paperTexts.deputy(deputy),
    function: known(fields.function) || (fields.kind ? videnspersonKindLabels[fields.kind] : ''),
    contact: [known(fields.phone), known(fields.email), known(fields.place)].filter(Boolean),
  };
}
