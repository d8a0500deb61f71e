import { conflictsToShow } from '../../../core/document/field-policy.ts';
import type { Json } from '../../../core/document/types.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import { closingKind, closingRecordId, closingWrite } from '../../../core/forloeb/closing.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useRecordView } from '../../hooks/use-record-view.ts';

interface ClosingActions {
  readonly view: RecordView;
  /** Whether two versions of a field stand and nobody has chosen: until then it is asked about, and not written in. */
  readonly isAsked: (field: string) => boolean;
  /** Writes one field, with the way back to what stood there; `empty` where nothing did. */
  readonly set: (field: string, value: Json, text: string, empty?: Json) => Promise<boolean>;
}

/** The record of the ending and how its fields are written. */
export function useClosing(): ClosingActions {
  const { act } = useForloeb();
  const view = useRecordView('plan', closingRecordId, closingKind.type);
  const asked = conflictsToShow(view, askAbout);
  return {
    view,
    isAsked: (field) => asked[field] !== undefined,
    set: (field, value, text, empty = null) =>
      act('plan', [{ ...closingWrite({ [field]: value }), seen: view.stamps }], {
        text,
        undo: { room: 'plan', changes: [closingWrite({ [field]: view.fields[field] ?? empty })] },
      }),
  };
}
