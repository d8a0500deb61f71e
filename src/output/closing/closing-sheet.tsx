import type { ComponentChildren } from 'preact';
import { LogoMark } from '../logo-mark.tsx';
import { Box } from '../programme/box.tsx';
import front from '../programme/front.module.css';
import css from '../programme/paper.module.css';
import { FictiveMark, PartHead } from '../programme/part-head.tsx';
import table from '../programme/table.module.css';
import type { ClosingSheetWords } from './build-closing.ts';
import own from './closing-sheet.module.css';
import { closingPaperTexts as texts } from './texts.ts';

/** The ending on paper: black on white whatever the screen looks like. */
export function ClosingSheet({ sheet }: { readonly sheet: ClosingSheetWords }) {
  return (
    <article class={css.programme}>
      <div class={css.sheet}>
        <Head sheet={sheet} />
        <Goals sheet={sheet} />
        <Part heading={texts.evaluation}>
          {sheet.evaluations.length === 0 && <p>{texts.noEvaluation}</p>}
          {sheet.evaluations.map(({ id, by, points }) => (
            <section key={id} class={own.block}>
              <h3 class={table.captionHeading}>{texts.by(by)}</h3>
              <Pairs pairs={points.map(({ question, lines }) => ({ label: question, lines }))} />
            </section>
          ))}
        </Part>
        <Part heading={texts.decisions}>
          <Pairs pairs={sheet.decisions} />
        </Part>
        <Part heading={texts.filing}>
          <ul class={own.list}>
            {sheet.filing.map(({ key, title, done }) => (
              <li key={key}>
                <Box small ticked={done} /> {title}
              </li>
            ))}
          </ul>
        </Part>
        <Part heading={texts.improvements}>
          {sheet.improvements.length === 0 && <p>{texts.noImprovements}</p>}
          <Pairs pairs={sheet.improvements.map(({ about, lines }) => ({ label: about, lines }))} />
        </Part>
      </div>
    </article>
  );
}

function Head({ sheet }: { readonly sheet: ClosingSheetWords }) {
  return (
    <>
      <div class={front.letterhead}>
        <div class={front.from}>
          <LogoMark logo={sheet.logo} />
          <div>
            {sheet.department && <p class={front.department}>{sheet.department}</p>}
            {sheet.workplace && <p class={sheet.department ? undefined : front.department}>{sheet.workplace}</p>}
          </div>
        </div>
        <div class={front.kind}>
          <p class={front.department}>{texts.title}</p>
          {sheet.fictive && <FictiveMark />}
        </div>
      </div>
      <h1 class={front.title}>{sheet.title}</h1>
      <p class={front.lead}>{sheet.lead}</p>
    </>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <section class={css.part}>
      <PartHead heading={heading} />
      {children}
    </section>
  );
}

function Goals({ sheet: { goals, ahead } }: { readonly sheet: ClosingSheetWords }) {
  return (
    <Part heading={texts.goals}>
      {goals.length === 0 ? (
        <p>{texts.noGoals}</p>
      ) : (
        <table class={`${table.table} ${table.rows}`} aria-label={texts.goals}>
          <thead>
            <tr>
              <th scope="col">{texts.goalColumns.task}</th>
              <th scope="col" class={own.state}>
                {texts.goalColumns.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {goals.map(({ id, task, text, state }) => (
              <tr key={id}>
                <th scope="row">
                  {task}
                  {text.map((line, index) => (
                    <p key={index} class={table.small}>
                      {line}
                    </p>
                  ))}
                </th>
                <td>{state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ahead.length > 0 && (
        <section class={own.block}>
          <h3 class={table.captionHeading}>{texts.ahead}</h3>
          <ul class={own.list}>
            {ahead.map((task, index) => (
              <li key={index}>{task}</li>
            ))}
          </ul>
        </section>
      )}
    </Part>
  );
}

interface Pair {
  readonly label: string;
  readonly lines: readonly string[];
}

function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <dl class={own.pairs}>
      {pairs.map(({ label, lines }, index) => (
        <div key={index} class={own.pair}>
          <dt>{label}</dt>
          <dd>
            {lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
