import front from '../programme/front.module.css';
import { Letterhead } from '../programme/letterhead.tsx';
import css from '../programme/paper.module.css';
import type { AgreementSheetWords } from './build-agreement.ts';
import own from './mentor-paper.module.css';
import { mentorPaperTexts as texts } from './texts.ts';

/** The agreement on paper: what is written, room for a pen where nothing is, and two signatures. */
export function AgreementSheet({ sheet }: { readonly sheet: AgreementSheetWords }) {
  return (
    <article class={css.programme}>
      <div class={css.sheet}>
        <Letterhead from={sheet.from} kind={texts.agreement} fictive={sheet.fictive} />
        <h1 class={front.title}>{sheet.title}</h1>
        <p class={front.lead}>{sheet.period}</p>
        <ol class={own.points}>
          {sheet.points.map(({ key, heading, lines }, index) => (
            <li key={key} class={own.point}>
              <h2 class={own.heading}>
                <span class={own.number}>{index + 1}</span> {heading}
              </h2>
              {lines.length > 0 ? (
                lines.map((line, at) => (
                  <p key={at} class={own.line}>
                    {line}
                  </p>
                ))
              ) : (
                <div class={own.write} />
              )}
            </li>
          ))}
        </ol>
        <section class={own.signatures}>
          {sheet.signatures.map(({ role, name }) => (
            <div key={role} class={own.signature}>
              <p class={own.sign}>{texts.sign.day}</p>
              <p class={own.sign}>{texts.sign.name}</p>
              <p class={own.signer}>
                {name || role}
                {name && <span class={own.role}>{role}</span>}
              </p>
            </div>
          ))}
        </section>
        <p class={own.foot}>{texts.between}</p>
      </div>
    </article>
  );
}
