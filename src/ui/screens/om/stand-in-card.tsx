import { Download, Share2, Undo2, UserRoundCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { giveBack, type StandIn, standInOf } from '../../../core/forloeb/stand-in.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { SendOutcomeNotice } from '../../components/send-outcome.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { standInTexts as texts } from '../../texts/stand-in.ts';
import { useSendFile } from '../../use-send-file.ts';
import css from './om.module.css';
import { StandInDialog } from './stand-in-dialog.tsx';

/** Somebody takes the role of the kontaktperson for a while, and gives it back. */
export function StandInCard() {
  const { plan, people, viewpoint } = useForloeb();
  const [handing, setHanding] = useState(false);
  const holder = people.holder('kontaktperson');
  const standIn = standInOf(plan);
  if (viewpoint !== 'kontaktperson' || !holder) return null;
  return (
    <Card heading={texts.heading}>
      {standIn ? (
        <StandInNow standIn={standIn} />
      ) : (
        <>
          <p class={css.quiet}>{texts.hint}</p>
          <p class={css.action}>
            <Button icon={UserRoundCheck} onClick={() => setHanding(true)}>
              {texts.hand}
            </Button>
          </p>
        </>
      )}
      {handing && <StandInDialog holder={holder} onClose={() => setHanding(false)} />}
    </Card>
  );
}

function StandInNow({ standIn }: { readonly standIn: StandIn }) {
  const { plan, people, today, act, me } = useForloeb();
  const { busy, outcome, save, share, shareable, shareFirst } = useSendFile();
  const nameOf = (id: string) => people.byId(id)?.fields.name ?? '';
  const [name, other] = [nameOf(standIn.person), nameOf(standIn.standsInFor)];
  const returnRole = () => {
    const { changes, undo } = giveBack(plan, standIn);
    void act('plan', changes, { text: texts.gaveBack(other), undo: { room: 'plan', changes: undo } });
  };
  const isOver = standIn.to !== undefined && standIn.to < today;
  return (
    <>
      <p>
        <strong>{texts.now(name, other)}</strong>
      </p>
      <p class={css.quiet}>{texts.period(standIn.from, standIn.to)}</p>
      {isOver && <Notice>{texts.over(other)}</Notice>}
      {standIn.person !== me && (
        <>
          <p class={css.action}>{texts.file(name)}</p>
          <div class={css.buttons}>
            <Button
              look={isOver || shareFirst ? 'secondary' : 'primary'}
              icon={Download}
              disabled={busy}
              onClick={() => void save('tilNyKontaktperson')}
            >
              {texts.save(name)}
            </Button>
            {shareable && (
              <Button
                look={shareFirst && !isOver ? 'primary' : 'secondary'}
                icon={Share2}
                disabled={busy}
                onClick={() => void share('tilNyKontaktperson')}
              >
                {texts.share}
              </Button>
            )}
          </div>
          <SendOutcomeNotice outcome={outcome} />
        </>
      )}
      <p class={css.action}>
        <Button look={isOver ? 'primary' : 'secondary'} icon={Undo2} onClick={returnRole}>
          {texts.back(other)}
        </Button>
      </p>
    </>
  );
}
