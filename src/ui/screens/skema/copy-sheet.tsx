import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { ActivityEntry } from '../../../core/forloeb/introduktionsskema.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { copySheetTexts } from '../../texts/skema.ts';

interface CopySheetProps {
  readonly entry: ActivityEntry;
  readonly onCopy: (day: Day) => void;
  readonly onClose: () => void;
}

/** Chooses the day an activity is copied to. */
export function CopySheet({ entry, onCopy, onClose }: CopySheetProps) {
  const { calendar, today } = useForloeb();
  const [day, setDay] = useState<Day>();
  const [tried, setTried] = useState(false);
  return (
    <Dialog
      heading={copySheetTexts.heading}
      lead={copySheetTexts.lead(entry.fields.title)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" type="submit" form="copy-activity">
            {copySheetTexts.copy}
          </Button>
        </>
      }
    >
      <form
        id="copy-activity"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (day) onCopy(day);
        }}
      >
        <DayField
          label={copySheetTexts.day}
          value={day}
          today={today}
          calendar={calendar}
          problem={tried && !day ? copySheetTexts.dayMissing : undefined}
          onChange={setDay}
        />
      </form>
    </Dialog>
  );
}
