import { paperTexts } from '../texts.ts';
import { Box } from './box.tsx';
import own from './huskeliste.module.css';
import type { ItemBucket, ItemRow } from './huskeliste-part.ts';
import css from './paper.module.css';
import { PartHead } from './part-head.tsx';
import { wholeNames } from './set-type.ts';
import table from './table.module.css';

interface HuskelisteProps {
  readonly hint: string;
  readonly buckets: readonly ItemBucket[];
  readonly fictive: boolean;
  /** Name of the new hire. */
  readonly of: string;
}

/** The huskeliste with boxes to tick and a column for initials, a table for each time bucket. */
export function Huskeliste({ hint, buckets, fictive, of }: HuskelisteProps) {
  return (
    <section class={css.part}>
      <PartHead heading={paperTexts.huskeliste} hint={hint} of={of} fictive={fictive} />
      {buckets.length === 0 && <p>{paperTexts.noItems}</p>}
      {buckets.map((bucket) => (
        <BucketTable key={bucket.bucket} bucket={bucket} />
      ))}
    </section>
  );
}

function BucketTable({ bucket }: { readonly bucket: ItemBucket }) {
  return (
    <table class={`${table.table} ${table.rows} ${own.huskeliste}`}>
      <caption class={table.caption}>
        <h3 class={table.captionHeading}>{bucket.name}</h3>
      </caption>
      <thead>
        <tr>
          {Object.entries(paperTexts.itemColumns).map(([key, label]) => (
            <th key={key} scope="col" class={own[key]}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bucket.rows.map((row) => (
          <Item key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Item({ row }: { readonly row: ItemRow }) {
  return (
    <tr>
      <td>
        <Box ticked={row.done} />
      </td>
      <th scope="row" class={own.item}>
        <span class={own.itemTitle}>{row.title}</span>
        {row.small.map((text, index) => (
          <p key={index} class={table.small}>
            {text}
          </p>
        ))}
        {row.parts.length > 0 && (
          <ul class={own.parts}>
            {row.parts.map((part) => (
              <li key={part.key} class={own.partItem}>
                <Box small ticked={part.done} /> {part.title}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td>
        {row.day}
        {row.doneWords && <p class={own.done}>{row.doneWords}</p>}
      </td>
      <td>{wholeNames(row.responsible)}</td>
      <td class={own.initialsCell}>{row.initials}</td>
    </tr>
  );
}
