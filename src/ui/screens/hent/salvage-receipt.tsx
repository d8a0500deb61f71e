import { forloebHref } from '../../routes.ts';
import { hentTexts } from '../../texts/hent.ts';
import { salvageTexts as texts } from '../../texts/salvage.ts';
import { ReceiptFrame } from './receipt-frame.tsx';
import type { Salvaged } from './salvage-arrival.ts';
import { standingWay } from './standing-way.ts';

/** What was taken of a refused file. */
export function SalvageReceipt({ salvaged, onAgain }: { readonly salvaged: Salvaged; readonly onAgain: () => void }) {
  const { touched, count, snapshot } = salvaged;
  return (
    <ReceiptFrame
      heading={texts.received(count)}
      sentences={[texts.chooseLater]}
      ways={touched.map(({ forloebId, standing }) =>
        standing
          ? standingWay(forloebId, standing)
          : { href: forloebHref(forloebId, 'i-dag'), label: hentTexts.receipt.open },
      )}
      snapshot={snapshot}
      onAgain={onAgain}
    />
  );
}
