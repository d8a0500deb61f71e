import { useSay } from '../components/messages.tsx';
import { dropAside, keepAside, takeAside } from '../drafts/kept-aside.ts';
import { appTexts } from '../texts/app.ts';

interface SetAside<Sheet> {
  /** The sheet as it was last closed with something unsaved in it; given once. */
  readonly takeBack: (name: string) => Sheet | undefined;
  /** For a sheet that was closed by Escape or its cross: it is there again at the next opening, or at once by "Fortryd". */
  readonly setAside: (name: string, sheet: Sheet, reopen: () => void) => void;
}

/**
 * The one rule for a sheet that is closed without an answer: nothing is saved and no word is lost. `screen` is a key that begins with the
 * forløb.
 */
export function useSetAside<Sheet>(screen: string): SetAside<Sheet> {
  const say = useSay();
  const keyOf = (name: string) => `${screen}/aside/${name}`;
  return {
    takeBack: (name) => takeAside<Sheet>(keyOf(name)),
    setAside(name, sheet, reopen) {
      keepAside(keyOf(name), sheet);
      const undo = () => {
        dropAside(keyOf(name));
        reopen();
      };
      say({ text: appTexts.setAside, undo });
    },
  };
}
