import { ArrowLeftRight, Download, Share2 } from 'lucide';
import { canShareFile } from '../../../handover/ways-out.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { SlowWork } from '../../components/slow-work.tsx';
import { useBackup } from '../../hooks/use-backup.ts';
import { useSetting } from '../../hooks/use-setting.ts';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import css from './mine-data.module.css';
import type { useWipe } from './use-wipe.ts';
import { WipeWord } from './wipe-word.tsx';

interface FarewellDialogProps {
  readonly summaries: readonly SummaryRow[];
  readonly wiping: ReturnType<typeof useWipe>;
  readonly onClose: () => void;
}

/** "Jeg er færdig på denne enhed": first what is to be taken along or sent, then everything is deleted (RULES.md N218). */
export function FarewellDialog({ summaries, wiping, onClose }: FarewellDialogProps) {
  const texts = mineDataTexts.farewell;
  const { busy, said, save, share, stop } = useBackup(summaries);
  const [copiedAt] = useSetting('copiedAt');
  const isCopied = copiedAt !== undefined && summaries.every((row) => row.changedAt <= copiedAt);
  return (
    <Dialog
      heading={texts.dialog}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="danger" onClick={() => void wiping.wipe()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <div class={css.stack}>
        {summaries.length > 0 && (
          <>
            <h3>{texts.take}</h3>
            <p>{isCopied ? texts.copied : texts.notCopied}</p>
            <div class={css.actions}>
              <Button icon={Download} disabled={busy} onClick={() => void save()}>
                {texts.save}
              </Button>
              {canShareFile('god-start.txt', new Uint8Array()) && (
                <Button icon={Share2} disabled={busy} onClick={() => void share()}>
                  {mineDataTexts.backup.share}
                </Button>
              )}
            </div>
            {busy && <SlowWork text={mineDataTexts.backup.saving} onStop={stop} />}
            <div role="status">{said && <Notice tone={said.good ? 'ok' : 'danger'}>{said.text}</Notice>}</div>
            <p>{texts.last}</p>
            <div class={css.actions}>
              {summaries.map((row) => (
                <ButtonLink key={row.id} icon={ArrowLeftRight} href={forloebHref(row.id, 'send')}>
                  {texts.send(row.viewpoint === 'ny' && summaries.length === 1 ? '' : row.newHire)}
                </ButtonLink>
              ))}
            </div>
          </>
        )}
        <h3>{texts.leave}</h3>
        <p>{mineDataTexts.wipe.text}</p>
        <WipeWord wiping={wiping} />
      </div>
    </Dialog>
  );
}
