import { Lightbulb, Trash2 } from 'lucide';
import { type AgendaLineEntry, agendaLineKind, compareLines, isLineOpen } from '../../../core/forloeb/agenda-line.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AddPoint } from '../../parts/meeting/add-point.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { whoWords } from '../../parts/questions/who-when.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { useServices } from '../../services.ts';
import { mentormoederTexts, mentorMeetingTexts as texts } from '../../texts/mentormoeder.ts';

const room = 'mentor';

interface LineListProps {
  readonly lines: readonly AgendaLineEntry[];
  /** Present where the mentee can make one of them the theme. */
  readonly onTheme?: ((text: string) => void) | undefined;
}

/** What stands on the agenda, each with a tick for having been talked about. */
export function LineList({ lines, onTheme }: LineListProps) {
  if (lines.length === 0) return <p class={css.quiet}>{texts.noLines}</p>;
  return (
    <ul class={css.list}>
      {lines.toSorted(compareLines).map((line) => (
        <Line key={line.id} line={line} onTheme={onTheme} />
      ))}
    </ul>
  );
}

function Line({ line, onTheme }: { readonly line: AgendaLineEntry } & Pick<LineListProps, 'onTheme'>) {
  const scope = useForloeb();
  const { act, me, today } = scope;
  const { text, from, by, day, done } = line.fields;
  const isOpen = isLineOpen(line.fields);
  const mark = (value: object) => write(line.id, agendaLineKind.type, { done: value });
  const tick = (talked: boolean) =>
    void act(room, [mark({ done: talked, day: today, by: me })], {
      text: talked ? texts.nowTalked : texts.nowOpen,
      undo: { room, changes: [mark(done ?? { done: false })] },
    });
  const remove = () =>
    void act(room, [{ do: 'delete', id: line.id }], {
      text: texts.lineRemoved,
      undo: { room, changes: [{ do: 'restore', id: line.id }] },
    });
  const who = whoWords(scope, by);
  return (
    <li class={css.ticked}>
      <Check checked={!isOpen} label={texts.talked(text)} onChange={tick} />
      <div>
        <div class={css.head}>
          <p class={isOpen ? css.subject : css.struck}>{text}</p>
          {by === me && from === 'eget' && (
            <span class={css.edits}>
              <Button look="quiet" small icon={Trash2} aria-label={texts.removeLine(text)} onClick={remove} />
            </span>
          )}
        </div>
        <p class={css.meta}>
          {[who, mentormoederTexts.dayWords(day, today), from === 'logbog' && texts.fromLogbog]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {onTheme && isOpen && (
          <div class={css.tools}>
            <Button
              look="quiet"
              small
              icon={Lightbulb}
              aria-label={texts.useAsThemeFor(text)}
              onClick={() => onTheme(text)}
            >
              {texts.useAsTheme}
            </Button>
          </div>
        )}
      </div>
      <RoomConflicts room={room} view={line.view} labels={texts.fields} />
    </li>
  );
}

/** The line that puts one more on the agenda. */
export function AddLine() {
  const { id, act, me, today } = useForloeb();
  const { newId } = useServices();
  const add = (text: string) => {
    const line = newId(agendaLineKind.type);
    return act(room, [write(line, agendaLineKind.type, { text, from: 'eget', day: today, by: me })], {
      text: texts.lineAdded,
      undo: { room, changes: [{ do: 'delete', id: line }] },
    });
  };
  return <AddPoint keptAs={`${id}/mentorpunkt`} label={texts.lineLabel} action={texts.addLine} onAdd={add} />;
}
