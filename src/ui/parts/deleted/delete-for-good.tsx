import { useState } from 'preact/hooks';
import { DangerDialog } from '../../components/danger-dialog.tsx';
import { useSay } from '../../components/messages.tsx';
import { useStorage } from '../../services.ts';
import { deletedTexts as texts } from '../../texts/deleted.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';

interface DeleteForGoodProps {
  /** Key of the forløb, the programme or the workplace that it lies in. */
  readonly of: string;
  /** Whether somebody else may have it. */
  readonly left: boolean;
  /** Resolves to whether it is gone. */
  readonly onDelete: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks before something in the bin goes for good (RULES.md N233): it cannot be taken back. */
export function DeleteForGood({ of, left, onDelete, onClose }: DeleteForGoodProps) {
  const storage = useStorage();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    // First what could bring it back.
    const forgotten = await storage.forgetSnapshots(of);
    if (!forgotten.ok) say({ text: storageFailureTexts[forgotten.error.code].what });
    const kept = forgotten.ok && (await onDelete());
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
