import { useEffect, useState } from 'preact/hooks';
import type { SummaryRow } from '../../../storage/database.ts';
import { useSetting } from '../../hooks/use-setting.ts';
import { firstScreen } from '../../parts/navigation.ts';
import { forloebHref, replaceWith, startHref } from '../../routes.ts';
import { useServices, useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { latestForloeb } from './latest-forloeb.ts';

/** The shortcut of the installed app: goes on to "I dag" of the latest forløb (a mentor course has a page of its own), and without any to the start. */
export function LatestToday() {
  const storage = useStorage();
  const { today } = useServices();
  const [rows, setRows] = useState<readonly SummaryRow[]>();
  const [lastOpened, , reading] = useSetting('lastOpened');
  // What cannot be read is told of at the start.
  useEffect(() => storage.watchSummaries({ next: setRows, failed: () => setRows([]) }), [storage]);
  useEffect(() => {
    if (!rows || reading === 'reading') return;
    const row = latestForloeb(rows, lastOpened, today());
    replaceWith(row ? forloebHref(row.id, firstScreen(row, true)) : startHref);
  }, [rows, reading, lastOpened]);
  return (
    <p class="only-read" role="status">
      {appTexts.loading}
    </p>
  );
}
