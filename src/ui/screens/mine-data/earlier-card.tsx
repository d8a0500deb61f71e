import { Undo2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { EarlierState } from '../../../storage/earlier-states.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSay } from '../../components/messages.tsx';
import { useServices, useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import { putBackTexts, storageFailureTexts } from '../../texts/storage-failures.ts';
import css from './mine-data.module.css';

const texts = mineDataTexts.earlier;

/** What lay here before something was received or removed, and the way back to it; nothing while there is none. */
export function EarlierCard() {
  const storage = useStorage();
  const say = useSay();
  const [states, setStates] = useState<readonly EarlierState[]>([]);
  const [asked, setAsked] = useState<EarlierState>();
  const read = async () => {
    const result = await storage.earlierStates();
    if (result.ok) setStates(result.value);
  };
  useEffect(() => void read(), [storage]);
  const goBack = async ({ id }: EarlierState) => {
    setAsked(undefined);
    const put = await storage.putBack(id);
    if (!put.ok) return say({ text: storageFailureTexts[put.error.code].what });
    say({ text: put.value === 'put-back' ? texts.done : putBackTexts[put.value] });
    await read();
  };
  if (states.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      <div class={css.stack}>
        <p class={css.quiet}>{texts.text}</p>
        <ul class={css.stack}>
          {states.map((state) => (
            <EarlierRow key={state.id} state={state} onBack={() => setAsked(state)} />
          ))}
        </ul>
      </div>
      {asked && (
        <Dialog
          heading={texts.question}
          onClose={() => setAsked(undefined)}
          footer={
            <>
              <Button onClick={() => setAsked(undefined)}>{appTexts.cancel}</Button>
              <Button look="primary" icon={Undo2} onClick={() => void goBack(asked)}>
                {texts.back}
              </Button>
            </>
          }
        >
          <p>{texts.means(texts.of(asked.newHires))}</p>
        </Dialog>
      )}
    </Card>
  );
}

interface EarlierRowProps {
  readonly state: EarlierState;
  readonly onBack: () => void;
}

function EarlierRow({ state: { at, reason, newHires, isMovedOn }, onBack }: EarlierRowProps) {
  const { dayOf } = useServices();
  const when = `${texts.when(dayOf(at))} · ${texts.of(newHires)}`;
  return (
    <li class={css.earlier}>
      <span>
        <strong>{texts.reasons[reason]}</strong>
        <br />
        <span class={css.quiet}>{when}</span>
      </span>
      {isMovedOn ? (
        <span class={css.quiet}>{texts.movedOn}</span>
      ) : (
        <Button small icon={Undo2} aria-label={`${texts.back}: ${texts.reasons[reason]}, ${when}`} onClick={onBack}>
          {texts.back}
        </Button>
      )}
    </li>
  );
}
