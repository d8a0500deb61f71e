import type { ComponentChildren } from 'preact';
import front from '../programme/front.module.css';
import { Letterhead } from '../programme/letterhead.tsx';
import css from '../programme/paper.module.css';
import { PartHead } from '../programme/part-head.tsx';
import table from '../programme/table.module.css';
import type { PaperFrom } from './build-agreement.ts';
import type { FrameSheetWords } from './build-frame.ts';
import own from './mentor-paper.module.css';
import { mentorPaperTexts as texts } from './texts.ts';

interface FrameSheetProps {
  readonly sheet: FrameSheetWords;
  readonly from: PaperFrom;
}

/** The frame on paper: period, hours and meeting days. */
export function FrameSheet({ sheet, from }: FrameSheetProps) {
  return (
    <article class={css.programme}>
      <div class={css.sheet}>
        <Letterhead from={from} kind={texts.frame} fictive={sheet.fictive} />
        <h1 class={front.title}>{sheet.title}</h1>
        <p class={front.lead}>{sheet.lead}</p>
        <dl class={front.facts}>
          {sheet.facts.map(({ label, value }) => (
            <div key={label} class={front.fact}>
              <dt class={front.label}>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Part heading={texts.months} columns={texts.monthColumns}>
          {sheet.months.map(({ key, month, held, used, agreed }) => (
            <tr key={key}>
              <th scope="row">{month}</th>
              <td>{held}</td>
              <td>{used}</td>
              <td>{agreed}</td>
            </tr>
          ))}
        </Part>
        {sheet.meetings.length === 0 ? (
          <p class={own.foot}>{texts.noMeetings}</p>
        ) : (
          <Part heading={texts.meetings} columns={texts.meetingColumns}>
            {sheet.meetings.map(({ id, day, state }) => (
              <tr key={id}>
                <th scope="row">{day}</th>
                <td>{state}</td>
              </tr>
            ))}
          </Part>
        )}
        <p class={own.foot}>{texts.only}</p>
      </div>
    </article>
  );
}

interface PartProps {
  readonly heading: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

function Part({ heading, columns, children }: PartProps) {
  return (
    <section class={css.part}>
      <PartHead heading={heading} />
      <table class={`${table.table} ${table.rows}`} aria-label={heading}>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, label], index) => (
              <th key={key} scope="col" class={index > 0 ? own.amount : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
