import type { LetterBlock } from '../../../core/forloeb/compose-letter.ts';
import { letterNodes, letterText } from '../../../output/letter/letter-text.ts';
import { useSay } from '../../components/messages.tsx';
import { velkomstbrevTexts as texts } from '../../texts/velkomstbrev.ts';

/** Puts the letter on the clipboard as formatted text and as plain text; plain alone where a browser takes no more. */
async function toClipboard(blocks: readonly LetterBlock[]): Promise<boolean> {
  const plain = letterText(blocks);
  const formatted = new XMLSerializer().serializeToString(letterNodes(blocks, document));
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(formatted, 'text/html'), 'text/plain': blob(plain, 'text/plain') }),
    ]);
    return true;
  } catch {
    // An older browser, or one in which only plain text may be copied.
    return navigator.clipboard?.writeText(plain).then(
      () => true,
      () => false,
    );
  }
}

/** Copies the letter and says so. */
export function useCopyLetter(blocks: readonly LetterBlock[]): (forMail?: boolean) => Promise<void> {
  const say = useSay();
  return async (forMail = false) => {
    const copied = await toClipboard(blocks);
    say({ text: copied ? (forMail ? texts.copiedForMail : texts.copied) : texts.notCopied });
  };
}
