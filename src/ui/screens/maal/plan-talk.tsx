import { CalendarPlus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import type { OplaegEntry } from '../../../core/forloeb/oplaeg.ts';
import { planTalk, suggestTalk } from '../../../core/forloeb/oplaeg-plan.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { timeFieldTexts } from '../../texts/fields.ts';
import { oplaegTexts as texts } from '../../texts/maal.ts';
import css from './maal.module.css';
import talks from './oplaeg.module.css';

interface PlanTalkProps {
  readonly entry: OplaegEntry;
  readonly placed: readonly PlacedActivity[];
}

/** Puts an offer into the plan: with the suggested time in one press, or with a time of one's own. */
export function PlanTalk({ entry, placed }: PlanTalkProps) {
  const { plan, calendar, forloeb, today, me } = useForloeb();
  const edit = usePlanEdit();
  const { title, forum: written = '' } = entry.fields;
  const suggested = useMemo(() => suggestTalk(placed, calendar, forloeb.fields.firstDay, today), [placed, today]);
  const [choosing, setChoosing] = useState(false);
  const [day, setDay] = useState<Day | undefined>(suggested.day);
  const [from, setFrom] = useState<string | undefined>(suggested.from);
  const [to, setTo] = useState<string | undefined>(suggested.to);
  const [forum, setForum] = useState(written || (suggested.atTeamMeeting ? texts.teamMeeting : ''));
  const time = choosing ? { day, from, to } : suggested;
  const isWrong = Boolean(time.from && time.to && time.from >= time.to);
  const place = () => {
    const { day: on, from: begins, to: ends } = time;
    if (!on || !begins || !ends || isWrong) return;
    const talk = {
      day: on,
      from: begins,
      to: ends,
      title: texts.activity(title),
      forum: forum.trim(),
      note: texts.note(forum.trim()),
    };
    void edit(planTalk(plan, entry, talk, { person: me, today }), texts.plannedSaid(title, on));
  };
  return (
    <form
      class={talks.planning}
      onSubmit={(event) => {
        event.preventDefault();
        place();
      }}
    >
      {choosing ? (
        <>
          <DayField label={texts.day} value={day} today={today} calendar={calendar} onChange={setDay} />
          <div class={talks.times}>
            <TimeField label={texts.from} value={from} onChange={setFrom} />
            <TimeField
              label={texts.to}
              value={to}
              problem={isWrong ? timeFieldTexts.endBeforeStart : undefined}
              onChange={setTo}
            />
          </div>
          <TextField label={texts.forum} optional value={forum} onInput={setForum} />
        </>
      ) : (
        <p class={css.quiet}>{texts.suggestion(suggested.day, suggested.from, suggested.to, forum)}</p>
      )}
      <div class={css.actions}>
        <Button type="submit" icon={CalendarPlus} aria-label={texts.planThis(title)}>
          {texts.plan}
        </Button>
        {!choosing && (
          <Button look="quiet" onClick={() => setChoosing(true)}>
            {texts.other}
          </Button>
        )}
      </div>
    </form>
  );
}
