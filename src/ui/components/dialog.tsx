import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { appTexts } from '../texts/app.ts';
import { Button } from './button.tsx';
import css from './dialog.module.css';

interface DialogProps {
  readonly heading: string;
  readonly lead?: ComponentChildren;
  readonly onClose: () => void;
  /** Buttons at the bottom; the primary one last. */
  readonly footer?: ComponentChildren;
  readonly wide?: boolean;
  /** One thing of a list: where there is room, it stands beside the list, which stays in sight. */
  readonly beside?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/**
 * A dialog on the laptop, a sheet from below on the phone. The native element holds the focus, closes on Escape and gives
 * the focus back to where it was.
 */
export function Dialog({ heading, lead, onClose, footer, wide, beside, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the first painting: a fast hand types into what it just opened.
  useLayoutEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={[css.dialog, wide && css.wide, beside && css.beside].filter(Boolean).join(' ')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class={css.head}>
        <div>
          <h2 id={id} class={css.heading}>
            {heading}
          </h2>
          {lead && <div class={css.lead}>{lead}</div>}
        </div>
        <Button look="quiet" icon={X} aria-label={appTexts.close} onClick={onClose} />
      </div>
      <div class={css.body}>{children}</div>
      {footer && <div class={css.footer}>{footer}</div>}
    </dialog>
  );
}
