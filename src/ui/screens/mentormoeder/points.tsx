import { useId, useState } from 'preact/hooks';
import type { FilledAgenda } from '../../../core/forloeb/mentor-agenda.ts';
import type { MentorPoint } from '../../../core/forloeb/mentor-agenda-template.ts';
import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AftaleList } from '../../parts/meeting/aftale-list.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { NoteField } from '../../parts/meeting/note-field.tsx';
import type { Notes } from '../../parts/meeting/use-notes.ts';
import { mentormoederTexts, mentorMeetingTexts as texts } from '../../texts/mentormoeder.ts';
import { AddLine, LineList } from './lines.tsx';
import own from './mentormoeder.module.css';
import { MethodChoice } from './method-choice.tsx';
import { SharedList } from './shared-list.tsx';
import { ThemeField, useTheme } from './theme-field.tsx';
import { type Chosen, useChosen } from './use-chosen.ts';
import type { MentorMeetings } from './use-mentor-meetings.ts';

interface PointProps {
  readonly point: MentorPoint;
  readonly number: number;
  readonly minutes: number;
  readonly meetings: MentorMeetings;
  readonly row: MentorRow;
  readonly agenda: FilledAgenda;
  readonly notes: Notes;
  readonly chosen: Chosen;
}

/** One point: how long it lasts, quiet help for the talk, what stands there already, and room for notes. */
export function Point({ point, number, minutes, notes, ...rest }: PointProps) {
  const id = useId();
  return (
    <section class={css.point} aria-labelledby={id}>
      <div class={css.ownHead}>
        <h3 id={id}>
          {number}. {point.heading}
        </h3>
        <span class={own.duration}>{texts.minutes(minutes)}</span>
      </div>
      <p class={css.prompts}>{point.prompts.join(' ')}</p>
      <Fill point={point} {...rest} />
      <NoteField notes={notes} point={point} />
    </section>
  );
}

function Fill({ point, meetings, row, agenda, chosen }: Omit<PointProps, 'number' | 'minutes' | 'notes'>) {
  const setTheme = useTheme(chosen);
  const { viewpoint } = useForloeb();
  switch (point.fill) {
    case 'aftaler':
      return <AftaleList aftaler={agenda.aftaler} withMeeting />;
    case 'theme':
      return <ThemeField quiet chosen={chosen} label={texts.theme} lines={agenda.lines} />;
    case 'material':
      return (
        <>
          <LineList lines={agenda.lines} onTheme={viewpoint === 'ny' ? setTheme : undefined} />
          <SharedList shared={agenda.shared} meeting={row.key} />
          <AddLine />
        </>
      );
    case 'method':
      return <MethodChoice chosen={chosen} />;
    case 'next':
      return <Next meetings={meetings} agenda={agenda} />;
    default:
      return null;
  }
}

/** When the two meet again, and what it will be about. As long as the cursor stands in the theme it stays with its meeting. */
function Next({ meetings, agenda }: Pick<PointProps, 'meetings' | 'agenda'>) {
  const { today } = useForloeb();
  const [begun, setBegun] = useState<string>();
  const next = meetings.rows.find(({ key }) => key === begun) ?? agenda.next;
  const chosen = useChosen(meetings, next?.key ?? '');
  if (!next) return <p class={css.quiet}>{texts.nextNone}</p>;
  const { day, from, to } = next.fields;
  return (
    <>
      <p class={css.fillLine}>{texts.nextIs(mentormoederTexts.when(day, from, to, today).toLocaleLowerCase('da'))}</p>
      <div
        onFocusIn={() => setBegun(next.key)}
        onFocusOut={({ target }) => {
          // A window that is left keeps its cursor where it was.
          if (document.activeElement !== target) setBegun(undefined);
        }}
      >
        <ThemeField chosen={chosen} label={texts.nextTheme} lines={agenda.lines} />
      </div>
    </>
  );
}
