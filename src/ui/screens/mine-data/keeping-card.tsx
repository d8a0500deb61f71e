import { useEffect, useState } from 'preact/hooks';
import { askForPromise, type Promised, promised, type StorageSpace, space } from '../../../storage/persistence.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices } from '../../services.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import css from './mine-data.module.css';

/** Where the data lies, how much it is, and whether the browser has promised to keep it. */
export function KeepingCard({ count }: { readonly count: number | undefined }) {
  const { device } = useServices();
  const [promise, setPromise] = useState<Promised>();
  const [used, setUsed] = useState<StorageSpace>();
  useEffect(() => {
    void promised(navigator.storage).then(setPromise);
    void space(navigator.storage).then(setUsed);
  }, [count]);
  const { where, promise: words } = mineDataTexts;
  const texts: Readonly<Record<Promised, string>> = {
    promised: words.promised,
    'not-promised': words.notPromised,
    unknown: words.unknown,
  };
  return (
    <Card heading={where.heading}>
      <div class={css.stack}>
        {count !== undefined && (
          <p>
            {count === 0 ? where.none : where.count(count)} {used && where.used(megabytes(used.used))}
          </p>
        )}
        <p class={css.quiet}>{where.who}</p>
        <p class={css.quiet}>{where.otherDevices}</p>
        <h3>{words.heading}</h3>
        {promise && (
          <Notice tone={promise === 'promised' ? 'ok' : 'warn'}>
            <p>{texts[promise]}</p>
            {device.ios && !device.standalone && <p>{words.safari}</p>}
          </Notice>
        )}
        {promise === 'not-promised' && (
          <div class={css.actions}>
            <Button onClick={() => void askForPromise(navigator.storage).then(setPromise)}>{words.ask}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** "0,4 MB". */
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
