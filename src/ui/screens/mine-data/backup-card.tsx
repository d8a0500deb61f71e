import { Download, FolderOpen, Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import { canShareFile, saveFile, shareFile } from '../../../handover/ways-out.ts';
import type { WrittenFile } from '../../../handover/write-file.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { makeFile } from '../../file-out.ts';
import { useSetting } from '../../hooks/use-setting.ts';
import { hentHref } from '../../routes.ts';
import { useServices, useStorage } from '../../services.ts';
import { sinceWords } from '../../texts/app.ts';
import { receiptTexts } from '../../texts/handover.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import css from './mine-data.module.css';

const week = 7 * 24 * 60 * 60 * 1000;

/** The copy of everything: when it was last taken, take one, bring one back. */
export function BackupCard({ summaries }: { readonly summaries: readonly SummaryRow[] }) {
  const services = useServices();
  const storage = useStorage();
  const [copiedAt, setCopiedAt, reading] = useSetting('copiedAt');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ text: string; good: boolean }>();
  const texts = mineDataTexts.backup;
  const since = (moment: number) => sinceWords(services.dayOf(moment), services.today());
  const changed = summaries.some((row) => row.changedAt > (copiedAt ?? 0));
  const old = changed && copiedAt !== undefined && services.now() - copiedAt > week;
  const take = async (way: (file: WrittenFile) => Promise<{ text: string; good: boolean }>) => {
    setBusy(true);
    const takenAt = services.now();
    const from = summaries[0]?.viewpoint ?? 'kontaktperson';
    const made = await makeFile(storage, services, { profile: 'sikkerhedskopi', from, forloeb: 'all' });
    const outcome = made.ready ? await way(made.file) : { text: `${made.why.what} ${made.why.next}`, good: false };
    setSaid(outcome);
    setBusy(false);
    if (!outcome.good) return;
    const isNoted = await setCopiedAt(takenAt);
    const noted = await storage.noteCopied(summaries.map((row) => row.id));
    if (!isNoted || !noted.ok) setSaid({ text: `${outcome.text} ${texts.notNoted}`, good: true });
  };
  const save = async ({ bytes, name }: WrittenFile) => {
    saveFile(bytes, name);
    return { text: receiptTexts.saved(name), good: true };
  };
  const share = async ({ bytes, name }: WrittenFile) => {
    const outcome = await shareFile(name, bytes);
    const text = {
      delivered: receiptTexts.delivered,
      cancelled: receiptTexts.cancelled,
      failed: receiptTexts.shareFailed,
    };
    return { text: text[outcome], good: outcome === 'delivered' };
  };
  return (
    <Card heading={texts.heading} tone={old ? 'warn' : 'plain'}>
      <div class={css.stack}>
        <p>
          <strong>
            {reading === 'unreadable' ? texts.unknown : copiedAt ? texts.last(since(copiedAt)) : texts.never}
          </strong>{' '}
          {old && texts.old}
        </p>
        <p class={css.quiet}>{texts.what}</p>
        <div class={css.actions}>
          <Button look="primary" icon={Download} disabled={busy} onClick={() => take(save)}>
            {busy ? texts.saving : texts.save}
          </Button>
          {canShareFile('god-start.txt', new Uint8Array()) && (
            <Button icon={Share2} disabled={busy} onClick={() => take(share)}>
              {texts.share}
            </Button>
          )}
          <ButtonLink icon={FolderOpen} href={hentHref}>
            {texts.restore}
          </ButtonLink>
        </div>
        <div role="status">{said && <Notice tone={said.good ? 'ok' : 'danger'}>{said.text}</Notice>}</div>
      </div>
    </Card>
  );
}
