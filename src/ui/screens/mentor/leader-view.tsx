import { CalendarClock, Printer } from 'lucide';
import { buildFrame, type FrameSheetWords } from '../../../output/mentor/build-frame.ts';
import { asFrame } from '../../../output/mentor/room-doc.ts';
import { mentorPaperTexts as words } from '../../../output/mentor/texts.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import css from '../../components/flow.module.css';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref, hentHref } from '../../routes.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { sendTexts } from '../../texts/send.ts';
import own from './mentor.module.css';
import { framePaperRest } from './places.ts';
import { LeadsNotice, WhoCard } from './who-card.tsx';

const texts = mentorTexts.leader;

/** What the leader sees: period, hours against the agreed ones, and meeting days; the same words as on paper (RULES.md N185). */
export function LeaderView() {
  const { id, docs, today } = useForloeb();
  const sheet = docs.ramme && buildFrame(asFrame(docs.ramme), today);
  return (
    <Page
      heading={mentorTexts.heading}
      title={screenNames.mentor}
      lead={texts.lead}
      actions={
        sheet && (
          <ButtonLink look="primary" icon={Printer} href={forloebHref(id, 'mentor', framePaperRest)}>
            {texts.print}
          </ButtonLink>
        )
      }
    >
      <LeadsNotice />
      {sheet ? <Frame sheet={sheet} /> : <None />}
    </Page>
  );
}

function None() {
  return (
    <>
      <Empty icon={CalendarClock} {...texts.none}>
        <ButtonLink href={hentHref}>{sendTexts.open}</ButtonLink>
      </Empty>
      <WhoCard />
    </>
  );
}

function Frame({ sheet }: { readonly sheet: FrameSheetWords }) {
  const { month, held, used, agreed } = words.monthColumns;
  return (
    <div class={css.side}>
      <div class={css.stack}>
        <Card heading={words.months}>
          <table class={own.table} aria-label={words.months}>
            <thead>
              <tr>
                {[month, held, used, agreed].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.months.toReversed().map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.month}</th>
                  <td>{row.held}</td>
                  <td>{row.used}</td>
                  <td>{row.agreed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
        <Card heading={words.meetings}>
          {sheet.meetings.length === 0 && <p>{words.noMeetings}</p>}
          <ul class={css.rows}>
            {sheet.meetings.map(({ id, day, state }) => (
              <li key={id} class={css.row}>
                <span class={css.main}>{day}</span>
                <span class={css.quiet}>{state}</span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <div class={css.stack}>
        <Card heading={mentorTexts.frame.heading}>
          <dl class={css.fields}>
            {sheet.facts.map(({ label, value }) => (
              <div key={label}>
                <dt class={css.quiet}>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
        <WhoCard />
      </div>
    </div>
  );
}
