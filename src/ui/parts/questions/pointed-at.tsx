import { Mail, Phone } from 'lucide';
import { mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { ButtonLink } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import css from './asking.module.css';

const texts = spoergsmaalTexts.point;

/** The vidensperson an answer points to, as the list knows them now, with the ways to reach them. */
export function PointedAt({ vidensperson }: { readonly vidensperson: string }) {
  const { plan } = useForloeb();
  const found = readEntries(plan, videnspersonKind).known.find(({ id }) => id === vidensperson);
  const name = found?.fields.name?.trim();
  if (!found || !name) return null;
  const { topic, place, phone, email } = found.fields;
  const [tel, mail] = [phoneHref(phone), mailHref(email)];
  return (
    <div class={css.person}>
      <span>
        <strong>{name}</strong>
        <span class={css.hint}>{[topic, place].filter(Boolean).join(' · ')}</span>
      </span>
      <span class={css.ways}>
        {tel && <ButtonLink icon={Phone} href={tel} aria-label={texts.call(name)} />}
        {mail && <ButtonLink icon={Mail} href={mail} aria-label={texts.write(name)} />}
      </span>
    </div>
  );
}
