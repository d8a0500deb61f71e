import type { Change, Json } from '../../../core/document/types.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { useServices } from '../../services.ts';
import { programmeRowTexts as said } from '../../texts/programmer.ts';
import { orderAfterMove } from './list-moves.ts';
import { programmeRowId } from './record-row.tsx';

/** What is done to a record of a programme from its row, each with the way back. */
export function useRecordActions() {
  const { act } = useProgramme();
  const { random } = useServices();
  return {
    remove: (id: string, title: string) =>
      void act([{ do: 'delete', id }], { text: said.removed(title), undo: [{ do: 'restore', id }] }),
    choose: (change: Change) => void act([change], { text: said.chosen }),
    /** Moves a record within its list. `placeOf` makes the field that holds the order key. */
    move(
      list: readonly {
        readonly id: string;
        readonly order: string;
        readonly view: RecordView;
        readonly title: string;
      }[],
      id: string,
      step: -1 | 1,
      placeOf: (order: string) => { readonly [field: string]: Json },
    ) {
      const entry = list.find((one) => one.id === id);
      const order = orderAfterMove(list, id, step, random);
      if (!entry || order === undefined) return;
      const write = (key: string): Change => ({ do: 'write', id, type: entry.view.type, fields: placeOf(key) });
      const focused = document.activeElement?.getAttribute('aria-label');
      void act([write(order)], { text: said.moved(entry.title), undo: [write(entry.order)] });
      // A row that is moved in the document loses the focus; it gets it back, so that the next press moves it on.
      requestAnimationFrame(() => {
        const buttons = document.getElementById(programmeRowId(id))?.querySelectorAll('button') ?? [];
        [...buttons].find((button) => button.getAttribute('aria-label') === focused)?.focus();
      });
    },
  };
}
