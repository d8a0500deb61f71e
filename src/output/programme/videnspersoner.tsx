import { paperTexts } from '../texts.ts';
import { MailLine } from './mail-line.tsx';
import css from './paper.module.css';
import { PartHead } from './part-head.tsx';
import { breakable } from './set-type.ts';
import table from './table.module.css';
import own from './videnspersoner.module.css';
import type { TopicRow } from './videnspersoner-part.ts';

interface VidenspersonerProps {
  readonly rows: readonly TopicRow[];
  readonly fictive: boolean;
  /** Name of the new hire. */
  readonly of: string;
}

/** Whom to ask about what. A topic without a name has a line to write it on. */
export function Videnspersoner({ rows, fictive, of }: VidenspersonerProps) {
  return (
    <section class={css.part}>
      <PartHead heading={paperTexts.videnspersoner} hint={paperTexts.videnspersonerHint} of={of} fictive={fictive} />
      {rows.length === 0 ? (
        <p>{paperTexts.noTopics}</p>
      ) : (
        <table class={`${table.table} ${table.rows} ${own.topics}`} aria-label={paperTexts.videnspersoner}>
          <thead>
            <tr>
              {Object.entries(paperTexts.topicColumns).map(([key, label]) => (
                <th key={key} scope="col" class={own[key]}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Topic key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Topic({ row }: { readonly row: TopicRow }) {
  return (
    <tr>
      <th scope="row" class={own.topicCell}>
        {breakable(row.topic)}
      </th>
      <td class={own.questionCell}>
        {row.question.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </td>
      <td>
        {row.name ? <p class={own.personName}>{row.name}</p> : <span class={own.blank} />}
        {row.deputy && <p class={table.small}>{row.deputy}</p>}
      </td>
      <td>{breakable(row.function)}</td>
      <td class={own.contactCell}>
        {row.contact.map((line, index) => (
          <p key={index}>
            <MailLine text={line} />
          </p>
        ))}
      </td>
    </tr>
  );
}
