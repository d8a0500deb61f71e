import { useEffect, useRef, useState } from 'preact/hooks';
import { TimeField } from '../../components/time-field.tsx';
import { omTexts } from '../../texts/om.ts';

interface FreeFromProps {
  /** `HH:MM` */
  readonly value: string;
  readonly onKeep: (from: string) => Promise<boolean>;
}

/** When half a day off begins. Kept when the field is left: every day of the programme is computed anew from it. */
export function FreeFrom({ value, onKeep }: FreeFromProps) {
  const [written, setWritten] = useState<string>();
  const keep = async () => {
    if (written === undefined || written === value) return;
    if (await onKeep(written)) setWritten(undefined);
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => void latest.current(), []);
  return (
    <div onFocusOut={() => void keep()}>
      <TimeField label={omTexts.daysOff.from} value={written ?? value} onChange={setWritten} />
    </div>
  );
}
