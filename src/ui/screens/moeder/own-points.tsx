import { Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import type { Agenda } from '../../../core/forloeb/agenda.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { type OwnPoint, pointsRoom, writeOwnPoint } from '../../../core/forloeb/own-points.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AddPoint } from '../../parts/meeting/add-point.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { NoteField } from '../../parts/meeting/note-field.tsx';
import type { Notes } from '../../parts/meeting/use-notes.ts';
import { whoWords } from '../../parts/questions/who-when.ts';
import { useServices } from '../../services.ts';
import { meetingTexts, moederTexts } from '../../texts/moeder.ts';

const texts = meetingTexts.own;

interface OwnPointsProps {
  readonly row: MeetingRow;
  readonly agenda: Agenda;
  /** Undefined where nothing is noted. */
  readonly notes: Notes | undefined;
}

/** What anybody who takes part wants to talk about besides, and the line that takes one more. */
export function OwnPoints({ row, agenda, notes }: OwnPointsProps) {
  const { id, act, me, today } = useForloeb();
  const { random } = useServices();
  const room = pointsRoom(row.kind);
  const add = (heading: string) => {
    const key = `eget-${random(10).toLowerCase()}`;
    return act(room, [writeOwnPoint(row, key, { heading, day: today, by: me, done: false })], {
      text: texts.added,
      undo: { room, changes: [writeOwnPoint(row, key, null)] },
    });
  };
  return (
    <Card heading={texts.heading}>
      {room === 'plan' && <p class={`${css.quiet} ${css.readers}`}>{texts.readers}</p>}
      {agenda.own.map((point) => (
        <Own key={point.key} point={point} notes={notes} />
      ))}
      <AddPoint keptAs={`${id}/${row.key}/point`} label={texts.label} action={texts.add} onAdd={add} />
    </Card>
  );
}

/** Of a meeting that has been held: what was on the agenda and nobody got round to. */
export function LeftPoints({ points }: { readonly points: readonly OwnPoint[] }) {
  if (points.length === 0) return null;
  return (
    <Card heading={texts.left}>
      {points.map((point) => (
        <Own key={point.key} point={point} notes={undefined} />
      ))}
    </Card>
  );
}

function Own({ point, notes }: { readonly point: OwnPoint; readonly notes: Notes | undefined }) {
  const scope = useForloeb();
  const { act, me, today } = scope;
  const id = useId();
  const { heading, by, day, done, kind, meeting, key, room } = point;
  const at = { key: meeting, kind };
  const tick = (next: boolean) =>
    void act(room, [writeOwnPoint(at, key, { ...point, done: next, talked: today })], {
      text: next ? texts.talked : texts.waits,
      undo: { room, changes: [writeOwnPoint(at, key, point)] },
    });
  const remove = () =>
    void act(room, [writeOwnPoint(at, key, null)], {
      text: texts.removed,
      undo: { room, changes: [writeOwnPoint(at, key, point)] },
    });
  const who = whoWords(scope, by);
  return (
    <section class={css.point} aria-labelledby={id}>
      <div class={css.ownHead}>
        <Check checked={done} label={meetingTexts.questions.talkedFor(heading)} onChange={tick} />
        <h3 id={id}>{heading}</h3>
        {by === me && <Button look="quiet" small icon={Trash2} aria-label={texts.remove(heading)} onClick={remove} />}
      </div>
      <p class={css.meta}>{texts.by(who, moederTexts.dayWords(day, today))}</p>
      {notes && <NoteField notes={notes} point={point} />}
    </section>
  );
}
