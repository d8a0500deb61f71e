import { Dialog } from '../../../components/dialog.tsx';
import { keysTexts } from '../../../texts/skema-keys.ts';
import css from './keys-help.module.css';

/** Everything the keyboard, the mouse and the fingers can do here. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog heading={keysTexts.heading} lead={keysTexts.lead} onClose={onClose}>
      <dl class={css.keys} tabIndex={0}>
        {keysTexts.keys.map(({ keys, does }) => (
          <div key={does} class={css.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} class={css.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3 class={css.heading}>{keysTexts.mouseHeading}</h3>
      <p>{keysTexts.mouse}</p>
      <h3 class={css.heading}>{keysTexts.touchHeading}</h3>
      <p>{keysTexts.touch}</p>
    </Dialog>
  );
}
