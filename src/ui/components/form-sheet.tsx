import { Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { appTexts } from '../texts/app.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import css from './form-sheet.module.css';

interface FormSheetProps {
  /** Tells its form from others on the page. */
  readonly id: string;
  readonly heading: string;
  readonly lead?: ComponentChildren;
  /** Told with the form itself, where the cursor may have to go. */
  readonly onSave: (filled: HTMLFormElement) => void;
  /** Escape or the cross. */
  readonly onClose: () => void;
  /** "Annullér". */
  readonly onGiveUp: () => void;
  /** Without it nothing can be removed here. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
  /** As in a dialog. */
  readonly beside?: boolean;
  readonly children: ComponentChildren;
}

/** A dialog with one form in it, kept by its button or by Enter. */
export function FormSheet({ id, heading, lead, onSave, onClose, onGiveUp, remove, beside, children }: FormSheetProps) {
  return (
    <Dialog
      heading={heading}
      lead={lead}
      beside={beside}
      onClose={onClose}
      footer={
        <>
          {remove && (
            <Button look="quiet" icon={Trash2} onClick={remove.onRemove}>
              {remove.label}
            </Button>
          )}
          <Button onClick={onGiveUp}>{appTexts.cancel}</Button>
          <Button look="primary" type="submit" form={`form-${id}`}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <form
        id={`form-${id}`}
        class={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave(event.currentTarget);
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
