import { useState } from 'preact/hooks';
import type { ActivityEntry } from '../../../core/forloeb/introduktionsskema.ts';
import type { LaterSuggestion } from '../../../core/forloeb/luft-suggestion.ts';
import { Button } from '../../components/button.tsx';
import css from '../../components/choose-days.module.css';
import { Dialog } from '../../components/dialog.tsx';
import { appTexts } from '../../texts/app.ts';
import { luftTexts } from '../../texts/skema-luft.ts';

export interface Suggested {
  /** Why they are suggested. */
  readonly why: 'later' | 'free';
  readonly suggestions: readonly LaterSuggestion[];
  /** What has no time of its own and stays where it is all the same. */
  readonly staying?: readonly ActivityEntry[];
}

interface LuftSheetProps extends Suggested {
  readonly onMove: (chosen: readonly LaterSuggestion[]) => void;
  readonly onClose: () => void;
}

/** What could be moved, each with a tick, before anything is. */
export function LuftSheet({ why, suggestions, staying = [], onMove, onClose }: LuftSheetProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = suggestions.filter(({ entry }) => !left.includes(entry.id));
  return (
    <Dialog
      heading={luftTexts.sheet[why].heading}
      lead={suggestions.length > 0 ? luftTexts.lead : undefined}
      onClose={onClose}
      footer={
        suggestions.length > 0 ? (
          <>
            <Button onClick={onClose}>{appTexts.cancel}</Button>
            <Button look="primary" disabled={chosen.length === 0} onClick={() => onMove(chosen)}>
              {luftTexts.move(chosen.length)}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{appTexts.close}</Button>
        )
      }
    >
      {suggestions.length === 0 && staying.length === 0 && <p>{luftTexts.sheet[why].none}</p>}
      {staying.map(({ id, fields }) => (
        <p key={id}>{luftTexts.stays(fields.title)}</p>
      ))}
      <ul class={css.list}>
        {suggestions.map(({ entry, from, to, span }) => (
          <li key={entry.id}>
            <label class={css.row}>
              <input
                type="checkbox"
                checked={!left.includes(entry.id)}
                onChange={(event) =>
                  setLeft(event.currentTarget.checked ? left.filter((id) => id !== entry.id) : [...left, entry.id])
                }
              />
              <span>
                <span class={css.day}>{entry.fields.title}</span>
                <span class={css.note}>{luftTexts.row(from, entry.fields.when.from, to, span.from)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
