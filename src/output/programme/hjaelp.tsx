import { paperTexts } from '../texts.ts';
import own from './hjaelp.module.css';
import type { MaterialRow } from './hjaelp-part.ts';
import css from './paper.module.css';
import { PartHead } from './part-head.tsx';
import { breakable } from './set-type.ts';
import table from './table.module.css';

interface HjaelpProps {
  readonly rows: readonly MaterialRow[];
  readonly fictive: boolean;
  /** Name of the new hire. */
  readonly of: string;
}

/** What one can look things up in, and where it lies. What nobody has placed yet has a line to write on. */
export function Hjaelp({ rows, fictive, of }: HjaelpProps) {
  return (
    <section class={css.part}>
      <PartHead heading={paperTexts.hjaelp} of={of} fictive={fictive} />
      {rows.length === 0 ? (
        <p>{paperTexts.noMaterials}</p>
      ) : (
        <table class={`${table.table} ${table.rows}`} aria-label={paperTexts.hjaelp}>
          <thead>
            <tr>
              {Object.entries(paperTexts.materialColumns).map(([key, label]) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" class={own.title}>
                  {breakable(row.title)}
                  {(row.kind || !row.ready) && (
                    <p class={table.small}>
                      {[row.kind, !row.ready && paperTexts.notReady].filter(Boolean).join(' · ')}
                    </p>
                  )}
                </th>
                <td>{breakable(row.topic)}</td>
                <td>{row.where ? breakable(row.where) : <span class={own.blank} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
