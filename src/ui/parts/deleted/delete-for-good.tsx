import { useState } from 'preact/hooks';
import type { RecordView } from '../../../core/document/view.ts';
import { deleteForGood } from '../../../core/forloeb/bin-list.ts';
import type { ForloebRoom } from '../../../core/rooms.ts';
import { DangerDialog } from '../../components/danger-dialog.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useStorage } from '../../services.ts';
import { deletedTexts as texts } from '../../texts/deleted.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';

interface DeleteForGoodProps {
  readonly room: ForloebRoom;
  readonly records: readonly RecordView[];
  /** Whether somebody else may have it. */
  readonly left: boolean;
  readonly onClose: () => void;
}

/** Asks before something in the bin goes for good (RULES.md N233): it cannot be taken back. */
export function DeleteForGood({ room, records, left, onClose }: DeleteForGoodProps) {
  const { id, act } = useForloeb();
  const storage = useStorage();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    // First what could bring it back.
    const forgotten = await storage.forgetSnapshots(id);
    if (!forgotten.ok) say({ text: storageFailureTexts[forgotten.error.code].what });
    const kept = forgotten.ok && (await act(room, deleteForGood(records), { text: texts.gone }));
    setBusy(false);
    if (kept) onClose();
  };
  return (
    <DangerDialog
      heading={texts.dialog}
      action={texts.forGood}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{texts.final}</p>
      <p>{left ? texts.hasLeft : texts.stayedHere}</p>
    </DangerDialog>
  );
}
