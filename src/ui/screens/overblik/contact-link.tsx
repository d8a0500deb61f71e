import { mailHref, phoneHref } from '../../../core/forloeb/contact.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import { ButtonLink, type ButtonLook } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { overblikTexts } from '../../texts/overblik.ts';

const texts = overblikTexts.next;

/** A way to reach whoever something rests with; nothing when no way is known. */
export function ContactLink({ party, look = 'secondary' }: { readonly party: Party; readonly look?: ButtonLook }) {
  const { people } = useForloeb();
  const name = people.nameOf(party);
  const person = people.all.find((one) => one.fields.name === name)?.fields;
  const [mail, phone] = [mailHref(person?.email), phoneHref(person?.phone)];
  const href = mail ?? phone;
  if (!href) return null;
  return (
    <ButtonLink look={look} small href={href}>
      {mail ? texts.writeTo(name) : texts.callTo(name)}
    </ButtonLink>
  );
}
