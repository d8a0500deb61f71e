import { CalendarPlus } from 'lucide';
import { useRef } from 'preact/hooks';
import { timeOn } from '../../../core/forloeb/activity-time.ts';
import { freeId } from '../../../core/forloeb/add-meetings.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { missingMeetingIds } from '../../../core/forloeb/meeting-keys.ts';
import { type MissingMeeting, missingMeetings } from '../../../core/forloeb/meeting-list.ts';
import { nextFreeSlot } from '../../../core/forloeb/next-free-slot.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { moederTexts } from '../../texts/moeder.ts';
import { isTaken } from './taken.ts';
import type { Meetings } from './use-meetings.ts';

const texts = moederTexts.missing;

/** How long such a talk lasts until somebody says otherwise, in minutes. */
const minutes = 60;

/** Talks that an introduction should have and the plan has not, each one press away. */
export function MissingCard({ meetings }: { readonly meetings: Meetings }) {
  const scope = useForloeb();
  const { calendar, forloeb, today, plan, act } = scope;
  const { firstDay } = forloeb.fields;
  const card = useRef<HTMLDivElement>(null);
  const missing = missingMeetings(meetings.rows, calendar, forloeb.fields, today);
  if (missing.length === 0) return null;
  const add = ({ kind, day }: MissingMeeting) => {
    const taken = meetings.placed.map((row) => ({ day: row.day, ...row.entry.fields.when }));
    const slot = nextFreeSlot(calendar, taken, day, minutes);
    const id = freeId(missingMeetingIds[kind], isTaken(plan));
    const title = texts.titles[kind];
    const who = kind === 'opfoelgning' ? [{ role: 'leder' }] : [{ role: 'kontaktperson' }, { role: 'leder' }];
    const fields = {
      title,
      kind: kind === 'opstart' ? 'opstartsmoede' : 'ledersamtale',
      when: timeOn(slot.day, true, slot, { calendar, firstDay }),
      who,
      needs: ['faglig', 'social'],
    };
    card.current?.closest('section')?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    void act('plan', [write(id, activityKind.type, fields)], {
      text: texts.added(title, slot.day, slot.from, today),
      undo: { room: 'plan', changes: [{ do: 'delete', id }] },
    });
  };
  return (
    <Card heading={texts.heading}>
      <div ref={card}>
        <ul>
          {missing.map((one) => (
            <li key={one.kind} class={css.split}>
              <span>
                <span class={css.rowTitle}>{texts.kinds[one.kind]}</span>
                <span class={css.meta}>{texts.suggestion(one.day, today)}</span>
              </span>
              <Button
                small
                icon={CalendarPlus}
                aria-label={texts.addFor(texts.kinds[one.kind])}
                onClick={() => add(one)}
              >
                {texts.add}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
