import type { DatedItem } from '../../../core/forloeb/huskeliste-view.ts';
import { itemsOfMeeting } from '../../../core/forloeb/meeting-items.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { meetingTexts as texts } from '../../texts/moeder.ts';
import { Items } from './fill-lists.tsx';

interface MeetingItemsProps {
  readonly row: MeetingRow;
  readonly items: readonly DatedItem[];
}

/** Of a meeting that has been held: what the huskeliste says of it, to be ticked with one press more. */
export function MeetingItems({ row, items }: MeetingItemsProps) {
  const { forloeb, today } = useForloeb();
  const found = itemsOfMeeting(row, items, { firstDay: forloeb.fields.firstDay, today });
  if (found.length === 0) return null;
  return (
    <Card heading={texts.itemsHeading}>
      <Items items={found} />
    </Card>
  );
}
