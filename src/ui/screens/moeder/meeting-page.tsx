import { ArrowLeft, Printer, ShieldCheck } from 'lucide';
import { aftalerOf } from '../../../core/forloeb/agenda.ts';
import { formOf } from '../../../core/forloeb/agenda-form.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { ownPointsOf } from '../../../core/forloeb/own-points.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AftaleForm } from '../../parts/meeting/aftale-form.tsx';
import { AftaleList } from '../../parts/meeting/aftale-list.tsx';
import { HeldNotes } from '../../parts/meeting/held-notes.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { paperPrefix } from '../../parts/meeting/paper-place.ts';
import { useAftaleActions } from '../../parts/meeting/use-aftale-actions.ts';
import { useHeadingFocus } from '../../parts/meeting/use-heading-focus.ts';
import { useNotes } from '../../parts/meeting/use-notes.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { aftaleTexts, moederTexts, meetingTexts as texts } from '../../texts/moeder.ts';
import { AgendaCards } from './agenda-cards.tsx';
import { CloseCard, ReopenCard } from './close-card.tsx';
import { othersIn, titleOf, whenOf } from './meeting-words.ts';
import { OwnPoints } from './own-points.tsx';
import { aftalerIn, agendaOf, agendas, type Meetings } from './use-meetings.ts';

interface MeetingPageProps {
  readonly meetings: Meetings;
  readonly row: MeetingRow;
}

/** One meeting: the agenda to hold it by, what is agreed, and how it is closed; once held, its notes. */
export function MeetingPage({ meetings, row }: MeetingPageProps) {
  const scope = useForloeb();
  const { id, today } = scope;
  const agenda = agendaOf(meetings, row, scope);
  const form = formOf(agendas, row.kind);
  const notes = useNotes(meetings, row, form, agenda.own);
  const title = titleOf(row);
  const names = othersIn(row, scope);
  const when = row.held ? texts.heldLead(row.record?.fields.held?.day ?? row.day ?? today, today) : whenOf(row, today);
  const place = row.activity?.fields.place;
  const isPrivate = row.kind === 'forventning';
  const page = useHeadingFocus(row.held);
  return (
    <Page
      heading={title}
      title={moederTexts.title}
      lead={[when, place, names.length > 0 && moederTexts.with(names)].filter(Boolean).join(' · ')}
      actions={
        <ButtonLink icon={Printer} href={forloebHref(id, 'moeder', paperPrefix + row.key)}>
          {row.held ? moederTexts.agreedPaper : moederTexts.paper}
        </ButtonLink>
      }
    >
      <div class={css.bar} ref={page}>
        <a class={css.back} href={forloebHref(id, 'moeder')}>
          <Icon of={ArrowLeft} size={18} />
          {texts.back}
        </a>
      </div>
      {isPrivate && (
        <Notice icon={ShieldCheck} heading={texts.neutralHeading}>
          <p>{texts.neutral}</p>
        </Notice>
      )}
      <Conflicts row={row} notes={notes} />
      <div class={css.meeting}>
        <div class={css.column}>
          {row.held ? (
            <HeldNotes notes={notes} form={form} own={meetings.records.flatMap(ownPointsOf)} />
          ) : (
            <>
              <AgendaCards meetings={meetings} row={row} agenda={agenda} form={form} notes={notes} />
              <OwnPoints row={row} agenda={agenda} notes={notes} />
            </>
          )}
        </div>
        <div class={`${css.column} ${css.side}`}>
          <Agreed meetings={meetings} row={row} />
          {row.held ? <ReopenCard row={row} /> : <CloseCard meetings={meetings} row={row} agenda={agenda} />}
          <p class={css.quiet}>{isPrivate ? texts.seenBy.forventning : texts.seenBy.talk}</p>
        </div>
      </div>
    </Page>
  );
}

function Conflicts({ row, notes }: Pick<MeetingPageProps, 'row'> & { readonly notes: ReturnType<typeof useNotes> }) {
  const views = [row.record?.view, notes.exists ? notes.record : undefined].filter((view) => view !== undefined);
  return (
    <>
      {views.map((view) => (
        <RoomConflicts key={view.id} room={notes.room} view={view} labels={{ ...texts.fields, ...notes.labels }} />
      ))}
    </>
  );
}

/** What is agreed at this meeting, with the line that takes one more. */
function Agreed({ meetings, row }: MeetingPageProps) {
  const actions = useAftaleActions();
  const agreed = aftalerOf(aftalerIn(meetings, row.kind), row.key);
  return (
    <Card heading={aftaleTexts.heading} aside={agreed.length > 0 && String(agreed.length)}>
      <div class={css.stack}>
        <AftaleList aftaler={agreed} none={aftaleTexts.none} />
        <AftaleForm
          keptAs={row.key}
          opened={{ text: '', responsible: { role: 'kontaktperson' }, due: null }}
          onSave={(draft) => actions.add(draft, row)}
        />
      </div>
    </Card>
  );
}
