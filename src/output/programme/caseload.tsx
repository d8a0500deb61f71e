import { paperTexts } from '../texts.ts';
import type { CaseloadPart } from './caseload-part.ts';
import css from './paper.module.css';
import { PartHead } from './part-head.tsx';
import table from './table.module.css';

/** The agreed share of a full load, with the words that it is an aim. */
export function CaseloadLines({ rows, reviews, reason }: CaseloadPart) {
  const words = paperTexts.sagstal;
  return (
    <section class={css.part}>
      <PartHead heading={words.heading} hint={words.hint} />
      <table class={`${table.table} ${table.rows}`} aria-label={words.heading}>
        <thead>
          <tr>
            <th scope="col">{words.columns.span}</th>
            <th scope="col">{words.columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ span, share }) => (
            <tr key={span}>
              <th scope="row">{span}</th>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reviews && <p>{reviews}</p>}
      {reason.map((line, index) => (
        <p key={index} class={table.small}>
          {line}
        </p>
      ))}
    </section>
  );
}
