import { useState } from 'preact/hooks';
import type { SummaryRow } from '../../storage/database.ts';
import { DangerDialog } from '../components/danger-dialog.tsx';
import { useSay } from '../components/messages.tsx';
import { useStorage } from '../services.ts';
import { removeTexts, startTexts } from '../texts/start.ts';
import { putBackTexts, storageFailureTexts } from '../texts/storage-failures.ts';

interface RemoveForloebProps {
  readonly row: SummaryRow;
  readonly onClose: () => void;
  /** Called once the forløb is gone. */
  readonly onRemoved?: () => void;
}

/** Asks before a forløb is removed from this device, and offers to take it back afterwards. */
export function RemoveForloeb({ row, onClose, onRemoved }: RemoveForloebProps) {
  const storage = useStorage();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const putBack = async (snapshot: number) => {
    const back = await storage.putBack(snapshot);
    if (!back.ok) return say({ text: storageFailureTexts[back.error.code].what });
    say({ text: back.value === 'put-back' ? removeTexts.back : putBackTexts[back.value] });
  };
  const remove = async () => {
    setBusy(true);
    const removed = await storage.remove(row.id);
    onClose();
    if (!removed.ok) return say({ text: storageFailureTexts[removed.error.code].what });
    say({ text: removeTexts.removed, undo: () => void putBack(removed.value) });
    onRemoved?.();
  };
  return (
    <DangerDialog
      heading={removeTexts.heading}
      action={removeTexts.action}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{row.fictive ? removeTexts.fictive : removeTexts.text(row.newHire || startTexts.card.nameless)}</p>
      {!row.fictive && row.copiedAt === 0 && <p>{removeTexts.noCopy}</p>}
      <p>{removeTexts.undo}</p>
    </DangerDialog>
  );
}
