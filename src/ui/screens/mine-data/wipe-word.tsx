import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { mineDataTexts } from '../../texts/mine-data.ts';
import type { useWipe } from './use-wipe.ts';

/** The word that stands between a press and the deletion, and what cannot be done without a network. */
export function WipeWord({ wiping, autoFocus = false }: { wiping: ReturnType<typeof useWipe>; autoFocus?: boolean }) {
  const texts = mineDataTexts.wipe;
  return (
    <>
      {!navigator.onLine && <Notice tone="warn">{texts.offline}</Notice>}
      <TextField
        label={texts.confirmLabel}
        value={wiping.word}
        onInput={wiping.setWord}
        problem={wiping.problem}
        kept={false}
        autoFocus={autoFocus}
      />
    </>
  );
}
