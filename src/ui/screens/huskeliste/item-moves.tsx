import { ArrowDown, ArrowUp, BookCopy, CopyPlus, Trash2 } from 'lucide';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { Button } from '../../components/button.tsx';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { forAllTexts } from '../../texts/programme-of-forloeb.ts';
import css from './item-sheet.module.css';
import type { ListActions } from './list-actions.ts';

const texts = huskelisteTexts.sheet;

interface ItemMovesProps {
  readonly entry: HuskelisteEntry;
  readonly actions: ListActions;
  readonly onRepeat: () => void;
  /** Without it the item is not for a programme. */
  readonly onSaveIn: (() => void) | undefined;
  readonly onRemoved: () => void;
}

/** What is done to the item as a whole: its place, copies for topics, and away with it. */
export function ItemMoves({ entry, actions, onRepeat, onSaveIn, onRemoved }: ItemMovesProps) {
  return (
    <fieldset class={css.moves} aria-label={texts.placement}>
      <Button small icon={ArrowUp} onClick={() => actions.move(entry, -1)}>
        {texts.up}
      </Button>
      <Button small icon={ArrowDown} onClick={() => actions.move(entry, 1)}>
        {texts.down}
      </Button>
      {entry.fields.perTopic && (
        <Button small icon={CopyPlus} onClick={onRepeat}>
          {texts.repeat}
        </Button>
      )}
      {onSaveIn && (
        <Button small icon={BookCopy} onClick={onSaveIn}>
          {forAllTexts.saveIn}
        </Button>
      )}
      <Button
        small
        look="danger"
        icon={Trash2}
        onClick={() => {
          actions.remove(entry);
          onRemoved();
        }}
      >
        {texts.remove}
      </Button>
      <p class={css.hint}>{texts.moveHint}</p>
    </fieldset>
  );
}
