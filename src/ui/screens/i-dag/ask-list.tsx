import { Mail, Phone } from 'lucide';
import { mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import { roleLabels } from '../../../core/forloeb/labels.ts';
import type { Askable } from '../../../core/forloeb/todays-plan.ts';
import { Avatar } from '../../components/avatar.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { iDagTexts as texts } from '../../texts/i-dag.ts';
import css from './i-dag.module.css';

/** Who can be asked, with one press to call or to write. */
export function AskList({ askables }: { readonly askables: readonly Askable[] }) {
  const { id } = useForloeb();
  if (askables.length === 0) return null;
  return (
    <Card heading={texts.ask}>
      <ul class={css.list}>
        {askables.map((askable) => (
          <Person key={askable.name} askable={askable} />
        ))}
      </ul>
      <p class={css.more}>
        <a href={forloebHref(id, 'videnspersoner')}>{texts.everybody}</a>
      </p>
    </Card>
  );
}

function Person({ askable: { name, topics, isKontaktperson, phone, email } }: { readonly askable: Askable }) {
  const isNew = useForloeb().viewpoint === 'ny';
  const [tel, mail] = [phoneHref(phone), mailHref(email)];
  return (
    <li class={css.person}>
      <Avatar name={name} large />
      <span class={css.text}>
        <strong class={css.title}>{name}</strong>
        <span class={css.detail}>
          {isKontaktperson ? (isNew ? texts.aboutEverything : roleLabels.kontaktperson) : topics.slice(0, 2).join(', ')}
        </span>
      </span>
      <span class={css.reach}>
        {tel && <ButtonLink icon={Phone} href={tel} aria-label={texts.call(name)} />}
        {mail && (
          <span class={tel && css.secondWay}>
            <ButtonLink icon={Mail} href={mail} aria-label={texts.write(name)} />
          </span>
        )}
      </span>
    </li>
  );
}
