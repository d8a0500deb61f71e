import { Box } from '../programme/box.tsx';
import front from '../programme/front.module.css';
import { Letterhead } from '../programme/letterhead.tsx';
import css from '../programme/paper.module.css';
import { PartHead } from '../programme/part-head.tsx';
import table from '../programme/table.module.css';
import type { AftaleLine, MeetingSheet, SheetBlock } from './build-meeting.ts';
import own from './meeting.module.css';
import { meetingPaperWords as texts } from './texts.ts';

/** Empty rows to agree on more with a pen. */
const emptyRows = 3;

/** A meeting on paper: the agenda with room to write, and what is agreed. */
export function MeetingPaperSheet({ sheet }: { readonly sheet: MeetingSheet }) {
  const withAgenda = sheet.blocks.length > 0;
  return (
    <article class={`${css.programme} ${own.meeting}`}>
      <div class={css.sheet}>
        <Letterhead from={sheet} kind={withAgenda ? texts.agenda : texts.agreedOnly} fictive={sheet.fictive} />
        <h1 class={front.title}>{sheet.title}</h1>
        {sheet.lead && <p class={front.lead}>{sheet.lead}</p>}
        {sheet.who && <p class={own.who}>{texts.who(sheet.who)}</p>}
        {sheet.blocks.map((block) => (
          <Block key={block.heading} block={block} />
        ))}
        <section class={css.part}>
          <PartHead heading={texts.aftaler} />
          {!withAgenda && sheet.aftaler.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <Aftaler lines={sheet.aftaler} empty={withAgenda ? emptyRows : 0} />
          )}
        </section>
      </div>
    </article>
  );
}

function Block({ block }: { readonly block: SheetBlock }) {
  return (
    <section class={css.part}>
      <PartHead heading={block.heading} />
      {block.points.map(({ key, heading, prompts, lines }) => (
        <div key={key} class={own.point}>
          <h3 class={own.heading}>{heading}</h3>
          {prompts && <p class={own.prompts}>{prompts}</p>}
          {lines.length > 0 && (
            <ul class={own.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <div class={own.write} />
        </div>
      ))}
    </section>
  );
}

function Aftaler({ lines, empty }: { readonly lines: readonly AftaleLine[]; readonly empty: number }) {
  return (
    <table class={`${table.table} ${table.rows} ${own.aftaler}`} aria-label={texts.aftaler}>
      <thead>
        <tr>
          {Object.entries(texts.columns).map(([key, label]) => (
            <th key={key} scope="col" class={own[key]}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <Box ticked={line.done} />
            </td>
            <td>{line.text}</td>
            <td>{line.who}</td>
            <td>{line.due}</td>
          </tr>
        ))}
        {Array.from({ length: empty }, (_, index) => (
          <tr key={index} class={own.empty}>
            <td>
              <Box ticked={false} />
            </td>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
