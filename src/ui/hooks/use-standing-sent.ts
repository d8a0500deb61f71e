import { useEffect, useState } from 'preact/hooks';
import type { Vector } from '../../core/document/stamp.ts';
import type { Doc } from '../../core/document/types.ts';
import type { StandingRoom } from '../../core/rooms.ts';
import { sentOf } from '../../storage/sent.ts';
import { useStorage } from '../services.ts';

/** What others have of a document of the workplace or of a programme; all of it, until that is known. */
export function useStandingSent({ id, kind, a }: Doc): Vector {
  const storage = useStorage();
  const [known, setKnown] = useState<{ readonly id: string; readonly sent: Vector }>();
  useEffect(() => {
    let isAsked = true;
    void storage.readStanding(kind as StandingRoom).then((rows) => {
      const row = rows.ok ? rows.value.find((one) => one.id === id) : undefined;
      if (isAsked) setKnown(row && { id, sent: sentOf(row) });
    });
    return () => {
      isAsked = false;
    };
  }, [storage, id, kind, a]);
  return known?.id === id ? known.sent : a;
}
