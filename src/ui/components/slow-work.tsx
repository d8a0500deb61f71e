import { useEffect, useState } from 'preact/hooks';
import { appTexts } from '../texts/app.ts';
import { Button } from './button.tsx';
import css from './slow-work.module.css';

/** How long work may go on before anything is shown of it, in milliseconds: what flashes by is no help. */
const slowAfter = 500;

interface SlowWorkProps {
  readonly text: string;
  readonly onStop: () => void;
}

/** Stands while something goes on: after half a second a bar, and the way to stop it. How long it takes nobody knows. */
export function SlowWork({ text, onStop }: SlowWorkProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setSlow, slowAfter, true);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div class={css.work}>
      <progress class={css.bar} aria-label={text} />
      <Button small onClick={onStop}>
        {appTexts.stop}
      </Button>
    </div>
  );
}
