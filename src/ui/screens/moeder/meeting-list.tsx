import { MessagesSquare } from 'lucide';
import { isAftaleOpen } from '../../../core/forloeb/aftale.ts';
import { compareAftaler, staysOpen } from '../../../core/forloeb/agenda-aftaler.ts';
import { standsIn } from '../../../core/forloeb/followed.ts';
import { type MeetingRow, meetingsAhead, meetingsOver, nextMeeting } from '../../../core/forloeb/meeting-list.ts';
import { takesPart } from '../../../core/forloeb/meeting-participants.ts';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { AftaleList } from '../../parts/meeting/aftale-list.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { aftaleTexts, moederTexts as texts } from '../../texts/moeder.ts';
import { MeetingLink } from './meeting-link.tsx';
import { MissingCard } from './missing-card.tsx';
import { NextCard } from './next-card.tsx';
import { RhythmCard } from './rhythm-card.tsx';
import { agendaOf, type Meetings } from './use-meetings.ts';

/** The next meeting with its agenda filled in, what is agreed, and all the others. */
export function MeetingList({ meetings }: { readonly meetings: Meetings }) {
  const scope = useForloeb();
  const { viewpoint, today, forloeb } = scope;
  const { rows } = meetings;
  const next = nextMeeting(rows, today, forloeb.fields.firstDay);
  const rest = meetingsAhead(rows, today).filter((row) => row !== next);
  const ahead = [...rest.filter(({ day }) => day), ...rest.filter(({ day }) => !day)];
  const over = meetingsOver(rows, today);
  const isPlanner = viewpoint === 'kontaktperson';
  const isOfTheTwo = takesPart(viewpoint, 'status');
  const stands = standsIn(scope.plan);
  const prepared = meetings.prepared.filter(() => takesPart(viewpoint, 'forventning'));
  const agreed = [...meetings.aftaler, ...prepared]
    .filter((one) => staysOpen(one, { stands, today }))
    .toSorted(compareAftaler);
  const open = agreed.filter(({ fields }) => isAftaleOpen(fields, stands)).length;
  return (
    <Page heading={texts.title} title={texts.title} lead={isOfTheTwo ? texts.lead : texts.leadForLeader}>
      <div class={css.columns}>
        <div class={css.column}>
          {next && <NextCard meetings={meetings} row={next} agenda={agendaOf(meetings, next, scope)} />}
          {!next && isOfTheTwo && (
            <Empty
              icon={MessagesSquare}
              heading={texts.noneAhead.heading}
              text={isPlanner ? texts.noneAhead.text : texts.noneAhead.forNew}
            />
          )}
          <Rows heading={texts.ahead} rows={ahead} meetings={meetings} />
          <Rows heading={texts.over} rows={over} meetings={meetings} />
        </div>
        <div class={css.column}>
          <Card heading={aftaleTexts.open} aside={open > 0 && String(open)}>
            <AftaleList aftaler={agreed} none={aftaleTexts.noneOpen} withMeeting />
          </Card>
          {isPlanner && <RhythmCard meetings={meetings} />}
          {isPlanner && <MissingCard meetings={meetings} />}
        </div>
      </div>
      {meetings.newer > 0 && <p class={css.quiet}>{texts.newer(meetings.newer)}</p>}
    </Page>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: readonly MeetingRow[];
  readonly meetings: Meetings;
}

function Rows({ heading, rows, meetings }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <Card heading={heading} aside={String(rows.length)}>
      <LongList rows={rows} atFirst={5} showAll={texts.showAll}>
        {(row) => <MeetingLink key={row.key} row={row} meetings={meetings} />}
      </LongList>
    </Card>
  );
}
