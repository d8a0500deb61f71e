import type { RecordView } from '../document/view.ts';
import { type ProgrammeProblem, problemOf } from './check-programme.ts';
import { ownActivityKind, ownItemKind, ownTopicKind, programmeVersionKind } from './programme-kinds.ts';

/** Why a record of a programme cannot be shown here. */
export interface RecordFault extends Omit<ProgrammeProblem, 'list' | 'number'> {
  readonly type: string;
}

const kinds = [ownItemKind, ownActivityKind, ownTopicKind, programmeVersionKind];

/** The first thing in a record that does not fit, in the words of the check of a file (RULES.md N58). */
export function readFault(view: RecordView): RecordFault {
  const kind = kinds.find(({ type }) => type === view.type);
  const parsed = kind?.schema.safeParse(view.fields);
  const [issue] = parsed && !parsed.success ? parsed.error.issues : [];
  const label = [view.fields['title'], view.fields['topic']].find((text) => typeof text === 'string') ?? '';
  const problem = issue ? problemOf(view.fields, issue) : undefined;
  return { code: 'wrong', field: '', ...problem, type: view.type, label: String(label) };
}
