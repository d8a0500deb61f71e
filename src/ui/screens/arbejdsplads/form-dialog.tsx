import { Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Change, Json } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';
import { type EditedForm, type EditedPoint, editedForm, ownFormId } from '../../../core/forloeb/own-form.ts';
import { ownFormChange } from '../../../core/forloeb/own-form-changes.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { useKeptForm } from '../../hooks/use-kept-form.ts';
import { appTexts } from '../../texts/app.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { type FormHere, isChanged } from './form-here.ts';
import { FormPoints } from './form-points.tsx';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.forms;

interface FormDialogProps {
  readonly scope: WorkplaceScope;
  readonly form: FormHere;
  readonly onClose: () => void;
}

const missing = (points: readonly EditedPoint[]): boolean =>
  points.some(({ out, heading, columns }) => !out && (!heading.trim() || missing(columns)));

/** One form in the words of the workplace. What is typed outlives the dialog until it is kept or given up. */
export function FormDialog({ scope, form, onClose }: FormDialogProps) {
  const { id, base, own } = form;
  const kept = useKeptForm(`arbejdsplads/journalskema/${id}`, {
    fields: { form: editedForm(base, own) as unknown as Json },
    seen: own?.view.stamps ?? [],
  });
  const [asked, setAsked] = useState(false);
  const now = kept.now.form as unknown as EditedForm;
  const before = kept.before.form as unknown as EditedForm;
  const change = (part: Partial<EditedForm>) => kept.change({ form: { ...now, ...part } as unknown as Json });
  const close = () => {
    kept.clear();
    onClose();
  };
  const isGone = (scope.doc && viewRecord(scope.doc, ownFormId(id))?.hidden) === true;
  const write = async (to: EditedForm) => {
    const done = ownFormChange(id, base, { from: before, to, seen: kept.seen });
    const { seen: _seen, ...undo } = ownFormChange(id, base, { from: to, to: before });
    const changes: readonly Change[] = [...(isGone ? [{ do: 'restore' as const, id: done.id }] : []), done];
    if (await scope.act(changes, { text: arbejdspladsTexts.list.kept(to.title), undo: [undo] })) close();
  };
  const keep = () => {
    setAsked(true);
    if (problem(now) === undefined) void write(now);
  };
  const remove = async () => {
    const undo: readonly Change[] = [{ do: 'restore', id: ownFormId(id) }];
    if (
      await scope.act([{ do: 'delete', id: ownFormId(id) }], { text: arbejdspladsTexts.list.removed(now.title), undo })
    )
      close();
  };
  return (
    <Dialog
      heading={texts.dialog(before.title)}
      wide
      onClose={onClose}
      footer={
        <>
          <Button onClick={close}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={keep}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <TextField label={texts.title} value={now.title} onInput={(title) => change({ title })} />
      <FormPoints points={now.points} asked={asked} base={base} onChange={(points) => change({ points })} />
      <p role="alert" class={css.problem}>
        {asked && problem(now)}
      </p>
      {base && (isChanged(form) || kept.dirty) && (
        <div class={css.buttons}>
          <Button look="quiet" icon={Undo2} onClick={() => void write(editedForm(base, undefined))}>
            {texts.back}
          </Button>
        </div>
      )}
      {!base && (
        <div class={css.buttons}>
          <Button look="quiet" onClick={() => void remove()}>
            {texts.removeForm}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

/** What must be mended before it can be kept. */
function problem({ title, points }: EditedForm): string | undefined {
  if (!title.trim() || missing(points)) return texts.missingHeading;
  const isOpen = points.some((one) => !one.out && (one.columns.length === 0 || one.columns.some(isWritable)));
  return isOpen ? undefined : texts.missingPoints;
}

const isWritable = ({ out, point }: EditedPoint): boolean => !out && !('mentor' in point && point['mentor'] === true);
