import type { ComponentChildren } from 'preact';
import { appTexts } from '../texts/app.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface DangerDialogProps {
  readonly heading: string;
  /** What the button that does it says. */
  readonly action: string;
  /** It is being done. */
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What goes, what stays, and whether it can be taken back. */
  readonly children: ComponentChildren;
}

/** Asks before something goes. Nothing happens until the red button is pressed. */
export function DangerDialog({ heading, action, busy = false, onConfirm, onClose, children }: DangerDialogProps) {
  return (
    <Dialog
      heading={heading}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="danger" disabled={busy} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
