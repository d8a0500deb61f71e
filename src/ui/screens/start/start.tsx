import { BookCopy, Building2, FilePlus2, FolderOpen, Handshake, HardDrive, History, Sparkles } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { summaryOn } from '../../../core/forloeb/summary-on.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useToday } from '../../hooks/use-today.ts';
import { CopyReminder } from '../../parts/copy-reminder.tsx';
import {
  arbejdspladsHref,
  hentHref,
  mentorforloebHref,
  mineDataHref,
  opretHref,
  programmerHref,
} from '../../routes.ts';
import { useStorage } from '../../services.ts';
import { navigationTexts } from '../../texts/navigation.ts';
import { startTexts } from '../../texts/start.ts';
import { ForloebCard } from './forloeb-card.tsx';
import { InstallHint } from './install-hint.tsx';
import css from './start.module.css';
import { StartEmpty } from './start-empty.tsx';
import { useExample } from './use-example.ts';
import { UsedBefore } from './used-before.tsx';
import { byRelevance } from './where-now.ts';

/** All forløb of this device; without any, the ways in. */
export function Start() {
  const [rows, failed] = useRows();
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const example = useExample(rows ?? []);
  if (failed) {
    return (
      <Page heading={startTexts.heading} title={startTexts.title}>
        <Notice tone="danger" alert heading={startTexts.failed} />
      </Page>
    );
  }
  if (!rows) return null;
  const usedBefore = asking && <UsedBefore onClose={() => setAsking(false)} />;
  if (rows.length === 0) {
    return (
      <>
        <StartEmpty example={example} onUsedBefore={() => setAsking(true)} />
        {usedBefore}
      </>
    );
  }
  return (
    <Page
      heading={startTexts.heading}
      title={startTexts.title}
      lead={startTexts.lead}
      actions={
        <ButtonLink look="primary" icon={FilePlus2} href={opretHref}>
          {startTexts.create}
        </ButtonLink>
      }
    >
      <CopyReminder rows={rows} />
      <ul class={css.cards}>
        {byRelevance(rows, today)
          .map((row) => summaryOn(row, today))
          .map((row) => (
            <ForloebCard key={row.id} row={row} today={today} />
          ))}
      </ul>
      <div class={css.further}>
        <div class={css.group}>
          <ButtonLink icon={FolderOpen} href={hentHref}>
            {startTexts.openFile}
          </ButtonLink>
          <ButtonLink icon={Handshake} href={mentorforloebHref}>
            {startTexts.createCourse}
          </ButtonLink>
          <ButtonLink icon={BookCopy} href={programmerHref()}>
            {startTexts.programmes}
          </ButtonLink>
          {!rows.some((row) => row.fictive) && (
            <Button icon={Sparkles} disabled={example.busy} onClick={example.open}>
              {example.busy ? startTexts.openingExample : startTexts.example}
            </Button>
          )}
        </div>
        <div class={css.group}>
          <ButtonLink look="quiet" flush icon={Building2} href={arbejdspladsHref}>
            {navigationTexts.arbejdsplads}
          </ButtonLink>
          <ButtonLink look="quiet" icon={HardDrive} href={mineDataHref}>
            {startTexts.mineData}
          </ButtonLink>
          <Button look="quiet" icon={History} onClick={() => setAsking(true)}>
            {startTexts.usedBefore}
          </Button>
        </div>
      </div>
      <InstallHint hasForloeb />
      {usedBefore}
    </Page>
  );
}

function useRows(): [readonly SummaryRow[] | undefined, boolean] {
  const storage = useStorage();
  const [rows, setRows] = useState<readonly SummaryRow[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => storage.watchSummaries({ next: setRows, failed: () => setFailed(true) }), [storage]);
  return [rows, failed];
}
