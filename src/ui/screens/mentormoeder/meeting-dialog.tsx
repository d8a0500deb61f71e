import { useState } from 'preact/hooks';
import { type Day, isDay } from '../../../core/calendar/day.ts';
import { nextDayAtWork } from '../../../core/calendar/days-at-work.ts';
import type { Dot } from '../../../core/document/types.ts';
import { usualLength } from '../../../core/forloeb/mentor-agenda-template.ts';
import { mentorMeetingKind } from '../../../core/forloeb/mentor-course.ts';
import { lengthOf } from '../../../core/forloeb/mentor-hours.ts';
import { addMentorMeetings, type MentorRow, writeMeeting } from '../../../core/forloeb/mentor-meetings.ts';
import { endOf } from '../../../core/forloeb/mentor-series.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import list from '../../components/choose-days.module.css';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptForm } from '../../hooks/use-kept-form.ts';
import css from '../../parts/meeting/meeting.module.css';
import { appTexts } from '../../texts/app.ts';
import { mentorSeriesTexts as texts } from '../../texts/mentormoeder.ts';
import { LengthSelect } from './length-select.tsx';
import { framesOf, type MentorMeetings, template } from './use-mentor-meetings.ts';

interface MeetingDialogProps {
  /** Undefined for a new one. */
  readonly row: MentorRow | undefined;
  readonly meetings: MentorMeetings;
  readonly onClose: () => void;
}

/** When and where one meeting is; one that stands can be called off, or removed while nobody has written about it. */
export function MeetingDialog({ row, meetings, onClose }: MeetingDialogProps) {
  const scope = useForloeb();
  const { id, today, calendar, act, actIn, docs } = scope;
  const [asked, setAsked] = useState(false);
  const latest = meetings.rows.at(-1)?.fields;
  const { now, before, seen, change, clear } = useKeptForm(`${id}/mentormoede/${row?.key ?? 'nyt'}`, {
    fields: {
      day: row?.fields.day ?? nextDayAtWork(calendar, today),
      from: row?.fields.from ?? latest?.from ?? '09:00',
      minutes: row ? lengthOf(row.fields) : latest ? lengthOf(latest) : usualLength(template.points),
      place: row?.fields.place ?? latest?.place ?? '',
    },
    seen: row?.entry.view.stamps ?? ([] as readonly Dot[]),
  });
  const done = () => {
    clear();
    onClose();
  };
  const save = async () => {
    setAsked(true);
    if (!isDay(now.day) || !now.from) return;
    const fieldsOf = ({ day, from, minutes, place }: typeof now) => ({
      day,
      from,
      to: endOf(from, minutes),
      place: place.trim(),
    });
    const [will, was] = [fieldsOf(now), fieldsOf(before)];
    if (!row) {
      const { changes, undo } = addMentorMeetings([will], docs.ramme);
      const kept = await actIn([...framesOf(scope), { room: 'ramme', changes }], {
        text: texts.addedOne(will.day, will.from, today),
        undo: { room: 'ramme', changes: undo },
      });
      if (kept) done();
      return;
    }
    const touched = (Object.keys(will) as (keyof typeof will)[]).filter((field) => will[field] !== was[field]);
    const pick = (from: typeof will) => Object.fromEntries(touched.map((field) => [field, from[field]]));
    if (touched.length === 0) return done();
    const kept = await act('ramme', [writeMeeting(row.entry, pick(will), seen)], {
      text: texts.changed,
      undo: { room: 'ramme', changes: [write(row.key, mentorMeetingKind.type, pick(was))] },
    });
    if (kept) done();
  };
  return (
    <Dialog
      heading={row ? texts.edit : texts.new}
      onClose={onClose}
      footer={
        <>
          <Button onClick={done}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void save()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <div class={list.form}>
        <DayField
          label={texts.day}
          value={isDay(now.day) ? now.day : undefined}
          today={today}
          calendar={calendar}
          onChange={(day) => change({ day: day ?? ('' as Day) })}
          problem={asked && !isDay(now.day) ? texts.missingDay : undefined}
        />
        <div class={css.pair}>
          <TimeField
            label={texts.at}
            value={now.from || undefined}
            onChange={(from) => change({ from: from ?? '' })}
            problem={asked && !now.from ? texts.missingTime : undefined}
          />
          <LengthSelect value={now.minutes} onChange={(minutes) => change({ minutes })} />
        </div>
        <TextField label={texts.place} namesPlace optional value={now.place} onInput={(place) => change({ place })} />
        {row && <OffOrGone row={row} canGo={!meetings.isWritten(row.key)} onDone={done} />}
      </div>
    </Dialog>
  );
}

interface OffOrGoneProps {
  readonly row: MentorRow;
  readonly canGo: boolean;
  readonly onDone: () => void;
}

/** Calls a meeting off, puts it back, or removes it (RULES.md N193). */
function OffOrGone({ row, canGo, onDone }: OffOrGoneProps) {
  const { act, me, today } = useForloeb();
  const room = 'ramme';
  const off = async (done: boolean) => {
    const before = row.fields.cancelled ?? { done: false };
    const kept = await act(room, [writeMeeting(row.entry, { cancelled: { done, day: today, by: me } })], {
      text: done ? texts.nowCancelled : texts.nowOn,
      undo: { room, changes: [write(row.key, mentorMeetingKind.type, { cancelled: before })] },
    });
    if (kept) onDone();
  };
  const remove = async () => {
    const kept = await act(room, [{ do: 'delete', id: row.key }], {
      text: texts.nowRemoved,
      undo: { room, changes: [{ do: 'restore', id: row.key }] },
    });
    if (kept) onDone();
  };
  return (
    <div>
      <div class={css.actions}>
        <Button onClick={() => void off(!row.cancelled)}>{row.cancelled ? texts.uncancel : texts.cancel}</Button>
        {canGo && <Button onClick={() => void remove()}>{texts.remove}</Button>}
      </div>
      <p class={css.quiet}>{texts.cancelHint}</p>
    </div>
  );
}
