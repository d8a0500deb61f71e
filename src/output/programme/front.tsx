import { paperTexts } from '../texts.ts';
import css from './front.module.css';
import type { FrontPart, PersonBlock } from './front-part.ts';
import { Letterhead } from './letterhead.tsx';
import { MailLine } from './mail-line.tsx';

interface FrontProps {
  readonly front: FrontPart;
  readonly fictive: boolean;
}

/** Head of the first page. */
export function Front({ front, fictive }: FrontProps) {
  return (
    <>
      <Letterhead from={front} kind={paperTexts.programme} fictive={fictive} />
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
