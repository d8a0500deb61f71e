import { Copy, type IconNode, Mail, Printer } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterBlock } from '../../../core/forloeb/compose-letter.ts';
import type { LetterFactName } from '../../../core/forloeb/letter-template.ts';
import type { MailDraft } from '../../../output/letter/letter-text.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { velkomstbrevTexts as texts } from '../../texts/velkomstbrev.ts';
import { BeforeOut } from './before-out.tsx';
import { useCopyLetter } from './use-letter-out.ts';

type Way = 'copy' | 'mail' | 'print';

const icons: Readonly<Record<Way, IconNode>> = { copy: Copy, mail: Mail, print: Printer };

interface LetterActionsProps {
  /** The letter as it goes out, without blanks. */
  readonly paper: readonly LetterBlock[];
  readonly draft: MailDraft;
  readonly missing: readonly LetterFactName[];
  /** Whether what is missing is asked for in a dialog, and not on the paper. */
  readonly onAsking: (asking: boolean) => void;
}

/** The ways out of the letter. What is missing is said first (RULES.md N86). */
export function LetterActions({ paper, draft, missing, onAsking }: LetterActionsProps) {
  const [asking, setAsking] = useState<Way>();
  const copy = useCopyLetter(paper);
  const print = usePrintAfter();
  const ask = (way: Way | undefined) => {
    setAsking(way);
    onAsking(way !== undefined);
  };
  const go = (way: Way) => {
    ask(undefined);
    if (way === 'copy') void copy();
    else if (way === 'print') print();
    else if (!draft.whole) void copy(true);
  };
  const button = (way: Way, label: string, isMain: boolean, isAsked: boolean) => {
    const look = isMain ? 'primary' : 'secondary';
    const press = (event: Event) => {
      if (isAsked || missing.length === 0) return go(way);
      event.preventDefault();
      ask(way);
    };
    return way === 'mail' ? (
      <ButtonLink look={look} icon={icons.mail} href={draft.href} onClick={press}>
        {label}
      </ButtonLink>
    ) : (
      <Button look={look} icon={icons[way]} onClick={press}>
        {label}
      </Button>
    );
  };
  return (
    <>
      {button('copy', texts.copy, false, false)}
      {button('mail', texts.mail, false, false)}
      {button('print', texts.print, true, false)}
      {asking && (
        <BeforeOut
          missing={missing}
          onClose={() => ask(undefined)}
          way={(isWhole) => button(asking, isWhole ? texts[asking] : texts.missing.without[asking], isWhole, true)}
        />
      )}
    </>
  );
}

/** Prints once what was on screen before is gone: an open dialog would be on the paper. */
function usePrintAfter(): () => void {
  const [round, setRound] = useState(0);
  const printed = useRef(0);
  useEffect(() => {
    if (round === printed.current) return;
    printed.current = round;
    window.print();
  }, [round]);
  return () => setRound(round + 1);
}
