import { CalendarDays, Download, Share2, Undo2, UserRoundCheck } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { giveBack, type StandIn, standInOf, standInState } from '../../../core/forloeb/stand-in.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SendOutcomeNotice } from '../../components/send-outcome.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePreparation } from '../../hooks/use-preparation.ts';
import { useSendFile } from '../../hooks/use-send-file.ts';
import { PreparationChoice } from '../../parts/preparation-choice.tsx';
import { SensitiveCheck } from '../../parts/sensitive-check.tsx';
import { profileText } from '../../texts/handover-profiles.ts';
import { standInTexts as texts } from '../../texts/stand-in.ts';
import css from './om.module.css';
import { StandInDialog } from './stand-in-dialog.tsx';

/** Somebody has the role of the kontaktperson for some days; before and after them it is where it was (RULES.md N85). */
export function StandInCard() {
  const { plan, people, viewpoint, today } = useForloeb();
  const [dialog, setDialog] = useState<'new' | 'days'>();
  const holder = people.on(undefined).holder('kontaktperson');
  const standIn = standInOf(plan);
  if (viewpoint !== 'kontaktperson' || !holder) return null;
  const isOver = standIn !== undefined && standInState(standIn, today) === 'over';
  return (
    <Card heading={texts.heading}>
      {standIn && !isOver ? (
        <StandInNow standIn={standIn} onDays={() => setDialog('days')} />
      ) : (
        <>
          {standIn?.to && <Over standIn={standIn} to={standIn.to} />}
          <p class={css.quiet}>{texts.hint}</p>
          <p class={css.action}>
            <Button icon={UserRoundCheck} onClick={() => setDialog('new')}>
              {texts.hand}
            </Button>
          </p>
        </>
      )}
      {dialog && (
        <StandInDialog
          holder={holder}
          standIn={dialog === 'days' ? standIn : undefined}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Card>
  );
}

function useNames({ person, standsInFor }: StandIn): readonly [name: string, other: string] {
  const { people } = useForloeb();
  const nameOf = (id: string) => people.byId(id)?.fields.name ?? '';
  return [nameOf(person), nameOf(standsInFor)];
}

function Over({ standIn, to }: { readonly standIn: StandIn; readonly to: Day }) {
  const [name, other] = useNames(standIn);
  return <p>{texts.over(name, other, to)}</p>;
}

function StandInNow({ standIn, onDays }: { readonly standIn: StandIn; readonly onDays: () => void }) {
  const { plan, today, act, me } = useForloeb();
  const [name, other] = useNames(standIn);
  const isAhead = standInState(standIn, today) === 'ahead';
  const returnRole = () => {
    const { changes, undo } = giveBack(plan, standIn, today);
    const text = isAhead ? texts.calledOff(other) : texts.gaveBack(other);
    void act('plan', changes, { text, undo: { room: 'plan', changes: undo } });
  };
  return (
    <>
      <p>
        <strong>{isAhead ? texts.ahead(name, other) : texts.now(name, other)}</strong>
      </p>
      <p class={css.quiet}>
        {texts.period(standIn.from, standIn.to, other)} {isAhead && texts.until(other)}
      </p>
      {standIn.person !== me && <FileFor name={name} />}
      <div class={css.buttons}>
        <Button icon={CalendarDays} onClick={onDays}>
          {texts.days}
        </Button>
        <Button icon={Undo2} onClick={returnRole}>
          {isAhead ? texts.callOff : texts.back(other)}
        </Button>
      </div>
    </>
  );
}

const profile = 'tilNyKontaktperson';

/** The stand-in works from a file of their own. */
function FileFor({ name }: { readonly name: string }) {
  const scope = useForloeb();
  const { busy, outcome, save, share, shareable, shareFirst } = useSendFile();
  const preparation = usePreparation(profile, scope);
  const { without } = preparation;
  const { gets, getsNot } = profileText(profile, firstName(name), scope.docs, without);
  return (
    <>
      <p class={css.action}>{texts.file(name)}</p>
      <PreparationChoice preparation={preparation} />
      <p class={css.quiet}>
        {gets} {getsNot}
      </p>
      <SensitiveCheck rooms={preparation.rooms} before="sender" />
      <div class={css.buttons}>
        <Button
          look={shareFirst ? 'secondary' : 'primary'}
          icon={Download}
          disabled={busy}
          onClick={() => void save(profile, without)}
        >
          {texts.save(name)}
        </Button>
        {shareable && (
          <Button
            look={shareFirst ? 'primary' : 'secondary'}
            icon={Share2}
            disabled={busy}
            onClick={() => void share(profile, without)}
          >
            {texts.share}
          </Button>
        )}
      </div>
      <SendOutcomeNotice outcome={outcome} />
    </>
  );
}
