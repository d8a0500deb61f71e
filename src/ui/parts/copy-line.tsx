import { HardDriveDownload } from 'lucide';
import type { SummaryRow } from '../../storage/database.ts';
import { Icon } from '../components/icon.tsx';
import { useCopyDue } from '../hooks/use-copy-due.ts';
import { mineDataHref } from '../routes.ts';
import { copyDueTexts as texts } from '../texts/copy-due.ts';
import css from './copy-line.module.css';

/** One quiet line when a copy is due, with the way to it; nothing most of the time. */
export function CopyLine({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const due = useCopyDue(rows);
  if (!due) return null;
  return (
    <p class={css.line}>
      <Icon of={HardDriveDownload} size={18} />
      <span>
        {due.never ? texts.never(due.days) : texts.last(due.days)} <a href={mineDataHref}>{texts.action}</a>
      </span>
    </p>
  );
}
