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

interface ShareDialogProps {
  readonly entry: JournalEntry;
  readonly onClose: () => void;
  readonly onShare: () => void;
}

/** Says in words what sharing does, before it happens. */
export function ShareDialog({ entry, onClose, onShare }: ShareDialogProps) {
  const texts = journalSharingTexts.dialog;
  const { today } = useForloeb();
  const sensitive = sensitiveKindsIn(JSON.stringify(copyForMentor(entry, today)));
  const footer = (
    <>
      <Button onClick={onClose}>{appTexts.cancel}</Button>
      <Button look="primary" onClick={onShare}>
        {texts.confirm}
      </Button>
    </>
  );
  return (
    <Dialog heading={texts.heading} onClose={onClose} footer={footer}>
      <ul class={css.points}>
        {texts.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Notice tone="warn">
        <p>{texts.check}</p>
        {sensitive.length > 0 && <p>{sensitiveTexts.warning(sensitive)}</p>}
      </Notice>
    </Dialog>
  );
}

interface TakeBackDialogProps {
  readonly onClose: () => void;
  readonly onTakeBack: () => void;
}

/** Asks first, since a copy that is taken back cannot be put there again, only shared anew. */
export function TakeBackDialog({ onClose, onTakeBack }: TakeBackDialogProps) {
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
      <p>{texts.sent}</p>
    </Dialog>
  );
}
