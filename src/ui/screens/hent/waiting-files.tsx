import { Files } from 'lucide';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { hentTexts } from '../../texts/hent.ts';

/** Files that came at the same time: they are looked at one by one. */
export function WaitingFiles({ count, onNext }: { readonly count: number; readonly onNext: () => void }) {
  return (
    <Notice icon={Files}>
      <p>{hentTexts.waiting(count)}</p>
      <p>
        <Button small onClick={onNext}>
          {hentTexts.openWaiting}
        </Button>
      </p>
    </Notice>
  );
}
