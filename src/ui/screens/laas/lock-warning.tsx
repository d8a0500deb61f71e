import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { laasTexts } from '../../texts/laas.ts';
import { warningMark, warnSeconds } from './idle.ts';
import css from './laas.module.css';

const texts = laasTexts.warning;

/**
 * Says that it is about to be locked. While a dialog is open everything outside it can neither be reached nor heard, so the warning
 * stands in the dialog then. Any key keeps it open (WCAG 2.2.1: a simple action), so the button needs not be found in time, and the
 * words say so; once it is pressed, the cursor stands where it was. `left` is in milliseconds.
 */
export function LockWarning({ left }: { readonly left: number }) {
  const [host] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const place = reachable();
    if (host.parentElement !== place) place.append(host);
    render(
      <div class={css.warning} role="alert" {...{ [warningMark]: '' }}>
        <p>
          <span aria-hidden="true">{texts.text(Math.ceil(left / 1000))}</span>
          <span class="only-read">{texts.text(warnSeconds)}</span> <span class={css.how}>{texts.how}</span>
        </p>
        {/* The press itself is the use that keeps it open. */}
        <Button look="primary">{texts.stay}</Button>
      </div>,
      host,
    );
  }, [host, left]);
  useLayoutEffect(() => {
    let before: EventTarget | null = null;
    host.addEventListener('focusin', ({ relatedTarget }) => {
      before = relatedTarget;
    });
    return () => {
      const wasHere = host.contains(document.activeElement);
      render(null, host);
      host.remove();
      if (wasHere && before instanceof HTMLElement) before.focus();
    };
  }, [host]);
  return null;
}

/** The dialog one is in, or the page where none is open. */
function reachable(): Element {
  const open = [...document.querySelectorAll('dialog:modal')];
  return open.find((dialog) => dialog.contains(document.activeElement)) ?? open.at(-1) ?? document.body;
}
