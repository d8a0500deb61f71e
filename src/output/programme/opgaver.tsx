import own from './opgaver.module.css';
import type { OpgaverPart } from './opgaver-part.ts';
import css from './paper.module.css';
import { PartHead } from './part-head.tsx';
import { breakable } from './set-type.ts';
import table from './table.module.css';

/** What the leader has said of tasks and decisions. */
export function Opgaver({ heading, rows }: OpgaverPart) {
  return (
    <section class={css.part}>
      <PartHead heading={heading} />
      <table class={`${table.table} ${table.rows}`} aria-label={heading}>
        <tbody>
          {rows.map(({ label, lines }) => (
            <tr key={label}>
              <th scope="row" class={own.label}>
                {label}
              </th>
              <td>
                {lines.map((line, index) => (
                  <p key={index}>{breakable(line)}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
