import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import type { Doubled } from '../../../core/programme/stack-programmes.ts';
import { Notice } from '../../components/notice.tsx';
import { opretTexts } from '../../texts/opret.ts';
import css from './opret.module.css';

interface StackedNoteProps {
  readonly common: Standardprogram;
  readonly team: Standardprogram;
  readonly doubled: readonly Doubled[];
}

/** That two programmes are laid on top of each other, and what stood in both. */
export function StackedNote({ common, team, doubled }: StackedNoteProps) {
  const texts = opretTexts.programme;
  return (
    <Notice heading={texts.stacked(common.title, team.title)}>
      {doubled.length > 0 && (
        <>
          <p>{texts.doubled(doubled.length)}</p>
          <details>
            <summary>{texts.showDoubled}</summary>
            <ul class={css.doubled}>
              {doubled.map((pair, index) => (
                <li key={index}>{texts.instead(pair.team, pair.common)}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Notice>
  );
}
