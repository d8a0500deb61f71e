import { Download, FolderOpen, Share2 } from 'lucide';
import { useId } from 'preact/hooks';
import { canShareFile } from '../../../handover/ways-out.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { SlowWork } from '../../components/slow-work.tsx';
import { useBackup } from '../../hooks/use-backup.ts';
import { useCopyDue } from '../../hooks/use-copy-due.ts';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import { useLock } from '../../hooks/use-lock.ts';
import { useSetting } from '../../hooks/use-setting.ts';
import { hentHref } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { sinceWords } from '../../texts/app.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import css from './mine-data.module.css';

/** The copy of everything: when it was last taken, take one, bring one back. */
export function BackupCard({ summaries }: { readonly summaries: readonly SummaryRow[] }) {
  const services = useServices();
  const [copiedAt, , reading] = useSetting('copiedAt');
  const { busy, said, save, share, stop } = useBackup(summaries);
  const saveId = useId();
  useFocusBack(busy && saveId);
  const lock = useLock();
  const texts = mineDataTexts.backup;
  const since = (moment: number) => sinceWords(services.dayOf(moment), services.today());
  const due = useCopyDue(summaries);
  return (
    <Card heading={texts.heading} tone={due ? 'warn' : undefined}>
      <div class={css.stack}>
        <p>
          <strong>
            {reading === 'unreadable' ? texts.unknown : copiedAt ? texts.last(since(copiedAt)) : texts.never}
          </strong>{' '}
          {due && (copiedAt ? texts.old : texts.due(due.days))}
        </p>
        <p class={css.quiet}>{lock === 'off' ? texts.what : texts.whatLocked}</p>
        <div class={css.actions}>
          <Button id={saveId} look="primary" icon={Download} disabled={busy} onClick={() => void save()}>
            {busy ? texts.saving : texts.save}
          </Button>
          {canShareFile('god-start.txt', new Uint8Array()) && (
            <Button icon={Share2} disabled={busy} onClick={() => void share()}>
              {texts.share}
            </Button>
          )}
          <ButtonLink icon={FolderOpen} href={hentHref}>
            {texts.restore}
          </ButtonLink>
        </div>
        {busy && <SlowWork text={texts.saving} onStop={stop} />}
        <div role="status">{said && <Notice tone={said.good ? 'ok' : 'danger'}>{said.text}</Notice>}</div>
      </div>
    </Card>
  );
}
