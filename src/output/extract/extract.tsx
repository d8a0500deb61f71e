import { extractTexts } from '../extract-texts.ts';
import { MailLine } from '../programme/mail-line.tsx';
import paper from '../programme/paper.module.css';
import { FictiveMark } from '../programme/part-head.tsx';
import table from '../programme/table.module.css';
import type { ExtractRow, ExtractWeek, Extract as ExtractWords } from './build-extract.ts';
import css from './extract.module.css';

/** One person's hours on paper: what, when and where, and whom to call. */
export function Extract({ extract }: { readonly extract: ExtractWords }) {
  const { fictive, name, heading, begins, count, weeks, methods } = extract;
  return (
    <article class={paper.programme}>
      <div class={paper.sheet}>
        <header class={css.head}>
          {fictive && <FictiveMark />}
          <p class={css.name}>{name}</p>
          <h1 class={css.heading}>{heading}</h1>
          <p class={css.begins}>{begins}</p>
          <p class={css.count}>{weeks.length > 0 ? count : extractTexts.nothing}</p>
        </header>
        {weeks.map((week) => (
          <Week key={week.name} week={week} />
        ))}
        {extract.youIs && <p class={css.youIs}>{extract.youIs}</p>}
        <div class={css.foot}>
          {methods.length > 0 && (
            <section>
              <h2 class={css.small}>{extractTexts.methods}</h2>
              <dl class={css.methods}>
                {methods.map((method) => (
                  <div key={method.name}>
                    <dt>{method.name}</dt>
                    <dd>{method.text}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <ContactBlock kontaktperson={extract.kontaktperson} />
        </div>
      </div>
    </article>
  );
}

function Week({ week }: { readonly week: ExtractWeek }) {
  const { columns } = extractTexts;
  return (
    <table class={`${table.table} ${table.rows} ${css.week}`}>
      <caption class={table.caption}>
        <h2 class={table.captionHeading}>{week.name}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col" class={css.day}>
            {columns.day}
          </th>
          <th scope="col" class={css.time}>
            {columns.time}
          </th>
          <th scope="col">{columns.what}</th>
          <th scope="col" class={css.place}>
            {columns.place}
          </th>
          <th scope="col" class={css.answer}>
            {columns.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {week.rows.map((row, index) => (
          <Row key={row.id} row={row} again={row.day === week.rows[index - 1]?.day} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, again }: { readonly row: ExtractRow; readonly again: boolean }) {
  return (
    <tr>
      <th scope="row" class={again ? css.again : css.dayName}>
        {row.day}
      </th>
      <td>{row.time}</td>
      <td>
        <span class={css.title}>{row.title}</span>
        {row.method && <span class={css.aside}>{row.method}</span>}
        {row.together && <span class={css.aside}>{extractTexts.together(row.together)}</span>}
        {row.moved && <span class={css.moved}>{row.moved}</span>}
      </td>
      <td>{row.place}</td>
      <td>
        {row.agreed ? (
          extractTexts.agreed
        ) : (
          <span class={css.boxes}>
            <span>
              <Blank /> {extractTexts.yes}
            </span>
            <span>
              <Blank /> {extractTexts.no}
            </span>
          </span>
        )}
      </td>
    </tr>
  );
}

function ContactBlock({ kontaktperson }: Pick<ExtractWords, 'kontaktperson'>) {
  return (
    <section>
      <h2 class={css.small}>{kontaktperson ? extractTexts.contactLabel : extractTexts.paper}</h2>
      {kontaktperson && (
        <p>
          <strong>{kontaktperson.name}</strong>
          {kontaktperson.phone && <span class={css.line}>{kontaktperson.phone}</span>}
          {kontaktperson.email && (
            <span class={css.line}>
              <MailLine text={kontaktperson.email} />
            </span>
          )}
        </p>
      )}
      <p class={css.fits}>{extractTexts.doesNotFit}</p>
      <p>{extractTexts.thanks}</p>
    </section>
  );
}

/** A square to tick with a pen, drawn with strokes so that every printer gets it. The word beside it says what it is. */
function Blank() {
  return (
    <svg class={css.blank} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" rx="2.5" />
    </svg>
  );
}
