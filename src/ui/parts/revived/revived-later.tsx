import { useMemo } from 'preact/hooks';
import { hasPartlyRevived } from '../../../core/document/deletion.ts';
import { Lazy } from '../../components/lazy.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import type { ForloebScreen } from '../../routes.ts';

const load = async () => (await import('./revived.tsx')).Revived;

/** What is left of records that were purged here and edited elsewhere. Hardly ever there, so what draws it is fetched when it is. */
export function RevivedLater({ screen }: { readonly screen: ForloebScreen }) {
  const { docs } = useForloeb();
  const isThere = useMemo(() => Object.values(docs).some((doc) => doc && hasPartlyRevived(doc)), [docs]);
  return isThere ? <Lazy load={load} props={{ screen }} waiting={null} failed={null} /> : null;
}
