import { useMemo, useState } from 'preact/hooks';
import { weekdayNames } from '../../../core/calendar/danish-names.ts';
import { addMonths, type Day, type Weekday, weekday } from '../../../core/calendar/day.ts';
import { nextDayAtWork } from '../../../core/calendar/days-at-work.ts';
import { formatWeeks, parseWeeks } from '../../../core/calendar/week-list.ts';
import { usualLength } from '../../../core/forloeb/mentor-agenda-template.ts';
import { writeSeries } from '../../../core/forloeb/mentor-frequency.ts';
import { lengthOf } from '../../../core/forloeb/mentor-hours.ts';
import { addMentorMeetings, hasLeft } from '../../../core/forloeb/mentor-meetings.ts';
import { type MentorPace, type MentorStep, mentorPaces } from '../../../core/forloeb/mentor-pace.ts';
import { suggestSeries } from '../../../core/forloeb/mentor-series.ts';
import { Button } from '../../components/button.tsx';
import list from '../../components/choose-days.module.css';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import css from '../../parts/meeting/meeting.module.css';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { mentorSeriesTexts as texts } from '../../texts/mentormoeder.ts';
import { LengthSelect } from './length-select.tsx';
import { SeriesRows } from './series-rows.tsx';
import { SeriesSteps } from './series-steps.tsx';
import { framesOf, type MentorMeetings, template } from './use-mentor-meetings.ts';

/** How long a course is where nobody has said, in months (domain 2.7). */
const usualMonths = 9;

/** The choices of a series, begun from the frame of the course and from the meetings that stand already. */
function useChoices({ course, rows }: MentorMeetings) {
  const { today, calendar } = useForloeb();
  const latest = rows.at(-1)?.fields;
  const tomorrow = nextDayAtWork(calendar, today);
  const first = course && course.fields.from > today ? course.fields.from : tomorrow;
  const [every, setEvery] = useState<MentorPace | 'steps'>(template.every);
  const [steps, setSteps] = useState<readonly MentorStep[]>(template.steps);
  const [at, setAt] = useState<string | undefined>(latest?.from ?? '09:00');
  const [wish, setWish] = useState<Weekday>(latest ? weekday(latest.day) : 2);
  const [minutes, setMinutes] = useState(latest ? lengthOf(latest) : usualLength(template.points));
  const [from, setFrom] = useState<Day | undefined>(first);
  const [to, setTo] = useState<Day | undefined>(course?.fields.to ?? addMonths(first, usualMonths));
  const [weeks, setWeeks] = useState(formatWeeks(template.weeksOff));
  return {
    ...{ every, setEvery, steps, setSteps, at, setAt, wish, setWish, minutes, setMinutes },
    ...{ from, setFrom, to, setTo, weeks, setWeeks },
  };
}

/** A series that can be changed, and every meeting it would bring, before anything is written. */
export function SeriesDialog({
  meetings,
  onClose,
}: {
  readonly meetings: MentorMeetings;
  readonly onClose: () => void;
}) {
  const scope = useForloeb();
  const { id, today, calendar, docs, actIn } = scope;
  const { newId } = useServices();
  const choices = useChoices(meetings);
  const { every, steps, at, wish, minutes, from, to, weeks } = choices;
  const [left, setLeft] = useState<readonly Day[]>([]);
  const place = useKeptText(`${id}/mentorserie/sted`, meetings.rows.at(-1)?.fields.place ?? '');
  const pace: readonly MentorStep[] = every === 'steps' ? steps : [{ every, months: 1 }];
  const weeksOff = parseWeeks(weeks);
  const isReady = at !== undefined && from !== undefined && to !== undefined && from <= to && weeksOff !== undefined;
  const plan = useMemo(
    () =>
      isReady
        ? suggestSeries({
            ...{ calendar, from, to, weekday: wish, at, minutes, weeksOff },
            steps: pace,
            taken: meetings.rows.filter(({ gone, cancelled }) => !gone && !cancelled).map(({ fields }) => fields.day),
            leftAlone: (day) => hasLeft(docs.ramme, day),
          })
        : { meetings: [], skipped: [] },
    [isReady, calendar, from, to, wish, at, minutes, weeks, every, steps, meetings.rows, docs.ramme],
  );
  const chosen = plan.meetings.filter(({ day }) => !left.includes(day));
  const add = async () => {
    const where = place.text.trim();
    const placed = chosen.map((meeting) => ({ ...meeting, ...(where && { place: where }) }));
    const series = newId('serie');
    const { changes, undo } = addMentorMeetings(placed, docs.ramme, series);
    const kept = await actIn(
      [...framesOf(scope), { room: 'ramme', changes: [...changes, writeSeries(series, pace)] }],
      {
        text: texts.added(chosen.length),
        undo: { room: 'ramme', changes: [...undo, { do: 'delete', id: series }] },
      },
    );
    if (!kept) return;
    place.clear();
    onClose();
  };
  return (
    <Dialog
      wide
      heading={texts.dialog}
      lead={texts.lead}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={() => void add()}>
            {texts.add(chosen.length)}
          </Button>
        </>
      }
    >
      <div class={list.form}>
        <Select
          label={texts.every}
          value={every}
          options={[
            ...mentorPaces.map((pace) => ({ value: pace as MentorPace | 'steps', label: texts.paces[pace] })),
            { value: 'steps' as const, label: texts.steps },
          ]}
          onChange={choices.setEvery}
        />
        {every === 'steps' && <SeriesSteps steps={steps} onChange={choices.setSteps} />}
        <div class={css.pair}>
          <Select
            label={texts.weekday}
            value={String(wish)}
            options={[1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: weekdayNames(day as Weekday).long }))}
            onChange={(day) => choices.setWish(Number(day) as Weekday)}
          />
          <TimeField label={texts.at} value={at} onChange={choices.setAt} />
          <LengthSelect value={minutes} onChange={choices.setMinutes} />
        </div>
        <div class={css.pair}>
          <DayField label={texts.from} value={from} today={today} calendar={calendar} onChange={choices.setFrom} />
          <DayField
            label={texts.to}
            value={to}
            today={today}
            calendar={calendar}
            onChange={choices.setTo}
            problem={from && to && from > to ? texts.order : undefined}
          />
        </div>
        <p class={list.hint}>{meetings.course ? texts.fromFrame : texts.noFrame}</p>
        <div class={css.pair}>
          <TextField
            label={texts.weeksOff}
            kept={false}
            hint={texts.weeksHint}
            value={weeks}
            onInput={choices.setWeeks}
            problem={weeksOff ? undefined : texts.weeksWrong}
          />
          <TextField label={texts.place} namesPlace optional value={place.text} onInput={place.write} />
        </div>
        <SeriesRows plan={plan} left={left} onLeft={setLeft} />
      </div>
    </Dialog>
  );
}
