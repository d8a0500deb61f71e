import { type TeamDay, teamDayKind } from '../../../core/arbejdsplads/workplace.ts';
import { isDay, type Weekday } from '../../../core/calendar/day.ts';
import { defaultLocalDaysOff } from '../../../core/calendar/work-calendar.ts';
import { type Entry, readEntries } from '../../../core/forloeb/record-kind.ts';
import { Choices } from '../../components/choices.tsx';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useToday } from '../../hooks/use-today.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { RecordDialog } from './record-dialog.tsx';
import { RecordList } from './record-list.tsx';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.team;
const calendar = { localDaysOff: defaultLocalDaysOff };
const weekdays = ['1', '2', '3', '4', '5'] as const;

/** Meetings that are always there, by weekday or on a date. */
export function TeamCard({ scope }: { readonly scope: WorkplaceScope }) {
  return (
    <RecordList
      scope={scope}
      texts={texts}
      entries={readEntries(scope.doc, teamDayKind)}
      nameOf={({ title }) => title}
      detail={(fields) => [whenWords(fields), fields.place].filter(Boolean).join(' · ')}
      form={(entry, close) => <TeamDialog scope={scope} entry={entry} onClose={close} />}
    />
  );
}

function whenWords({ when }: TeamDay): string {
  if (isDay(when['day'])) return texts.onceWords(when['day'], when.from, when.to);
  return texts.weeklyWords(Number(when['weekday']), when.from, when.to);
}

interface TeamDialogProps {
  readonly scope: WorkplaceScope;
  readonly entry: Entry<TeamDay> | undefined;
  readonly onClose: () => void;
}

function TeamDialog({ scope, entry, onClose }: TeamDialogProps) {
  const today = useToday();
  const when = entry?.fields.when;
  const day = isDay(when?.['day']) ? when['day'] : '';
  return (
    <RecordDialog
      scope={scope}
      type={teamDayKind.type}
      entry={entry}
      heading={entry ? texts.dialogEdit : texts.dialogNew}
      fields={{
        title: entry?.fields.title ?? '',
        repeat: day ? 'once' : 'weekly',
        weekday: String(when?.['weekday'] ?? 3),
        day,
        from: when?.from ?? '09:00',
        to: when?.to ?? '10:00',
        place: entry?.fields.place ?? '',
      }}
      problemsOf={(form) => ({
        ...(!form.title.trim() && { title: texts.missingTitle }),
        ...(form.repeat === 'once' && !isDay(form.day) && { day: texts.missingDay }),
        ...(!(form.from && form.from < form.to) && { to: texts.missingTime }),
      })}
      toRecord={(form) => ({
        title: form.title.trim(),
        when:
          form.repeat === 'once'
            ? { day: form.day, from: form.from, to: form.to }
            : { weekday: Number(form.weekday) as Weekday, from: form.from, to: form.to },
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
          <Choices
            label={texts.repeat}
            value={form.repeat}
            options={[
              { value: 'weekly', label: texts.weekly },
              { value: 'once', label: texts.once },
            ]}
            onChange={(repeat) => change({ repeat })}
          />
          {form.repeat === 'weekly' ? (
            <Select
              label={texts.weekday}
              value={form.weekday}
              options={weekdays.map((value) => ({ value, label: arbejdspladsTexts.hours.day(Number(value)) }))}
              onChange={(weekday) => change({ weekday })}
            />
          ) : (
            <DayField
              label={texts.day}
              value={isDay(form.day) ? form.day : undefined}
              today={today}
              calendar={calendar}
              problem={problems.day}
              onChange={(next) => change({ day: next ?? '' })}
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
          <TextField label={texts.place} optional value={form.place} onInput={(place) => change({ place })} />
        </>
      )}
    </RecordDialog>
  );
}
