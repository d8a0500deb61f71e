import { MessagesSquare } from 'lucide';
import { ButtonLink } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { paperPrefix } from '../../parts/meeting/paper-place.ts';
import { forloebHref } from '../../routes.ts';
import { moederTexts as texts } from '../../texts/moeder.ts';
import { MeetingList } from './meeting-list.tsx';
import { MeetingPage } from './meeting-page.tsx';
import { MeetingPaper } from './meeting-paper.tsx';
import { useMeetings } from './use-meetings.ts';

/** The meetings: the list, the one that the address names, or its paper. */
export function Moeder({ rest }: { readonly rest: string }) {
  const meetings = useMeetings();
  if (rest === '') return <MeetingList meetings={meetings} />;
  const isPaper = rest.startsWith(paperPrefix);
  const key = isPaper ? rest.slice(paperPrefix.length) : rest;
  const row = meetings.rows.find((one) => one.key === key);
  if (!row) return <MissingMeeting />;
  if (isPaper) return <MeetingPaper key={rest} meetings={meetings} row={row} />;
  return <MeetingPage key={rest} meetings={meetings} row={row} />;
}

/** An address that names no meeting of this reader: an old link, or one that was cancelled. */
function MissingMeeting() {
  const { id } = useForloeb();
  return (
    <Page heading={texts.title} title={texts.title} narrow>
      <Empty icon={MessagesSquare} heading={texts.gone.heading} text={texts.gone.text}>
        <ButtonLink look="primary" href={forloebHref(id, 'moeder')}>
          {texts.gone.back}
        </ButtonLink>
      </Empty>
    </Page>
  );
}
