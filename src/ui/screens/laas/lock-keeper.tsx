import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../../components/messages.tsx';
import { useSetting } from '../../hooks/use-setting.ts';
import { useServices, useStorage } from '../../services.ts';
import { laasTexts } from '../../texts/laas.ts';
import { watchIdle } from './idle.ts';
import { LockWarning } from './lock-warning.tsx';
import { watchPrivate } from './put-away.ts';

export const usualMinutes = 15;

/** Is there while the private room is open: keeps what is written from lying in the open, and locks when nobody is there. */
export function LockKeeper() {
  const storage = useStorage();
  const { now } = useServices();
  const say = useSay();
  const [minutes = usualMinutes] = useSetting('lockAfter');
  const [left, setLeft] = useState<number>();
  const isWarned = useRef(false);
  useEffect(() => watchPrivate(storage), [storage]);
  useEffect(() => {
    const onIdle = () => void storage.lock().then(() => say({ text: laasTexts.lockedNow }));
    const onWarn = (soon: number | undefined) => {
      if (isWarned.current && soon === undefined) say({ text: laasTexts.stillOpen });
      isWarned.current = soon !== undefined;
      setLeft(soon);
    };
    return watchIdle({ now, limit: minutes * 60_000, onWarn, onIdle });
  }, [storage, now, say, minutes]);
  return left === undefined ? null : <LockWarning left={left} />;
}
