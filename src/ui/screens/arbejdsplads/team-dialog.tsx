import type { MonthPlace, Rhythm, TeamTime } from '../../../core/arbejdsplads/team-rhythm.ts';
import { monthPlaces, readTeamTime } from '../../../core/arbejdsplads/team-rhythm.ts';
import { type TeamDay, teamDayKind } from '../../../core/arbejdsplads/workplace.ts';
import { type Day, isDay, type Weekday } from '../../../core/calendar/day.ts';
import { defaultLocalDaysOff } from '../../../core/calendar/work-calendar.ts';
import type { Json } from '../../../core/document/types.ts';
import type { Entry } from '../../../core/forloeb/record-kind.ts';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useToday } from '../../hooks/use-today.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { RecordDialog } from './record-dialog.tsx';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.team;
const calendar = { localDaysOff: defaultLocalDaysOff };
const weekdays = ['1', '2', '3', '4', '5'] as const;
const repeats = ['week', 'evenWeek', 'oddWeek', 'secondWeek', 'month', 'once'] as const;

type Form = Readonly<
  Record<'title' | 'repeat' | 'weekday' | 'place' | 'monthPlace' | 'since' | 'until' | 'day' | 'from' | 'to', string>
>;

function formOf(fields: TeamDay | undefined): Form {
  const time = fields && readTeamTime(fields.when);
  const rhythm = time && 'rhythm' in time ? time.rhythm : undefined;
  return {
    title: fields?.title ?? '',
    repeat: time && 'once' in time ? 'once' : String(rhythm?.every ?? 'week'),
    weekday: String(rhythm?.weekday ?? 3),
    monthPlace: String(rhythm?.every === 'month' ? rhythm.place : 1),
    since: rhythm?.every === 'secondWeek' ? String(rhythm.since) : '',
    until: (time && 'rhythm' in time && time.until) || '',
    day: time && 'once' in time ? time.once : '',
    from: fields?.when.from ?? '09:00',
    to: fields?.when.to ?? '10:00',
    place: fields?.place ?? '',
  };
}

function rhythmOf({ repeat, weekday, since, monthPlace }: Form): Rhythm {
  const on = Number(weekday) as Weekday;
  if (repeat === 'secondWeek') return { every: 'secondWeek', weekday: on, since: since as Day };
  if (repeat === 'month') return { every: 'month', weekday: on, place: Number(monthPlace) as MonthPlace };
  return { every: repeat === 'evenWeek' || repeat === 'oddWeek' ? repeat : 'week', weekday: on };
}

/** Every week without end stays in the shape that older versions read. */
function timeOf(form: Form): TeamTime {
  const hours = { from: form.from, to: form.to };
  if (form.repeat === 'once') return { day: form.day, ...hours };
  const rhythm = rhythmOf(form);
  if (rhythm.every === 'week' && !form.until) return { weekday: rhythm.weekday, ...hours };
  return { rhythm, ...(form.until && { until: form.until }), ...hours };
}

function problemsOf(form: Form): Partial<Record<keyof Form, string>> {
  const { title, repeat, day, since, until, from, to } = form;
  const begins = repeat === 'secondWeek' && isDay(since) ? since : '';
  return {
    ...(!title.trim() && { title: texts.missingTitle }),
    ...(repeat === 'once' && !isDay(day) && { day: texts.missingDay }),
    ...(repeat === 'secondWeek' && !isDay(since) && { since: texts.missingSince }),
    ...(repeat !== 'once' && until && until < begins && { until: texts.endsFirst }),
    ...(!(from && to) ? { to: texts.missingTime } : from >= to && { to: texts.reversed }),
  };
}

interface TeamDialogProps {
  readonly scope: WorkplaceScope;
  readonly entry: Entry<TeamDay> | undefined;
  readonly onClose: () => void;
}

/** A meeting that is always there: what, how often, when and where. */
export function TeamDialog({ scope, entry, onClose }: TeamDialogProps) {
  return (
    <RecordDialog
      scope={scope}
      type={teamDayKind.type}
      entry={entry}
      heading={entry ? texts.dialogEdit : texts.dialogNew}
      fields={formOf(entry?.fields)}
      problemsOf={problemsOf}
      toRecord={(form) => ({
        title: form.title.trim(),
        when: timeOf(form) as unknown as Json,
        place: form.place.trim(),
      })}
      nameOf={({ title }) => title.trim()}
      onClose={onClose}
    >
      {(form, change, problems) => (
        <>
          <TextField
            label={texts.title}
            placeholder={texts.titleExample}
            autoFocus
            value={form.title}
            problem={problems.title}
            onInput={(title) => change({ title })}
          />
          <Select
            label={texts.repeat}
            value={form.repeat}
            options={repeats.map((value) => ({ value, label: texts.repeats[value] }))}
            onChange={(repeat) => change({ repeat })}
          />
          <DaysFields form={form} change={change} problems={problems} />
          <div class={css.pair}>
            <TimeField
              label={texts.from}
              value={form.from || undefined}
              onChange={(from) => change({ from: from ?? '' })}
            />
            <TimeField
              label={texts.to}
              value={form.to || undefined}
              problem={problems.to}
              onChange={(to) => change({ to: to ?? '' })}
            />
          </div>
          <TextField
            label={texts.place}
            namesPlace
            optional
            value={form.place}
            onInput={(place) => change({ place })}
          />
        </>
      )}
    </RecordDialog>
  );
}

interface DaysFieldsProps {
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
  readonly problems: Partial<Record<keyof Form, string>>;
}

/** On which days, by how often. */
function DaysFields({ form, change, problems }: DaysFieldsProps) {
  const today = useToday();
  const dayField = (field: 'day' | 'since' | 'until') => ({
    label: texts[field],
    value: isDay(form[field]) ? form[field] : undefined,
    today,
    calendar,
    problem: problems[field],
    onChange: (next: Day | undefined) => change({ [field]: next ?? '' }),
  });
  if (form.repeat === 'once') return <DayField key="day" {...dayField('day')} />;
  const weekday = (
    <Select
      label={texts.weekday}
      value={form.weekday}
      options={weekdays.map((value) => ({ value, label: arbejdspladsTexts.hours.day(Number(value)) }))}
      onChange={(next) => change({ weekday: next })}
    />
  );
  return (
    <>
      {form.repeat === 'month' ? (
        <div class={css.pair}>
          <Select
            label={texts.monthPlace}
            value={form.monthPlace}
            options={monthPlaces.map((value) => ({ value: String(value), label: texts.monthPlaces[value] }))}
            onChange={(monthPlace) => change({ monthPlace })}
          />
          {weekday}
        </div>
      ) : (
        weekday
      )}
      {form.repeat === 'secondWeek' && <DayField key="since" {...dayField('since')} hint={texts.sinceHint} />}
      <DayField key="until" {...dayField('until')} optional hint={texts.untilHint} />
    </>
  );
}
