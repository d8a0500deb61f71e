import { ArrowDown, ArrowUp, CopyPlus, Trash2 } from 'lucide';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { Button } from '../../components/button.tsx';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import css from './item-sheet.module.css';
import type { ListActions } from './list-actions.ts';

const texts = huskelisteTexts.sheet;

interface ItemMovesProps {
  readonly entry: HuskelisteEntry;
  readonly actions: ListActions;
  readonly onRepeat: () => void;
  readonly onRemoved: () => void;
}

/** What is done to the item as a whole: its place, copies for topics, and away with it. */
export function ItemMoves({ entry, actions, onRepeat, onRemoved }: ItemMovesProps) {
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
