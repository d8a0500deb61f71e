import { Mail } from 'lucide';
import { mailHref } from '../../../core/forloeb/contact.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices } from '../../services.ts';
import { sendTexts } from '../../texts/send.ts';
import css from './send.module.css';

interface AfterSavingProps {
  /** Name of the file. */
  readonly file: string;
  /** First name and address of whoever it is for; both may be empty. */
  readonly name: string;
  readonly email: string;
}

/** Where the file lies now, and how it comes into a mail: a link to a new mail can carry an address, but never a file. */
export function AfterSaving({ file, name, email }: AfterSavingProps) {
  const { device } = useServices();
  const texts = sendTexts.after;
  const address = mailHref(email);
  return (
    <Notice tone="ok" heading={texts.heading}>
      <p>{texts.where(file, device.ios)}</p>
      <ol class={css.mailSteps}>
        {texts.steps(file, name, device.ios).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {address && (
        <p>
          <ButtonLink small icon={Mail} href={`${address}?subject=${encodeURIComponent(texts.subject)}`}>
            {texts.newMail(name)}
          </ButtonLink>
        </p>
      )}
      <p class={css.quiet}>{texts.safe}</p>
    </Notice>
  );
}
