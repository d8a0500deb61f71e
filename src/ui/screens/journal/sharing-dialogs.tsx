import type { ComponentChildren } from 'preact';
import { copyForMentor } from '../../../core/forloeb/journal-sharing.ts';
import type { JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { sensitiveKindsIn } from '../../../core/forloeb/sensitive-text.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { journalSharingTexts } from '../../texts/journal.ts';
import { sensitiveTexts } from '../../texts/sensitive.ts';
import css from './sharing-card.module.css';

interface CopyDialogProps {
  readonly texts: { readonly heading: string; readonly points: readonly string[]; readonly confirm: string };
  /** What would be copied, as text. */
  readonly copy: string;
  readonly onClose: () => void;
  readonly onCopy: () => void;
  readonly children?: ComponentChildren;
}

/** Says in words what a copy for the mentor is, before it is made. */
export function CopyDialog({ texts, copy, onClose, onCopy, children }: CopyDialogProps) {
  const sensitive = sensitiveKindsIn(copy);
  const footer = (
    <>
      <Button onClick={onClose}>{appTexts.cancel}</Button>
      <Button look="primary" onClick={onCopy}>
        {texts.confirm}
      </Button>
    </>
  );
  return (
    <Dialog heading={texts.heading} onClose={onClose} footer={footer}>
      {children}
      <ul class={css.points}>
        {texts.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Notice tone="warn">
        <p>{journalSharingTexts.check}</p>
        {sensitive.length > 0 && <p>{sensitiveTexts.warning(sensitive)}</p>}
      </Notice>
    </Dialog>
  );
}

interface ShareDialogProps {
  readonly entry: JournalEntry;
  readonly onClose: () => void;
  readonly onShare: () => void;
}

export function ShareDialog({ entry, onClose, onShare }: ShareDialogProps) {
  const { today } = useForloeb();
  const copy = JSON.stringify(copyForMentor(entry, today));
  return <CopyDialog texts={journalSharingTexts.dialog} copy={copy} onClose={onClose} onCopy={onShare} />;
}

interface TakeBackDialogProps {
  /** Whether the copy stands in a file already. */
  readonly left: boolean;
  readonly onClose: () => void;
  readonly onTakeBack: () => void;
}

/** Asks first, since a copy that is taken back cannot be put there again, only shared anew. */
export function TakeBackDialog({ left, onClose, onTakeBack }: TakeBackDialogProps) {
  const texts = journalSharingTexts.takeBackDialog;
  const footer = (
    <>
      <Button onClick={onClose}>{appTexts.cancel}</Button>
      <Button look="danger" onClick={onTakeBack}>
        {texts.confirm}
      </Button>
    </>
  );
  return (
    <Dialog heading={texts.heading} onClose={onClose} footer={footer}>
      <p>{texts.text}</p>
      <p>{left ? texts.sent : texts.here}</p>
    </Dialog>
  );
}
