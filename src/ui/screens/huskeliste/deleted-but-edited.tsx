import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import css from './item-row.module.css';
import type { ListActions } from './list-actions.ts';

interface DeletedButEditedProps {
  readonly entry: HuskelisteEntry;
  /** Who did what, in words. */
  readonly text: string;
  readonly actions: ListActions;
}

/** One person deleted the item, another wrote in it: it stays until somebody decides. */
export function DeletedButEdited({ entry, text, actions }: DeletedButEditedProps) {
  return (
    <Notice>
      <p>{text}</p>
      <div class={css.choices}>
        <Button small onClick={() => actions.keep(entry)}>
          {texts.keep}
        </Button>
        <Button small onClick={() => actions.deleteAnyway(entry)}>
          {texts.deleteAnyway}
        </Button>
      </div>
    </Notice>
  );
}
