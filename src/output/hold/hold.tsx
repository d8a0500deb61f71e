import front from '../programme/front.module.css';
import { Letterhead } from '../programme/letterhead.tsx';
import css from '../programme/paper.module.css';
import { PartHead } from '../programme/part-head.tsx';
import { Week } from '../programme/skema.tsx';
import type { SkemaWeek } from '../programme/skema-part.ts';
import table from '../programme/table.module.css';
import type { HoldMember, HoldSheet } from './build-hold.ts';
import own from './hold.module.css';
import { holdPaperTexts } from './texts.ts';

interface HoldSheetProps {
  readonly sheet: HoldSheet;
  /** Whether each member's own part goes along. */
  readonly withOwn: boolean;
}

/** The plan of a hold on paper: who is on it, what is common, and a page for each with the rest. */
export function HoldSheets({ sheet, withOwn }: HoldSheetProps) {
  return (
    <article class={css.programme}>
      <div class={css.sheet}>
        <Head sheet={sheet} />
        <Weeks heading={holdPaperTexts.common} weeks={sheet.common} none={holdPaperTexts.noCommon} />
      </div>
      {withOwn &&
        sheet.members.map((member) => (
          <div key={member.key} class={css.sheet}>
            <Weeks heading={holdPaperTexts.own(member.name)} weeks={member.own} none={holdPaperTexts.noOwn} />
          </div>
        ))}
    </article>
  );
}

function Head({ sheet }: Pick<HoldSheetProps, 'sheet'>) {
  return (
    <>
      <Letterhead from={sheet} kind={holdPaperTexts.plan} fictive={sheet.fictive} />
      <h1 class={front.title}>{sheet.title}</h1>
      <p class={front.lead}>{sheet.lead}</p>
      <table class={`${table.table} ${table.rows} ${own.members}`} aria-label={holdPaperTexts.who}>
        <thead>
          <tr>
            {Object.entries(holdPaperTexts.columns).map(([key, label]) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.members.map((member) => (
            <Member key={member.key} member={member} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Member({ member: { name, position, firstDay, kontaktperson } }: { readonly member: HoldMember }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{position}</td>
      <td>{firstDay}</td>
      <td>{kontaktperson}</td>
    </tr>
  );
}

interface WeeksProps {
  readonly heading: string;
  readonly weeks: readonly SkemaWeek[];
  readonly none: string;
}

function Weeks({ heading, weeks, none }: WeeksProps) {
  return (
    <section class={css.part}>
      <PartHead heading={heading} />
      {weeks.length === 0 && <p>{none}</p>}
      {weeks.map((week) => (
        <Week key={week.monday} week={week} />
      ))}
    </section>
  );
}
