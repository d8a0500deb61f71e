import type { AgreementState } from '../../../../core/forloeb/agreement.ts';
import type { ActivityEntry } from '../../../../core/forloeb/introduktionsskema.ts';
import { isCancelled, isLuft } from '../../../../core/forloeb/introduktionsskema.ts';
import type { People } from '../../../../core/forloeb/people.ts';
import type { TimeTrouble } from '../../../../core/forloeb/time-trouble.ts';
import { memo } from '../../../components/memo.tsx';
import { ActivityCard, cardLabel } from '../activity-card.tsx';
import { rowButtonId } from '../activity-row.tsx';
import { RowMenu } from '../row-menu.tsx';
import css from './grid-card.module.css';
import type { GridHandlers } from './grid-handlers.ts';

interface GridCardProps {
  readonly entry: ActivityEntry;
  readonly people: People;
  readonly trouble: TimeTrouble | undefined;
  readonly clash: string | undefined;
  readonly answer: AgreementState | undefined;
  /** Minutes after the top of the grid, and how long. */
  readonly top: number;
  readonly length: number;
  readonly lane: number;
  readonly lanes: number;
  /** The one card that Tab comes to. */
  readonly isCurrent: boolean;
  /** Its menu can be reached: the mouse is over it, or the focus is on it. */
  readonly isOpen: boolean;
  /** Lifted by a long press: it has handles for a finger. */
  readonly isHeld: boolean;
  /** It is about to be moved away. */
  readonly isCut: boolean;
  readonly isMoving: boolean;
  readonly handlers: GridHandlers;
}

/** Pixels of a minute, and of what stands free above and below the lines, with letters of the usual size. */
const [minute, free] = [64 / 60, 9];
/** Pixels of a line: in a card of its own width, in a narrow lane, and in a card that is hardly higher than a line. */
const [wideLine, narrowLine, tightLine] = [17.5, 16.25, 14.3];
const tight = 35;

/** How many lines of the title there is room for; a wide card keeps one for the time when there are more than two. */
function linesOf(length: number): { readonly '--wide': number; readonly '--narrow': number } {
  const height = Math.max(24, length * minute - 2);
  const linesAt = (line: number) => Math.max(1, Math.floor((height < tight ? height : height - free) / line));
  if (height < tight) return { '--wide': linesAt(tightLine), '--narrow': linesAt(tightLine) };
  const lines = linesAt(wideLine);
  return { '--wide': lines > 2 ? lines - 1 : lines, '--narrow': linesAt(narrowLine) };
}

/** An activity in its place in the grid. */
export const GridCard = memo((props: GridCardProps) => {
  const { entry, top, length, lane, lanes, handlers } = props;
  const { fields } = entry;
  const label = cardLabel(props);
  return (
    <div
      class={classesOf(props)}
      style={{ '--top': top, '--length': length, '--lane': lane, '--lanes': lanes, ...linesOf(length) }}
      title={label}
      data-card={entry.id}
      data-held={props.isHeld ? '' : undefined}
      onFocusIn={() => handlers.focused({ id: entry.id })}
      onPointerEnter={(event) => event.pointerType === 'mouse' && handlers.hover(entry.id)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && handlers.hover(undefined)}
    >
      <button
        type="button"
        id={rowButtonId(entry.id)}
        class={css.card}
        tabIndex={props.isCurrent ? 0 : -1}
        aria-keyshortcuts="Space Delete Control+C Control+X"
        onClick={() => handlers.edit(entry)}
      >
        <span class="only-read">{label}</span>
        <span class={css.content} aria-hidden="true">
          <ActivityCard
            entry={entry}
            people={props.people}
            trouble={props.trouble}
            clash={props.clash}
            answer={props.answer}
          />
        </span>
      </button>
      {props.isOpen && !props.isMoving && (
        <div class={css.menu} data-menu>
          <RowMenu
            entry={entry}
            actions={handlers}
            onEdit={() => handlers.edit(entry)}
            onCopy={() => handlers.copy(entry)}
            onRepeat={() => handlers.repeat(entry)}
            onRemove={() => handlers.remove(entry)}
          />
        </div>
      )}
      <span class={props.isHeld ? css.handle : css.edge} data-stretch aria-hidden="true" />
      {props.isHeld && <span class={css.grip} data-grip aria-hidden="true" />}
      {isLuft(fields) ? null : <span class={css.stripe} aria-hidden="true" />}
    </div>
  );
});

function classesOf({ entry: { fields }, clash, isHeld, isCut, isMoving }: GridCardProps): string {
  const first = fields.needs[0];
  const luft = isLuft(fields);
  return [
    css.place,
    luft ? css.luft : first && css[first],
    isCancelled(fields) && css.cancelled,
    clash && css.clash,
    isHeld && css.held,
    isCut && css.cut,
    isMoving && css.moving,
  ]
    .filter(Boolean)
    .join(' ');
}
