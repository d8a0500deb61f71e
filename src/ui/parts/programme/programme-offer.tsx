import { Sparkles } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { type OwnProgramme, readOwnProgrammes } from '../../../core/programme/own-programme.ts';
import { type Offers, offersFor } from '../../../core/programme/programme-offers.ts';
import { takeOffers } from '../../../core/programme/take-offers.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useStanding } from '../../hooks/use-standing.ts';
import { offerTexts as texts } from '../../texts/programme-offer.ts';
import { OfferDialog } from './offer-dialog.tsx';
import css from './programme.module.css';

/** What newer versions of the programmes a forløb was made of have for it. Nothing comes in by itself (RULES.md N54). */
export function ProgrammeOffers() {
  const { plan, viewpoint } = useForloeb();
  const { docs } = useStanding('standardprogram');
  const offered = useMemo(
    () =>
      readOwnProgrammes(docs).flatMap((own) => {
        const offers = offersFor(plan, own);
        return offers ? [{ own, offers }] : [];
      }),
    [docs, plan],
  );
  if (viewpoint === 'ny' || viewpoint === 'mentor') return null;
  return (
    <>
      {offered.map(({ own, offers }) => (
        <ProgrammeOffer key={own.key} own={own} offers={offers} />
      ))}
    </>
  );
}

interface ProgrammeOfferProps {
  readonly own: OwnProgramme;
  readonly offers: Offers;
}

function ProgrammeOffer({ own, offers }: ProgrammeOfferProps) {
  const { plan, me, actIn } = useForloeb();
  const [open, setOpen] = useState(false);
  const take = async (chosen: ReadonlySet<string>) => {
    const taken = takeOffers(plan, own, offers, chosen);
    const work = [
      { room: 'plan', by: taken.template.by, changes: taken.template.changes },
      { room: 'plan', by: me, changes: taken.own },
    ] as const;
    const undo = { room: 'plan', changes: taken.undo } as const;
    if (await actIn(work, { text: texts.taken(chosen.size), undo })) setOpen(false);
  };
  return (
    <Notice icon={Sparkles} heading={texts.heading(offers.fresh.length, offers.changed.length)}>
      <div class={css.offer}>
        <p>{texts.text(own.head.fields.title, own.version)}</p>
        <Button small onClick={() => setOpen(true)}>
          {texts.look(offers.fresh.length + offers.changed.length)}
        </Button>
      </div>
      {open && <OfferDialog own={own} offers={offers} onTake={take} onClose={() => setOpen(false)} />}
    </Notice>
  );
}
