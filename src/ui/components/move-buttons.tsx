import { ArrowDown, ArrowUp } from 'lucide';
import type { Edit } from '../../core/forloeb/huskeliste-edits.ts';
import { usePlanEdit } from '../hooks/use-plan-edit.ts';
import { moveTexts as texts } from '../texts/moves.ts';
import { Button } from './button.tsx';
import css from './move-buttons.module.css';

interface MoveButtonsProps {
  /** Key of what moves; unique on the screen. */
  readonly id: string;
  readonly name: string;
  /** Place in its list, from 0, and how long that is. */
  readonly at: number;
  readonly count: number;
  readonly small?: boolean;
  /** What one step up (-1) or down (1) changes in the plan; undefined at the end. */
  readonly edit: (step: -1 | 1) => Edit | undefined;
}

/** One place up or down in a list of the plan, with undo. The hand stays on the button, wherever that goes. */
export function MoveButtons({ id, name, at, count, small, edit }: MoveButtonsProps) {
  const perform = usePlanEdit();
  const keyOf = (step: -1 | 1) => `${id}-${step === 1 ? 'ned' : 'op'}`;
  const move = async (step: -1 | 1) => {
    const moved = edit(step);
    if (!moved) return;
    await perform(moved, texts.moved(at + 1 + step, count));
    // The row is taken out and put in again, and the browser forgets where the hand was.
    document.getElementById(keyOf(step))?.focus();
  };
  return (
    <span class={css.moves}>
      {([-1, 1] as const).map((step) => (
        <Button
          key={step}
          look="quiet"
          {...(small && { small })}
          id={keyOf(step)}
          icon={step === 1 ? ArrowDown : ArrowUp}
          aria-label={step === 1 ? texts.down(name) : texts.up(name)}
          aria-disabled={at + step < 0 || at + step >= count}
          onClick={() => void move(step)}
        />
      ))}
    </span>
  );
}
