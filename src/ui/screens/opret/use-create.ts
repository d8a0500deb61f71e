import { useState } from 'preact/hooks';
import { withRoom } from '../../../core/arbejdsplads/create-with-workplace.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import type { StorageFailure } from '../../../storage/failure.ts';
import { askForPromise } from '../../../storage/persistence.ts';
import { useSay } from '../../components/messages.tsx';
import { whileKept } from '../../drafts/half-written.ts';
import { dropAside } from '../../drafts/kept-aside.ts';
import { forloebHref, replaceWith } from '../../routes.ts';
import { useServices, useStorage } from '../../services.ts';
import { opretTexts } from '../../texts/opret.ts';
import { begunKey } from './draft.ts';
import { type DatedDraft, makeForloeb } from './make-forloeb.ts';
import { workplaceDoc } from './workplace-doc.ts';

/** Writes the forløb and goes to it. When it cannot be kept the draft stays as it is. */
export function useCreate() {
  const storage = useStorage();
  const say = useSay();
  const { today, newId } = useServices();
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<StorageFailure>();
  const create = async (draft: DatedDraft, programme: Standardprogram, also?: Standardprogram) => {
    setCreating(true);
    setFailure(undefined);
    const remembered = await storage.readSetting('workplace');
    const { name: workplace = '', department = '' } = (remembered.ok && remembered.value) || {};
    const standing = await storage.readStanding('arbejdsplads');
    const made = makeForloeb(draft, {
      programme,
      ...(also && { also }),
      today: today(),
      workplace,
      department,
      newId,
      common: standing.ok ? workplaceDoc(standing.value) : undefined,
    });
    const { self, work } = draft.crowded === 'keep' ? made : withRoom(made, today());
    const id = newId('forloeb');
    const kept = await whileKept(storage.create(id, self, work));
    if (!kept.ok) {
      setCreating(false);
      return setFailure(kept.error);
    }
    dropAside(begunKey);
    const noted = await storage.writeSetting('owner', { name: draft.names.kontaktperson?.trim() ?? '' });
    if (!noted.ok) say({ text: opretTexts.nameNotNoted });
    // The browser may ask the person and answer much later: nothing waits for it.
    void askForPromise(navigator.storage);
    replaceWith(draft.next ?? forloebHref(id, 'overblik'));
  };
  return { create, creating, failure };
}
