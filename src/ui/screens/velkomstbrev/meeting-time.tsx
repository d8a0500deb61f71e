import { useState } from 'preact/hooks';
import { formatTime } from '../../../core/calendar/danish-date.ts';
import { parseTimeInput } from '../../../core/calendar/parse-time.ts';
import { forloebKind, forloebRecordId } from '../../../core/forloeb/forloeb.ts';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { velkomstbrevTexts as texts } from '../../texts/velkomstbrev.ts';

const shown = (time: string | null | undefined): string => (time ? formatTime(time) : '');

/** The hour to meet, when it is another than the skema says; kept when the field is left. */
export function MeetingTime({ hint }: { readonly hint: string }) {
  const { forloeb, act } = useForloeb();
  const stored = shown(forloeb.fields.meetingTime);
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const keep = async () => {
    if (typed === undefined || typed.trim() === stored) return setTyped(undefined);
    const time = typed.trim() === '' ? null : parseTimeInput(typed);
    setRefused(time === undefined);
    if (time === undefined) return;
    const kept = await act('plan', [
      {
        do: 'write',
        id: forloebRecordId,
        type: forloebKind.type,
        fields: { meetingTime: time },
        seen: forloeb.view.stamps,
      },
    ]);
    if (kept) setTyped(undefined);
  };
  return (
    <TextField
      label={texts.facts.meetingTime}
      hint={hint}
      optional
      inputMode="decimal"
      maxLength={8}
      value={typed ?? stored}
      problem={refused ? texts.missing.badTime : undefined}
      onInput={setTyped}
      onBlur={() => void keep()}
    />
  );
}
