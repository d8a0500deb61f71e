import { BookOpen, Coffee, type IconNode, KeyRound, Network } from 'lucide';
import { needLabels } from '../../core/forloeb/labels.ts';
import type { Need } from '../../core/forloeb/vocabulary.ts';
import { Icon } from './icon.tsx';
import css from './need-tag.module.css';

export const needIcons: Readonly<Record<Need, IconNode>> = {
  faglig: BookOpen,
  social: Coffee,
  praktisk: KeyRound,
  organisatorisk: Network,
};

/** A need by colour, icon and word; never by colour alone. */
export function NeedTag({ need }: { readonly need: Need }) {
  return (
    <span class={`${css.need} ${css[need]}`}>
      <Icon of={needIcons[need]} size={16} />
      {needLabels[need]}
    </span>
  );
}
