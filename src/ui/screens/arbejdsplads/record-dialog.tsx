import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import type { Entry } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useKeptForm } from '../../hooks/use-kept-form.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import type { WorkplaceScope } from './use-workplace.ts';

type Form = { readonly [field: string]: string };
type Problems<Fields extends Form> = Partial<Record<keyof Fields, string>>;

interface RecordDialogProps<Fields extends Form> {
  readonly scope: WorkplaceScope;
  readonly type: string;
  readonly entry: Entry<unknown> | undefined;
  readonly heading: string;
  /** What stands in the form when it opens. */
  readonly fields: Fields;
  /** What must be mended before it can be kept; empty when nothing. */
  readonly problemsOf: (form: Fields) => Problems<Fields>;
  /** The fields of the record. */
  readonly toRecord: (form: Fields) => { readonly [field: string]: Json };
  readonly nameOf: (form: Fields) => string;
  readonly onClose: () => void;
  readonly children: (
    form: Fields,
    change: (part: Partial<Fields>) => void,
    problems: Problems<Fields>,
  ) => ComponentChildren;
}

/** The form of one record of the workplace. What is typed outlives the dialog until it is kept or given up. */
export function RecordDialog<Fields extends Form>(props: RecordDialogProps<Fields>) {
  const { scope, type, entry, onClose } = props;
  const { newId } = useServices();
  const form = useKeptForm(`arbejdsplads/${type}/${entry?.id ?? 'ny'}`, {
    fields: props.fields,
    seen: entry?.view.stamps ?? [],
  });
  const [asked, setAsked] = useState(false);
  const [id] = useState(() => entry?.id ?? newId(type));
  const found = props.problemsOf(form.now);
  const close = () => {
    form.clear();
    onClose();
  };
  const keep = async () => {
    setAsked(true);
    if (Object.keys(found).length > 0) return;
    const fields = props.toRecord(form.now);
    const change = { do: 'write' as const, id, type, fields, ...(entry && { seen: form.seen }) };
    if (await scope.act([change], { text: arbejdspladsTexts.list.kept(props.nameOf(form.now)) })) close();
  };
  return (
    <Dialog
      heading={props.heading}
      onClose={onClose}
      footer={
        <>
          <Button onClick={close}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void keep()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      {props.children(form.now, form.change, asked ? found : {})}
    </Dialog>
  );
}
