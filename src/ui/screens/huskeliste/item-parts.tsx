import { type HuskelisteEntry, itemTitle, partTick } from '../../../core/forloeb/huskeliste.ts';
import { Check } from '../../components/check.tsx';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import css from './item-row.module.css';
import type { ListActions } from './list-actions.ts';

/** The parts of an item that are ticked on their own. */
export function ItemParts({ entry, actions }: { readonly entry: HuskelisteEntry; readonly actions: ListActions }) {
  const parts = entry.fields.parts ?? [];
  if (parts.length === 0) return null;
  return (
    <ul class={css.parts} aria-label={texts.parts(itemTitle(entry.fields))}>
      {parts.map((part) => {
        const { done } = partTick(entry.fields, part.key);
        return (
          <li key={part.key} class={done ? `${css.part} ${css.partDone}` : css.part}>
            <Check
              small
              checked={done}
              label={part.title}
              onChange={(checked) => actions.tickPart(entry, part.key, checked)}
            />
            <span aria-hidden="true">{part.title}</span>
          </li>
        );
      })}
    </ul>
  );
}
