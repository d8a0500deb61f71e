import { useState } from 'preact/hooks';
import type { SummaryRow } from '../../../storage/database.ts';
import { useSay } from '../../components/messages.tsx';
import { whileKept } from '../../drafts/half-written.ts';
import { firstScreen, isNarrow } from '../../parts/navigation.ts';
import { forloebHref, goTo } from '../../routes.ts';
import { useServices, useStorage } from '../../services.ts';
import { startTexts } from '../../texts/start.ts';

export interface ExampleWay {
  readonly busy: boolean;
  readonly open: () => void;
}

/** Opens the example; it is made the first time. */
export function useExample(rows: readonly SummaryRow[]): ExampleWay {
  const storage = useStorage();
  const { today, newId } = useServices();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const make = async (): Promise<string> => {
    const { makeExample } = await import('./make-example.ts');
    const { self, work } = await makeExample(today());
    const id = newId('forloeb');
    const kept = await whileKept(storage.create(id, self, work));
    if (!kept.ok) throw new Error(kept.error.code);
    return forloebHref(id, 'overblik');
  };
  const open = () => {
    const known = rows.find((row) => row.fictive);
    if (known) return goTo(forloebHref(known.id, firstScreen(known, isNarrow())));
    setBusy(true);
    make()
      .then(goTo, () => say({ text: startTexts.exampleFailed }))
      .finally(() => setBusy(false));
  };
  return { busy, open };
}
