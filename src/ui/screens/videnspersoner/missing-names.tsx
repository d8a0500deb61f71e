import { UserRoundPlus } from 'lucide';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { vpTexts } from '../../texts/videnspersoner.ts';
import css from './videnspersoner.module.css';

interface MissingNamesProps {
  readonly count: number;
  readonly filtered: boolean;
  readonly onFilter: () => void;
}

/** How many topics still wait for a name, and the way to see just those. */
export function MissingNames({ count, filtered, onFilter }: MissingNamesProps) {
  return (
    <Notice icon={UserRoundPlus}>
      <div class={css.missing}>
        <p>{vpTexts.missing(count)}</p>
        <Button small onClick={onFilter}>
          {filtered ? vpTexts.showAll : vpTexts.showMissing}
        </Button>
      </div>
    </Notice>
  );
}
