import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sameJson } from '../../core/document/json-value.ts';
import type { Json } from '../../core/document/types.ts';
import type { Entry } from '../../core/forloeb/record-kind.ts';
import { focusInvalid } from '../focus-invalid.ts';
import { useForloeb } from '../forloeb-scope.tsx';
import { useKeptForm } from '../hooks/use-kept-form.ts';
import { usePlanEdit } from '../hooks/use-plan-edit.ts';
import { useServices } from '../services.ts';
import { appTexts } from '../texts/app.ts';
import { FormSheet } from './form-sheet.tsx';
import { useSay } from './messages.tsx';

type Form = { readonly [field: string]: Json };
type Problems<Fields extends Form> = Partial<Record<keyof Fields, string>>;

interface RecordFormProps<Fields extends Form> {
  readonly type: string;
  /** The record that is changed; undefined for a new one. */
  readonly entry: Entry<unknown> | undefined;
  readonly heading: string;
  /** What stands in the form when it opens. */
  readonly fields: Fields;
  /** What must be mended before it can be kept; empty when nothing. */
  readonly problemsOf: (form: Fields) => Problems<Fields>;
  /** The fields of the record. */
  readonly toRecord: (form: Fields) => Form;
  /** Fields that only a new record gets: its place in the list, who made it. */
  readonly more?: Form;
  /** What is said once it is kept. */
  readonly said: (form: Fields, isNew: boolean) => string;
  readonly onClose: () => void;
  readonly onKept?: (id: string) => void;
  /** Without it nothing can be removed here. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
  readonly children: (
    form: Fields,
    change: (part: Partial<Fields>) => void,
    problems: Problems<Fields>,
  ) => ComponentChildren;
}

/**
 * The form of one record of the plan. What is typed outlives the dialog until it is kept or given up. Only what was changed is written, with the
 * stamps that were seen when the form was opened (document RULES.md W2).
 */
export function RecordForm<Fields extends Form>(props: RecordFormProps<Fields>) {
  const { type, entry, onClose } = props;
  const { id: forloeb } = useForloeb();
  const { newId } = useServices();
  const edit = usePlanEdit();
  const say = useSay();
  const [id] = useState(() => entry?.id ?? newId(type));
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const form = useKeptForm(`${forloeb}/${type}/${entry?.id ?? 'ny'}/form`, {
    fields: props.fields,
    seen: entry?.view.stamps ?? [],
  });
  const found = props.problemsOf(form.now);
  const giveUp = () => {
    form.clear();
    onClose();
  };
  const keep = async (filled: HTMLFormElement) => {
    setAsked(true);
    if (Object.keys(found).length > 0) return focusInvalid(filled);
    if (saving) return;
    const [now, before] = [props.toRecord(form.now), props.toRecord(form.before)];
    const names = Object.keys(now).filter((name) => !entry || !sameJson(now[name], before[name]));
    if (names.length === 0) return giveUp();
    const pick = (from: Form) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
    const change = { do: 'write' as const, id, type };
    setSaving(true);
    const isKept = await edit(
      {
        changes: [
          { ...change, fields: { ...pick(now), ...(!entry && props.more) }, ...(entry && { seen: form.seen }) },
        ],
        undo: [entry ? { ...change, fields: pick(before) } : { do: 'delete', id }],
      },
      props.said(form.now, !entry),
    );
    setSaving(false);
    if (!isKept) return;
    giveUp();
    props.onKept?.(id);
  };
  return (
    <FormSheet
      id={id}
      heading={props.heading}
      onSave={(filled) => void keep(filled)}
      onClose={() => {
        onClose();
        if (form.dirty) say({ text: appTexts.setAside });
      }}
      onGiveUp={giveUp}
      remove={
        props.remove && {
          ...props.remove,
          onRemove: () => {
            giveUp();
            props.remove?.onRemove();
          },
        }
      }
    >
      {props.children(form.now, form.change, asked ? found : {})}
    </FormSheet>
  );
}
