import { LogoMark } from '../logo-mark.tsx';
import { paperTexts } from '../texts.ts';
import css from './front.module.css';
import type { FrontPart, PersonBlock } from './front-part.ts';
import { MailLine } from './mail-line.tsx';
import { FictiveMark } from './part-head.tsx';

interface FrontProps {
  readonly front: FrontPart;
  readonly fictive: boolean;
}

/** Head of the first page. */
export function Front({ front, fictive }: FrontProps) {
  return (
    <>
      <div class={css.letterhead}>
        <div class={css.from}>
          <LogoMark logo={front.logo} />
          <div>
            {front.department && <p class={css.department}>{front.department}</p>}
            {front.workplace && <p class={front.department ? undefined : css.department}>{front.workplace}</p>}
          </div>
        </div>
        <div class={css.kind}>
          <p class={css.department}>{paperTexts.programme}</p>
          {fictive && <FictiveMark />}
        </div>
      </div>
      <h1 class={css.title}>{front.title}</h1>
      {front.lead && <p class={css.lead}>{front.lead}</p>}
      <dl class={css.facts}>
        {front.facts.map(({ label, value }) => (
          <div key={label} class={css.fact}>
            <dt class={css.label}>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {front.welcome.length > 0 && (
        <div class={css.welcome}>
          {front.welcome.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
      {front.people.length > 0 && (
        <section class={css.people}>
          <h2 class={css.peopleHeading}>{front.peopleHeading}</h2>
          <ul class={css.list}>
            {front.people.map((person) => (
              <Person key={person.id} {...person} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Person({ role, name, title, phone, email }: PersonBlock) {
  return (
    <li class={css.person}>
      <p class={css.label}>{role}</p>
      <p class={css.name}>{name}</p>
      {title && <p>{title}</p>}
      {phone && <p>{phone}</p>}
      {email && (
        <p>
          <MailLine text={email} />
        </p>
      )}
    </li>
  );
}
