import { type ProgrammeProblem, problemOf } from '../programme/check-programme.ts';
import { failed, ok, type Result } from '../result.ts';
import { Line } from './fields.ts';
import { columnsOf, type Point } from './own-form.ts';
import { JournalForm } from './procesjournal.ts';

/** What is wrong at one place of a form that somebody has written as a file. */
export type FormProblem = Pick<ProgrammeProblem, 'code' | 'label' | 'field' | 'value' | 'choices'>;

/** Whether some JSON means to be a form, however broken. */
export const isFormJson = (json: unknown): json is { readonly [field: string]: unknown } =>
  typeof json === 'object' && json !== null && 'type' in json && json.type === 'procesjournal';

const mostProblems = 20;
const mostPoints = 40;
/** Two keys and what stands before them make the name of a field (document RULES.md F5). */
const longestKey = 30;

/** A form that somebody has written in a text editor, or what is wrong with it, at most 20 places (RULES.md N208). */
export function checkForm(json: unknown): Result<JournalForm, readonly FormProblem[]> {
  const parsed = JournalForm.safeParse(json);
  const problems = parsed.success
    ? problemsIn(parsed.data)
    : parsed.error.issues.flatMap((issue) => problemOf(json, issue) ?? []);
  return parsed.success && problems.length === 0 ? ok(plainForm(parsed.data)) : failed(problems.slice(0, mostProblems));
}

/** Only what this version knows of: what stands beside it in a file may be anything. */
const plainForm = ({ type, id, version, title, time, description, reminder, prompts }: JournalForm): JournalForm => ({
  ...{ type, id, version, title, description, reminder },
  ...(time !== undefined && { time }),
  prompts: prompts.map((prompt) => ({
    ...plainPoint(prompt),
    input: prompt.input,
    ...(prompt.choices && { choices: prompt.choices }),
    ...(prompt.columns && {
      columns: prompt.columns.map((column) => ({ ...plainPoint(column), ...(column.mentor && { mentor: true }) })),
    }),
    ...(prompt.rowName !== undefined && { rowName: prompt.rowName }),
    ...(prompt.agenda !== undefined && { agenda: prompt.agenda }),
  })),
});

const plainPoint = ({ key, heading, help }: Point) => ({ key, heading, ...(help !== undefined && { help }) });

function problemsIn({ id, title, reminder, prompts }: JournalForm): readonly FormProblem[] {
  const wrong = (field: string, value?: string): FormProblem => ({
    code: 'wrong',
    label: '',
    field,
    ...(value !== undefined && { value }),
  });
  const problems: FormProblem[] = [];
  if (!/^[a-z0-9-]{1,48}$/.test(id)) problems.push(wrong('id', id));
  if (!isLine(title)) problems.push(wrong('title', title));
  if (reminder.trim() === '') problems.push(wrong('reminder', reminder));
  if (prompts.length === 0) problems.push(wrong('prompts'));
  prompts.forEach((prompt, index) => {
    const at = `prompts.${index}`;
    if ((prompt.input === 'choice') !== (prompt.choices?.length ?? 0) > 1) problems.push(wrong(`${at}.choices`));
    if ((prompt.input === 'rows') !== columnsOf(prompt).some(({ mentor }) => !mentor))
      problems.push(wrong(`${at}.columns`));
  });
  const lists: readonly (readonly [string, readonly Point[]])[] = [
    ['prompts', prompts],
    ...prompts.map((prompt, index) => [`prompts.${index}.columns`, columnsOf(prompt)] as const),
  ];
  for (const [at, points] of lists) {
    if (points.length > mostPoints) problems.push(wrong(at));
    points.forEach(({ key, heading }, index) => {
      if (key.length > longestKey) problems.push(wrong(`${at}.${index}.key`, key));
      if (!isLine(heading)) problems.push(wrong(`${at}.${index}.heading`, heading));
      const isTwice = points.findIndex((one) => one.key === key) < index;
      if (isTwice) problems.push({ code: 'duplicate', label: '', field: `${at}.${index}.key`, value: key });
    });
  }
  return problems;
}

const isLine = (text: string): boolean => Line.safeParse(text).success;
