import { useEffect, useRef, useState } from 'preact/hooks';
import { keepAside, takeAside } from '../drafts/kept-aside.ts';

interface KeptSheet<Sheet> {
  readonly sheet: Sheet | undefined;
  /** Opens a sheet; when the screen has been left meanwhile, it opens when the screen comes back. */
  readonly open: (sheet: Sheet) => void;
  readonly close: () => void;
  /** For a sheet that goes away together with its screen. */
  readonly keep: (sheet: Sheet) => void;
}

/** The sheet that a screen has open. One that was being written in when the screen was left is open again when it comes back. */
export function useKeptSheet<Sheet>(key: string): KeptSheet<Sheet> {
  const [sheet, setSheet] = useState<Sheet | undefined>(() => takeAside<Sheet>(key));
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const keep = (next: Sheet) => keepAside(key, next);
  return {
    sheet,
    open: (next) => (isGone.current ? keep(next) : setSheet(next)),
    close: () => setSheet(undefined),
    keep,
  };
}

/** Calls `left` when the component goes away while `isOpen()` still says that it holds something unsaved. */
export function useLeft(isOpen: () => boolean, left: () => void): void {
  const latest = useRef({ isOpen, left });
  latest.current = { isOpen, left };
  useEffect(
    () => () => {
      if (latest.current.isOpen()) latest.current.left();
    },
    [],
  );
}
