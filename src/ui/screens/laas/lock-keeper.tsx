import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { useSay } from '../../components/messages.tsx';
import { useSetting } from '../../hooks/use-setting.ts';
import { useServices, useStorage } from '../../services.ts';
import { laasTexts } from '../../texts/laas.ts';
import { warnSeconds, watchIdle } from './idle.ts';
import css from './laas.module.css';
import { watchPrivate } from './put-away.ts';

export const usualMinutes = 15;

/** Is there while the private room is open: keeps what is written from lying in the open, and locks when nobody is there. */
export function LockKeeper() {
  const storage = useStorage();
  const { now } = useServices();
  const say = useSay();
  const [minutes = usualMinutes] = useSetting('lockAfter');
  const [left, setLeft] = useState<number>();
  useEffect(() => watchPrivate(storage), [storage]);
  useEffect(() => {
    const onIdle = () => void storage.lock().then(() => say({ text: laasTexts.lockedNow }));
    return watchIdle({ now, limit: minutes * 60_000, onWarn: setLeft, onIdle });
  }, [storage, now, say, minutes]);
  if (left === undefined) return null;
  return (
    <div class={css.warning} role="alert">
      <span aria-hidden="true">{laasTexts.warning.text(Math.ceil(left / 1000))}</span>
      <span class="only-read">{laasTexts.warning.text(warnSeconds)}</span>
      {/* The press itself is the use that keeps it open. */}
      <Button look="primary">{laasTexts.warning.stay}</Button>
    </div>
  );
}
