import { CalendarClock, Printer } from 'lucide';
import { formatDayLong } from '../../../core/calendar/danish-date.ts';
import { capital } from '../../../core/capital.ts';
import { type FrameView, frameView } from '../../../core/forloeb/frame-view.ts';
import { courseEndedOn } from '../../../core/forloeb/mentor-period.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import css from '../../components/flow.module.css';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref, hentHref } from '../../routes.ts';
import { mentorTexts, minuteWords } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { sendTexts } from '../../texts/send.ts';
import { FrameFacts } from './frame-card.tsx';
import own from './mentor.module.css';
import { framePaperRest } from './places.ts';
import { LeadsNotice, WhoCard } from './who-card.tsx';

const texts = mentorTexts.leader;

/** What the leader sees: period, hours against the agreed ones, and meeting days (RULES.md N185). */
export function LeaderView() {
  const { id, docs, today } = useForloeb();
  const view = frameView(docs.ramme, today);
  return (
    <Page
      heading={mentorTexts.heading}
      title={screenNames.mentor}
      lead={texts.lead}
      actions={
        view && (
          <ButtonLink look="primary" icon={Printer} href={forloebHref(id, 'mentor', framePaperRest)}>
            {texts.print}
          </ButtonLink>
        )
      }
    >
      <LeadsNotice />
      {view ? <Frame view={view} /> : <None />}
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

function Frame({ view: { course, months, meetings } }: { readonly view: FrameView }) {
  const { today } = useForloeb();
  const agreed = course.hoursPerMonth ?? undefined;
  const ended = courseEndedOn(course);
  return (
    <div class={css.side}>
      <div class={css.stack}>
        {ended && <Notice tone="ok" heading={texts.ended(ended)} />}
        <Card heading={texts.months}>
          <table class={own.table} aria-label={texts.months}>
            <thead>
              <tr>
                <th scope="col">{texts.month}</th>
                <th scope="col">{texts.held}</th>
                <th scope="col">{texts.used}</th>
              </tr>
            </thead>
            <tbody>
              {months.toReversed().map(({ month, minutes, held }) => (
                <tr key={month}>
                  <th scope="row">{texts.monthName(month)}</th>
                  <td>{held}</td>
                  <td>{agreed === undefined ? minuteWords(minutes) : mentorTexts.now.used(minutes, agreed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
        <Card heading={texts.meetings}>
          {meetings.length === 0 && <p>{texts.noMeetings}</p>}
          <ul class={css.rows}>
            {meetings.toReversed().map(({ id, day, held }) => (
              <li key={id} class={css.row}>
                <span class={css.main}>{capital(formatDayLong(day))}</span>
                <span class={css.quiet}>
                  {held ? texts.isHeld.yes : day < today ? texts.isHeld.no : texts.isHeld.ahead}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <div class={css.stack}>
        <Card heading={mentorTexts.frame.heading}>
          <FrameFacts course={course} />
        </Card>
        <WhoCard />
      </div>
    </div>
  );
}
