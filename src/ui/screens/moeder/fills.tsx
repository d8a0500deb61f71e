import type { Agenda } from '../../../core/forloeb/agenda.ts';
import type { AgendaFill } from '../../../core/forloeb/agenda-template.ts';
import { isDone } from '../../../core/forloeb/huskeliste.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { answersTo } from '../../../core/forloeb/question.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AftaleList } from '../../parts/meeting/aftale-list.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { forloebHref } from '../../routes.ts';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import { Days, Goals, Items, Short } from './fill-lists.tsx';
import own from './moeder.module.css';
import { NextFill } from './next-fill.tsx';
import { Questions } from './questions.tsx';
import type { Meetings } from './use-meetings.ts';

interface FillProps {
  readonly fill: AgendaFill;
  readonly meetings: Meetings;
  readonly row: MeetingRow;
  readonly agenda: Agenda;
}

/** What the app has found for a point of the agenda. */
export function Fill({ fill, meetings, row, agenda }: FillProps) {
  switch (fill) {
    case 'questions':
      return <Questions groups={agenda.questions} meetings={meetings} />;
    case 'answers':
      return <Answered agenda={agenda} meetings={meetings} />;
    case 'adjustments':
      return <Adjustments agenda={agenda} />;
    case 'goals':
      return <Goals goals={agenda.goals} none={texts.goalsNone} />;
    case 'goalsDue':
      return <Goals goals={agenda.goalsDue} none={texts.goalsDueNone} />;
    case 'days':
      return <Days rows={agenda.days} none={texts.daysNone} />;
    case 'methods':
      return <Days rows={agenda.methods} none={texts.methodsNone} />;
    case 'before':
      return <Items items={agenda.before} none={texts.beforeNone} />;
    case 'next':
      return <NextFill row={row} next={agenda.next} meetings={meetings} />;
  }
}

function Answered({ agenda, meetings }: Pick<FillProps, 'agenda' | 'meetings'>) {
  const { id } = useForloeb();
  return (
    <Short rows={agenda.answered} href={forloebHref(id, 'spoergsmaal')} none={texts.answersNone}>
      {(question) => (
        <li key={question.id}>
          <p class={css.text}>{question.fields.text}</p>
          {answersTo(question, meetings.answers).map((answer) => (
            <p key={answer.id} class={own.answer}>
              {answer.fields.text}
            </p>
          ))}
        </li>
      )}
    </Short>
  );
}

function Adjustments({ agenda }: Pick<FillProps, 'agenda'>) {
  const { aftaler, late, unprepared, soon, goalsDue } = agenda;
  const parts = [
    {
      heading: texts.lists.aftaler,
      list: aftaler,
      body: <AftaleList aftaler={aftaler} withMeeting />,
    },
    { heading: texts.lists.late, list: late, body: <Items items={late} /> },
    { heading: texts.lists.soon, list: soon, body: <Items items={soon} /> },
    { heading: texts.lists.goals, list: goalsDue, body: <Goals goals={goalsDue} /> },
  ].filter(({ list }) => list.length > 0);
  if (parts.length === 0 && unprepared.length === 0) return <p class={css.quiet}>{texts.adjustmentsNone}</p>;
  return (
    <>
      {parts.map(({ heading, body }) => (
        <div key={heading} class={css.part}>
          <h4 class={css.partHeading}>{heading}</h4>
          {body}
        </div>
      ))}
      {unprepared.length > 0 && (
        <details class={own.unprepared}>
          <summary>{texts.unprepared(unprepared.filter(({ entry }) => !isDone(entry.fields)).length)}</summary>
          <Items items={unprepared} />
        </details>
      )}
    </>
  );
}
