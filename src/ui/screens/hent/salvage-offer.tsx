import { FolderOpen } from 'lucide';
import type { Salvage } from '../../../handover/salvage.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { salvageTexts as texts } from '../../texts/salvage.ts';
import css from './hent.module.css';

/** Beneath what is wrong with a file: whether anything in it is worth a look. */
export function SalvageOffer({ salvage, onLook }: { readonly salvage: Salvage; readonly onLook: () => void }) {
  if (salvage.forloeb.length === 0) {
    return (
      <p class={css.from}>
        {texts.nothing} {salvage.leavesOut && texts.leavesOut}
      </p>
    );
  }
  return (
    <Card heading={texts.offerHeading}>
      <div class={css.news}>
        <p>{texts.offer}</p>
        <div class={css.actions}>
          <Button icon={FolderOpen} onClick={onLook}>
            {texts.look}
          </Button>
        </div>
      </div>
    </Card>
  );
}
