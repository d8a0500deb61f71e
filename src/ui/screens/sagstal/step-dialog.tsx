import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { CaseloadStep } from '../../../core/forloeb/caseload.ts';
import { dayOfDue, followingDue } from '../../../core/forloeb/caseload-ramp.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import flow from '../../components/flow.module.css';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { sagstalTexts } from '../../texts/sagstal.ts';

const texts = sagstalTexts.step;

interface StepDialogProps {
  /** Undefined for a new one. */
  readonly step: CaseloadStep | undefined;
  /** Resolves to whether it is kept; until then the dialog stands. */
  readonly onKeep: (step: CaseloadStep) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Shares in steps of five, and whatever stands there now. */
const shares = (percent: number): readonly number[] =>
  [...new Set([...Array.from({ length: 21 }, (_, index) => index * 5), percent])].sort((a, b) => a - b);

/** From which day, and how much of a full load. */
export function StepDialog({ step, onKeep, onClose }: StepDialogProps) {
  const { calendar, forloeb, today } = useForloeb();
  const { firstDay } = forloeb.fields;
  const before = step && dayOfDue(step.from, { calendar, firstDay });
  const [day, setDay] = useState<Day | undefined>(before ?? firstDay);
  const [percent, setPercent] = useState(step?.percent ?? 75);
  const [pinned, setPinned] = useState(step !== undefined && 'pinned' in step.from);
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const keep = async () => {
    setAsked(true);
    if (!day || saving) return;
    setSaving(true);
    const isSame = step && day === before && pinned === 'pinned' in step.from;
    const from = isSame ? step.from : pinned ? { pinned: day } : followingDue(calendar, firstDay, day);
    const kept = await onKeep({ ...step, from, percent });
    setSaving(false);
    if (kept) onClose();
  };
  return (
    <Dialog
      heading={step ? texts.heading.edit : texts.heading.add}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={saving} onClick={() => void keep()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <DayField
        label={texts.from}
        value={day}
        today={today}
        calendar={calendar}
        onChange={setDay}
        problem={asked && !day ? texts.missingDay : undefined}
      />
      <Select
        label={texts.percent}
        value={String(percent)}
        options={shares(step?.percent ?? 75).map((share) => ({
          value: String(share),
          label: sagstalTexts.ramp.percent(share),
        }))}
        onChange={(share) => setPercent(Number(share))}
      />
      <Choices
        label={texts.follows}
        value={pinned ? 'pinned' : 'follow'}
        options={(['follow', 'pinned'] as const).map((value) => ({ value, label: texts.followsOptions[value] }))}
        onChange={(value) => setPinned(value === 'pinned')}
      />
      <p class={flow.quiet}>{sagstalTexts.aim}</p>
    </Dialog>
  );
}
