import type { Change } from '../../../core/document/types.ts';
import { type Aftale, type AftaleEntry, roomOfAftale } from '../../../core/forloeb/aftale.ts';
import { asActivity, asItem, type Becoming, slotFor } from '../../../core/forloeb/aftale-edits.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { meetingKindLabels } from '../../../core/forloeb/labels.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { aftaleTexts as texts } from '../../texts/moeder.ts';

/** Whether the new hire does not see an agreement where it lies. */
export const isHidden = ({ fields }: AftaleEntry): boolean => roomOfAftale(fields) !== 'plan';

/** Makes an item or an activity of an agreement. */
export function useBecoming() {
  const { plan, calendar, forloeb, today, actIn } = useForloeb();
  const { newId, random } = useServices();
  const { firstDay } = forloeb.fields;
  const become = (aftale: AftaleEntry, { made, mark, unmake, unmark }: Becoming, text: string) => {
    const room = roomOfAftale(aftale.fields);
    const together = (inPlan: Change, own: Change) => [
      { room: 'plan' as const, changes: [inPlan, ...(room === 'plan' ? [own] : [])] },
      ...(room === 'plan' ? [] : [{ room, changes: [own] }]),
    ];
    // What came from the preparation and is regretted must not stay in the bin of the plan, which goes to the new hire.
    const gone: Change = room === 'plan' ? unmake : { do: 'purge', id: unmake.id };
    const pressed = together(made, mark).map((part) => ({ ...part, pressed: true }));
    void actIn(pressed, { text, undo: together(gone, unmark) });
  };
  return {
    toItem(aftale: AftaleEntry): void {
      const items = readEntries(plan, huskelisteKind).known;
      const making = { id: newId(huskelisteKind.type), items, random, note: noteFor(aftale.fields) };
      const becoming = asItem(aftale, { calendar, firstDay }, today, making);
      become(aftale, becoming, isHidden(aftale) ? texts.becameItemSeen : texts.becameItem);
    },
    toActivity(aftale: AftaleEntry): void {
      const placed = placeActivities(readEntries(plan, activityKind).known, calendar, firstDay);
      const slot = slotFor(aftale, calendar, placed, today);
      const becoming = asActivity(aftale, newId(activityKind.type), slot, noteFor(aftale.fields));
      const said = isHidden(aftale) ? texts.becameActivitySeen : texts.becameActivity;
      become(aftale, becoming, said(slot.day, slot.from, today));
    },
  };
}

/** Of the expectation talk the plan says nothing, also when something of it becomes an item. */
const noteFor = ({ made }: Aftale): string =>
  made.kind === 'forventning' ? '' : texts.agreedAt(meetingKindLabels[made.kind], made.day);
