import { Check } from 'lucide';
import type { RefObject } from 'preact';
import type { MovePreview } from '../../../core/forloeb/move-preview.ts';
import type { Told } from '../../../core/forloeb/move-told.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { movingTexts } from '../../texts/moving.ts';
import { canBeFreed } from './move-lists.tsx';
import css from './told-list.module.css';
import { ToldRows } from './told-list.tsx';

interface ToldCardProps {
  readonly told: readonly Told[];
  readonly preview: MovePreview;
  /** Where the focus is put. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onDone: () => void;
}

/** After a move: who is to be told. It stands until it is put away or the screen is left; agreed times have a list of their own. */
export function ToldCard({ told, preview, place, onDone }: ToldCardProps) {
  const texts = movingTexts.told;
  const { id } = useForloeb();
  const freed = preview.clashes.filter(canBeFreed);
  return (
    <div class={css.card} ref={place} tabIndex={-1}>
      <Card heading={texts.heading(told.length)} tone="brand">
        {freed[0] && (
          <p>
            {movingTexts.freeLeft(freed.length)}{' '}
            <a href={forloebHref(id, 'skema', freed[0].row.id)}>{movingTexts.freeLink}</a>
          </p>
        )}
        <ToldRows told={told} preview={preview} />
        <p class={css.done}>
          <Button icon={Check} onClick={onDone}>
            {texts.done}
          </Button>
        </p>
      </Card>
    </div>
  );
}
