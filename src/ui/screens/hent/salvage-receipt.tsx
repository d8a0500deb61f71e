import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { arbejdspladsHref, forloebHref, programmerHref } from '../../routes.ts';
import { hentTexts } from '../../texts/hent.ts';
import { salvageTexts as texts } from '../../texts/salvage.ts';
import { workplaceArrival } from '../../texts/workplace-arrival.ts';
import css from './hent.module.css';
import type { Salvaged } from './salvage-arrival.ts';
import { Undone, useUndoing } from './undoing.tsx';

/** What was taken of a refused file, the way on, and the way back. */
export function SalvageReceipt({ salvaged, onAgain }: { readonly salvaged: Salvaged; readonly onAgain: () => void }) {
  const { salvage, touched, count, snapshot } = salvaged;
  const { undone, problem, undo } = useUndoing(snapshot);
  if (undone) return <Undone onAgain={onAgain} />;
  return (
    <>
      <Notice tone="ok" alert heading={texts.received(count)}>
        <p>{texts.chooseLater}</p>
      </Notice>
      <p role="alert" class={css.problem}>
        {problem}
      </p>
      <div class={css.actions}>
        {salvage.forloeb
          .filter(({ forloebId }) => touched.includes(forloebId))
          .map(({ forloebId, standing }) => (
            <ButtonLink key={forloebId} look="primary" href={wayTo(forloebId, standing)}>
              {standing === 'standardprogram'
                ? hentTexts.openProgramme
                : standing
                  ? workplaceArrival.open
                  : hentTexts.receipt.open}
            </ButtonLink>
          ))}
        <Button onClick={undo}>{hentTexts.receipt.undo}</Button>
      </div>
    </>
  );
}

function wayTo(id: string, standing: Salvaged['salvage']['forloeb'][number]['standing']): string {
  if (standing === 'arbejdsplads') return arbejdspladsHref;
  return standing ? programmerHref(id) : forloebHref(id, 'i-dag');
}
