import { monthPlaces } from '../../../core/arbejdsplads/team-rhythm.ts';
import { type TeamDay, type TeamDayKind, teamDayKind, teamDayKinds } from '../../../core/arbejdsplads/workplace.ts';
import { type Day, isDay } from '../../../core/calendar/day.ts';
import { defaultLocalDaysOff } from '../../../core/calendar/work-calendar.ts';
import type { Entry } from '../../../core/forloeb/record-kind.ts';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useToday } from '../../hooks/use-today.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { RecordDialog } from './record-dialog.tsx';
import { type TeamForm, teamDayOf, teamFormOf, teamProblems } from './team-form.ts';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.team;
const calendar = { localDaysOff: defaultLocalDaysOff };
const weekdays = ['1', '2', '3', '4', '5'] as const;
const attendances = ['every', 'first'] as const;
const repeats = ['week', 'evenWeek', 'oddWeek', 'secondWeek', 'month', 'once'] as const;

/** One takes part in an introdag once. */
const ofKind = (kind: TeamDayKind): Partial<TeamForm> => ({ kind, ...(kind === 'introdag' && { attend: 'first' }) });

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
      fields={teamFormOf(entry?.fields)}
      problemsOf={teamProblems}
      toRecord={teamDayOf}
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
            label={texts.kind}
            value={form.kind}
            options={teamDayKinds.map((value) => ({ value, label: texts.kinds[value] }))}
            onChange={(kind) => change(ofKind(kind))}
          />
          <Select
            label={texts.repeat}
            value={form.repeat}
            options={repeats.map((value) => ({ value, label: texts.repeats[value] }))}
            onChange={(repeat) => change({ repeat })}
          />
          <DaysFields form={form} change={change} problems={problems} />
          {form.repeat !== 'once' && (
            <Select
              label={texts.attend}
              value={form.attend}
              options={attendances.map((value) => ({ value, label: texts.attends[value] }))}
              onChange={(attend) => change({ attend })}
            />
          )}
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
  readonly form: TeamForm;
  readonly change: (part: Partial<TeamForm>) => void;
  readonly problems: Partial<Record<keyof TeamForm, string>>;
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
