import { Lock } from 'lucide';
import { Button, ButtonLink } from '../../components/button.tsx';
import { useLock } from '../../hooks/use-lock.ts';
import { mineDataHref } from '../../routes.ts';
import { useStorage } from '../../services.ts';
import { journalTexts as texts } from '../../texts/journal.ts';

/** The way to the lock, or to lock at once. */
export function LockLine() {
  const lock = useLock();
  const storage = useStorage();
  return (
    <div>
      {lock === 'open' ? (
        <Button look="quiet" flush icon={Lock} onClick={() => void storage.lock()}>
          {texts.lockNow}
        </Button>
      ) : (
        <ButtonLink look="quiet" flush icon={Lock} href={mineDataHref}>
          {texts.toLock}
        </ButtonLink>
      )}
    </div>
  );
}
