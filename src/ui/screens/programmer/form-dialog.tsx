import { Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { appTexts } from '../../texts/app.ts';
import { programmeSheetTexts as texts } from '../../texts/programmer.ts';
import css from './programmer.module.css';

interface FormDialogProps {
  readonly heading: string;
  readonly form: { readonly dirty: boolean; readonly save: () => Promise<boolean> };
  readonly onClose: () => void;
  /** Without it there is nothing to delete yet. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every form: closing keeps what was written, so that nothing is lost by a slip; "Annullér" does not. */
export function FormDialog({ heading, form, onClose, onRemove, children }: FormDialogProps) {
  const saveAndClose = async () => {
    if (await form.save()) onClose();
  };
  return (
    <Dialog
      heading={heading}
      onClose={() => void (form.dirty ? saveAndClose() : onClose())}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void saveAndClose()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      {children}
      {onRemove && (
        <p class={css.removeRow}>
          <Button small look="danger" icon={Trash2} onClick={onRemove}>
            {texts.remove}
          </Button>
        </p>
      )}
    </Dialog>
  );
}
