import { Plus, Printer, Redo2, Undo2 } from 'lucide';
import { Button, ButtonLink } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import type { PlanHistory } from '../../hooks/use-plan-history.ts';
import { forloebHref } from '../../routes.ts';
import { skemaTexts } from '../../texts/skema.ts';
import { historyTexts } from '../../texts/skema-grid.ts';
import css from './skema.module.css';

interface SkemaToolsProps {
  readonly history: PlanHistory;
  readonly isNew: boolean;
  readonly onAdd: () => void;
}

/** What stands beside the heading: back and forth, printing, adding. */
export function SkemaTools({ history, isNew, onAdd }: SkemaToolsProps) {
  const { id } = useForloeb();
  const { undoes, redoes } = history;
  return (
    <>
      <span class={css.history}>
        <Button
          look="quiet"
          icon={Undo2}
          aria-disabled={undoes === undefined}
          aria-label={undoes === undefined ? historyTexts.undo : historyTexts.undoes(undoes)}
          aria-keyshortcuts="Control+Z"
          title={historyTexts.undo}
          onClick={history.undo}
        />
        <Button
          look="quiet"
          icon={Redo2}
          aria-disabled={redoes === undefined}
          aria-label={redoes === undefined ? historyTexts.redo : historyTexts.redoes(redoes)}
          aria-keyshortcuts="Control+Y"
          title={historyTexts.redo}
          onClick={history.redo}
        />
      </span>
      <span class={css.print}>
        <ButtonLink icon={Printer} href={forloebHref(id, 'udskriv')}>
          {skemaTexts.print}
        </ButtonLink>
      </span>
      <Button look={isNew ? 'secondary' : 'primary'} icon={Plus} onClick={onAdd}>
        {skemaTexts.add}
      </Button>
    </>
  );
}
