import { useEffect, useState } from 'preact/hooks';
import type { SummaryRow } from '../../storage/database.ts';
import { useStorage } from '../services.ts';

/** All forløb of this device, kept up to date; undefined until they are read, and while they cannot be. */
export function useSummaries(): readonly SummaryRow[] | undefined {
  const storage = useStorage();
  const [rows, setRows] = useState<readonly SummaryRow[]>();
  useEffect(() => storage.watchSummaries({ next: setRows, failed: () => setRows(undefined) }), [storage]);
  return rows;
}
