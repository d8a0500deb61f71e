import type { SummaryRow } from '../../storage/database.ts';
import { Lazy } from '../components/lazy.tsx';

const load = async () => (await import('./copy-line.tsx')).CopyLine;

/** A quiet line when a copy is due. The screens of every day do not wait for it. */
export const CopyReminder = (props: { readonly rows: readonly SummaryRow[] }) => (
  <Lazy load={load} props={props} waiting={null} failed={null} />
);
