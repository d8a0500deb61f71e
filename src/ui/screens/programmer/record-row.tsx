import { ArrowDown, ArrowUp, GitFork } from 'lucide';
import type { ComponentChildren } from 'preact';
import { conflictsToShow } from '../../../core/document/field-policy.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import type { Need } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { programmeRowTexts as texts } from '../../texts/programmer.ts';
import css from './record-row.module.css';

interface RecordRowProps {
  readonly view: RecordView;
  readonly title: string;
  readonly text?: string | undefined;
  /** When, and with whom. */
  readonly facts: readonly string[];
  readonly needs: readonly Need[];
  readonly onOpen: () => void;
  /** Moves it within its list; without it the list has an order of its own. */
  readonly onMove?: ((step: -1 | 1) => void) | undefined;
  readonly children?: ComponentChildren;
}

/** Key of a row's element, to find it again after it has moved. */
export const programmeRowId = (id: string): string => `program-${id}`;

/** One record of a programme as a line; in a suggestion it is only text. */
export function RecordRow({ view, title, text, facts, needs, onOpen, onMove }: RecordRowProps) {
  const { readOnly } = useProgramme();
  const both = Object.keys(conflictsToShow(view, askAbout)).length > 0;
  const suggests = Object.keys(view.suggestions).length > 0;
  return (
    <li class={css.row} id={programmeRowId(view.id)}>
      <div class={css.rowBody}>
        {readOnly ? (
          <span class={css.rowTitle}>{title}</span>
        ) : (
          <button type="button" class={css.rowTitle} onClick={onOpen}>
            {title}
          </button>
        )}
        {text && <p class={css.rowText}>{text}</p>}
        <p class={css.rowFacts}>
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {needs.map((need) => (
            <NeedTag key={need} need={need} />
          ))}
        </p>
        {(both || suggests) && (
          <p class={css.both}>
            <Icon of={GitFork} size={16} />
            {both ? texts.bothChanged : texts.suggests}
          </p>
        )}
      </div>
      {!readOnly && onMove && (
        <div class={css.moves}>
          <Button small look="quiet" icon={ArrowUp} aria-label={texts.up(title)} onClick={() => onMove(-1)} />
          <Button small look="quiet" icon={ArrowDown} aria-label={texts.down(title)} onClick={() => onMove(1)} />
        </div>
      )}
    </li>
  );
}
