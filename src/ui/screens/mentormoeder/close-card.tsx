import { CircleCheck, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Change } from '../../../core/document/types.ts';
import { agendaLineKind, isLineOpen } from '../../../core/forloeb/agenda-line.ts';
import { entryName } from '../../../core/forloeb/journal-written.ts';
import {
  type FilledAgenda,
  isMentorAftaleOpen,
  talkedField,
  writeAgenda,
} from '../../../core/forloeb/mentor-agenda.ts';
import { mentorMeetingKind } from '../../../core/forloeb/mentor-course.ts';
import { lengthOf } from '../../../core/forloeb/mentor-hours.ts';
import { type MentorRow, writeMeeting } from '../../../core/forloeb/mentor-meetings.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import list from '../../components/choose-days.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushForloeb } from '../../hooks/use-draft.ts';
import css from '../../parts/meeting/meeting.module.css';
import { forloebHref } from '../../routes.ts';
import { mentorMeetingTexts } from '../../texts/mentormoeder.ts';
import { MinutesField, minutesIn } from './minutes-field.tsx';

const texts = mentorMeetingTexts.close;

/** Something that has not been talked about, and what says that it has. */
interface Left {
  readonly id: string;
  readonly text: string;
  readonly mark: (done: boolean) => Change;
}

function leftOf({ lines, shared }: FilledAgenda, meeting: string, by: object): readonly Left[] {
  return [
    ...lines
      .filter(({ fields }) => isLineOpen(fields))
      .map(({ id, fields }) => ({
        id,
        text: fields.text,
        mark: (done: boolean) => write(id, agendaLineKind.type, { done: { done, ...by } }),
      })),
    ...shared
      .filter(({ talked }) => !talked)
      .map(({ entry }) => ({
        id: entry.id,
        text: entryName(entry) || mentorMeetingTexts.nameless,
        mark: (done: boolean) => writeAgenda(meeting, { [talkedField(entry.id)]: { done, ...by } }),
      })),
  ];
}

interface CloseCardProps {
  readonly row: MentorRow;
  readonly agenda: FilledAgenda;
}

/** How long it took, what goes on to the next meeting, and the end of this one (RULES.md N198). */
export function CloseCard({ row, agenda }: CloseCardProps) {
  const { id, me, today, actIn } = useForloeb();
  const [typed, setTyped] = useState(String(row.fields.minutes ?? lengthOf(row.fields)));
  const [done, setDone] = useState<readonly string[]>([]);
  const minutes = minutesIn(typed);
  const by = { day: today, by: me };
  const left = leftOf(agenda, row.key, by);
  const aftaler = agenda.aftaler.filter(({ fields }) => isMentorAftaleOpen(fields)).length;
  const close = async () => {
    if (!minutes) return;
    // What is still being written belongs to the meeting that is closed, or to the next one: no field will be there for it.
    if (!(await flushForloeb(id))) return;
    const finished = left.filter((one) => done.includes(one.id));
    const before = { held: row.fields.held ?? { done: false }, minutes: row.fields.minutes ?? null };
    await actIn(
      [
        { room: 'ramme', changes: [writeMeeting(row.entry, { held: { done: true, ...by }, minutes })] },
        { room: 'mentor', changes: finished.map(({ mark }) => mark(true)) },
      ],
      {
        text: texts.closed,
        undo: [
          { room: 'ramme', changes: [write(row.key, mentorMeetingKind.type, before)] },
          { room: 'mentor', changes: finished.map(({ mark }) => mark(false)) },
        ],
      },
    );
  };
  return (
    <Card heading={texts.heading} tone="sunken">
      <div class={css.stack}>
        <MinutesField label={texts.minutes} hint={texts.minutesHint} value={typed} onInput={setTyped} />
        {left.length + aftaler === 0 && <p>{texts.nothing}</p>}
        {left.length > 0 && (
          <fieldset>
            <legend class={list.legend}>{texts.goesOn}</legend>
            <p class={css.quiet}>{texts.goesOnHint}</p>
            <ul class={css.fill}>
              {left.map((one) => (
                <li key={one.id} class={css.ticked}>
                  <Check
                    checked={!done.includes(one.id)}
                    label={`${texts.goesOn}: ${one.text}`}
                    onChange={(goesOn) =>
                      setDone(goesOn ? done.filter((other) => other !== one.id) : [...done, one.id])
                    }
                  />
                  <span class={css.text}>{one.text}</span>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        {aftaler > 0 && <p class={css.quiet}>{texts.aftaler(aftaler)}</p>}
        <Button look="primary" icon={CircleCheck} disabled={!minutes} onClick={() => void close()}>
          {texts.action}
        </Button>
      </div>
    </Card>
  );
}

export function ReopenCard({ row }: { readonly row: MentorRow }) {
  const { id, me, today, act } = useForloeb();
  const held = row.fields.held ?? { done: true };
  const reopen = () =>
    void act('ramme', [writeMeeting(row.entry, { held: { done: false, day: today, by: me } })], {
      text: texts.reopened,
      undo: { room: 'ramme', changes: [write(row.key, mentorMeetingKind.type, { held })] },
    });
  return (
    <Card tone="sunken">
      <div class={css.actions}>
        <ButtonLink href={forloebHref(id, 'send')}>{texts.send}</ButtonLink>
        <Button look="quiet" icon={Undo2} onClick={reopen}>
          {texts.reopen}
        </Button>
      </div>
    </Card>
  );
}
