import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { SummaryRow } from '../../../storage/database.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { farewellHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import { FarewellDialog } from './farewell-dialog.tsx';
import css from './mine-data.module.css';
import { useWipe } from './use-wipe.ts';
import { WipeWord } from './wipe-word.tsx';

/** The two ways to leave nothing here: with something taken along first, or at once. */
export function WipeCard({ summaries }: { readonly summaries: readonly SummaryRow[] }) {
  const wiping = useWipe();
  const [asking, setAsking] = useState<'farewell' | 'wipe' | undefined>(() =>
    location.hash === farewellHref ? 'farewell' : undefined,
  );
  const texts = mineDataTexts.wipe;
  const close = () => setAsking(undefined);
  return (
    <Card heading={mineDataTexts.farewell.heading}>
      <div class={css.stack}>
        {wiping.done ? (
          <Notice tone="ok" alert heading={texts.done}>
            {texts.doneText}
          </Notice>
        ) : (
          <>
            <p class={css.quiet}>{mineDataTexts.farewell.text}</p>
            <div class={css.actions}>
              <Button onClick={() => setAsking('farewell')}>{mineDataTexts.farewell.open}</Button>
              <Button look="danger" icon={Trash2} onClick={() => setAsking('wipe')}>
                {texts.open}
              </Button>
            </div>
          </>
        )}
      </div>
      {!wiping.done && asking === 'farewell' && (
        <FarewellDialog summaries={summaries} wiping={wiping} onClose={close} />
      )}
      {!wiping.done && asking === 'wipe' && (
        <Dialog
          heading={texts.confirmHeading}
          onClose={close}
          footer={
            <>
              <Button onClick={close}>{appTexts.cancel}</Button>
              <Button look="danger" onClick={() => void wiping.wipe()}>
                {texts.confirm}
              </Button>
            </>
          }
        >
          <p>{texts.text}</p>
          <p>{texts.confirmText}</p>
          <WipeWord wiping={wiping} autoFocus />
        </Dialog>
      )}
    </Card>
  );
}
