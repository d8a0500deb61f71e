import { useRef, useState } from 'preact/hooks';
import { saveFile, shareFile } from '../../handover/ways-out.ts';
import type { WrittenFile } from '../../handover/write-file.ts';
import type { SummaryRow } from '../../storage/database.ts';
import { makeFile } from '../files/file-out.ts';
import { useServices, useStorage } from '../services.ts';
import { receiptTexts } from '../texts/handover.ts';
import { mineDataTexts } from '../texts/mine-data.ts';
import { useSetting } from './use-setting.ts';

interface Outcome {
  readonly text: string;
  readonly good: boolean;
}

/** Takes the copy of everything, notes when, and says how it went. */
export function useBackup(summaries: readonly SummaryRow[]) {
  const services = useServices();
  const storage = useStorage();
  const [, setCopiedAt] = useSetting('copiedAt');
  const [busy, setBusy] = useState(false);
  /** The copy that is being made; another one, or none, once it has been stopped. */
  const running = useRef<object | undefined>(undefined);
  const [said, setSaid] = useState<Outcome>();
  const take = async (way: (file: WrittenFile) => Promise<Outcome>) => {
    const own = {};
    running.current = own;
    setBusy(true);
    const takenAt = services.now();
    const from = summaries[0]?.viewpoint ?? 'kontaktperson';
    const made = await makeFile(storage, services, { profile: 'sikkerhedskopi', from, forloeb: 'all' });
    // Nobody waits for it any more, and nothing has been changed by it.
    if (running.current !== own) return;
    const outcome = made.ready ? await way(made.file) : { text: `${made.why.what} ${made.why.next}`, good: false };
    setSaid(outcome);
    setBusy(false);
    if (!outcome.good) return;
    const isNoted = await setCopiedAt(takenAt);
    const noted = await storage.noteCopied(takenAt);
    if (!isNoted || !noted.ok) setSaid({ text: `${outcome.text} ${mineDataTexts.backup.notNoted}`, good: true });
  };
  const save = () =>
    take(async ({ bytes, name }) => {
      saveFile(bytes, name);
      return { text: receiptTexts.saved(name), good: true };
    });
  const share = () =>
    take(async ({ bytes, name }) => {
      const outcome = await shareFile(name, bytes);
      const text = {
        delivered: receiptTexts.delivered,
        cancelled: receiptTexts.cancelled,
        failed: receiptTexts.shareFailed,
      };
      return { text: text[outcome], good: outcome === 'delivered' };
    });
  const stop = () => {
    running.current = undefined;
    setBusy(false);
  };
  return { busy, said, save, share, stop };
}
