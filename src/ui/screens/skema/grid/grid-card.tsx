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

/** How much of a card there is room for. */
function sizeOf(length: number): string {
  if (length < 30) return 'line';
  if (length < 45) return 'short';
  return length < 75 ? 'middle' : 'tall';
}

/** An activity in its place in the grid. */
export const GridCard = memo((props: GridCardProps) => {
  const { entry, top, length, lane, lanes, handlers } = props;
  const { fields } = entry;
  return (
    <div
      class={classesOf(props)}
      style={{ '--top': top, '--length': length, '--lane': lane, '--lanes': lanes }}
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
        <span class="only-read">{cardLabel(props)}</span>
        <span class={css.content} data-size={sizeOf(length)} aria-hidden="true">
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

function classesOf({ entry: { fields }, isHeld, isCut, isMoving }: GridCardProps): string {
  const first = fields.needs[0];
  const luft = isLuft(fields);
  return [
    css.place,
    luft ? css.luft : first && css[first],
    isCancelled(fields) && css.cancelled,
    isHeld && css.held,
    isCut && css.cut,
    isMoving && css.moving,
  ]
    .filter(Boolean)
    .join(' ');
}
