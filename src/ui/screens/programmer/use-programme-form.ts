import { useEffect, useRef, useState } from 'preact/hooks';
import { sameJson } from '../../../core/document/json-value.ts';
import type { Change, Dot, Json } from '../../../core/document/types.ts';
import type { Entry } from '../../../core/forloeb/record-kind.ts';
import { toJson } from '../../../core/forloeb/record-kind.ts';
import { emptyField } from '../../../core/programme/empty-field.ts';
import { markHalfWritten } from '../../drafts/half-written.ts';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { programmeRowTexts as said } from '../../texts/programmer.ts';

interface FormInput<Fields extends object> {
  /** The record, or the key of one that is not there yet. */
  readonly entry: Entry<Fields> | { readonly id: string };
  readonly type: string;
  /** What stands in the form when it opens. */
  readonly fields: Fields;
  /** What must be mended, by field; nothing when all is well. */
  readonly problemsOf: (fields: Fields) => Readonly<Partial<Record<string, string>>>;
  readonly titleOf: (fields: Fields) => string;
}

/** The form of one record of a programme. It writes what was changed since it was opened (RULES.md W2), as one action. */
export function useProgrammeForm<Fields extends object>(input: FormInput<Fields>) {
  const { act } = useProgramme();
  const opened = useRef<{ readonly fields: Fields; readonly seen: readonly Dot[] | undefined }>({
    fields: input.fields,
    seen: 'view' in input.entry ? input.entry.view.stamps : undefined,
  });
  const [draft, setDraft] = useState<Fields>(input.fields);
  const [problems, setProblems] = useState<Readonly<Partial<Record<string, string>>>>({});
  const running = useRef(false);
  const { id } = input.entry;
  const isNew = !('view' in input.entry);
  const changes = isNew ? toJson(draft) : changedFields(opened.current.fields, draft);
  const dirty = isNew ? !sameFields(input.fields, draft) : Object.keys(changes).length > 0;

  const save = async (): Promise<boolean> => {
    const found = input.problemsOf(draft);
    setProblems(found);
    if (Object.values(found).some(Boolean)) return false;
    if (Object.keys(changes).length === 0) return true;
    if (running.current) return false;
    running.current = true;
    const title = input.titleOf(draft);
    const { seen } = opened.current;
    const change: Change = { do: 'write', id, type: input.type, fields: changes, ...(seen && { seen }) };
    const kept = await act([change], { text: isNew ? said.added(title) : said.saved(title), undo: undoOf() });
    running.current = false;
    return kept;
  };
  const undoOf = (): readonly Change[] => {
    if (isNew) return [{ do: 'delete', id }];
    const before = toJson(opened.current.fields);
    const fields = Object.fromEntries(Object.keys(changes).map((field) => [field, before[field] ?? emptyField(field)]));
    return [{ do: 'write', id, type: input.type, fields }];
  };
  useEffect(() => (dirty ? markHalfWritten(() => void save()) : undefined), [draft, dirty]);
  const set = (change: Partial<Fields>): void => {
    setDraft((now) => ({ ...now, ...change }));
    setProblems({});
  };
  return { draft, set, problems, save, dirty, isNew };
}

function changedFields(before: object, after: object): { readonly [field: string]: Json } {
  const [was, now] = [toJson(before), toJson(after)];
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => !sameJson(value, was[field])));
}

const sameFields = (one: object, other: object): boolean => Object.keys(changedFields(one, other)).length === 0;
