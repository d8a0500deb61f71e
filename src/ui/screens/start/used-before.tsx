import { ArchiveRestore } from 'lucide';
import { ButtonLink } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { hentHref } from '../../routes.ts';
import { startTexts } from '../../texts/start.ts';
import css from './start.module.css';

/** Where forløb may be that are not here, and how they come back. */
export function UsedBefore({ onClose }: { readonly onClose: () => void }) {
  const texts = startTexts.before;
  return (
    <Dialog
      heading={texts.heading}
      lead={texts.lead}
      onClose={onClose}
      footer={
        <ButtonLink look="primary" icon={ArchiveRestore} href={hentHref}>
          {texts.restore}
        </ButtonLink>
      }
    >
      <ul class={css.places}>
        {texts.places.map(({ heading, text }) => (
          <li key={heading}>
            <strong>{heading}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p>{texts.copy}</p>
    </Dialog>
  );
}
