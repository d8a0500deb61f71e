import { Lock, Send, Undo2, Users } from 'lucide';
import { useState } from 'preact/hooks';
import type { Doc } from '../../../core/document/types.ts';
import { hasNewsSinceShared, shareChanges, takeBackChanges } from '../../../core/forloeb/journal-sharing.ts';
import { linesTaken } from '../../../core/forloeb/logbog-lines.ts';
import { type JournalEntry, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { copyHasLeft } from '../../../core/forloeb/shared-list.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { journalSharingTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import css from './sharing-card.module.css';
import { ShareDialog, TakeBackDialog } from './sharing-dialogs.tsx';
import { useSharing } from './use-sharing.ts';

/** The copy that lies with the mentor. */
const copyIn = (mentor: Doc | undefined, { fields }: JournalEntry): JournalEntry | undefined =>
  readEntries(mentor, sharedJournalKind).known.find(({ id }) => id === fields.copy);

/** Who can see the entry, and the way to let the mentor see a copy. */
export function SharingCard({ entry }: { readonly entry: JournalEntry }) {
  const { docs, actIn, today, sent } = useForloeb();
  const { newId } = useServices();
  const sharing = useSharing(entry);
  const [asking, setAsking] = useState<'share' | 'takeBack'>();
  const { shared } = entry.fields;
  const copy = copyIn(docs.mentor, entry);
  const hasNews = shared && hasNewsSinceShared(entry, copy);
  const share = async () => {
    setAsking(undefined);
    await sharing(
      (own, scope) => shareChanges(own, copyIn(scope.docs.mentor, own), newId(sharedJournalKind.type), scope.today),
      texts.told,
    );
  };
  const takeBack = async () => {
    setAsking(undefined);
    await actIn(takeBackChanges(entry, docs.mentor), { text: texts.takenBack });
  };
  const lines = linesTaken(entry, docs.mentor);
  const whose = lines > 0 ? texts.butLines(lines) : texts.onlyYou;
  const left = copy !== undefined && copyHasLeft(copy, docs.mentor, sent.mentor);
  return (
    <Card heading={texts.heading}>
      <div class={css.sharing}>
        <p class={shared ? css.shared : css.private}>
          <Icon of={shared ? Users : Lock} size={18} />
          <span>{shared ? texts.shared(dayWords(shared.day, today)) : `${whose} ${texts.private}`}</span>
        </p>
        {shared && <p class={css.more}>{texts.sharedText}</p>}
        {hasNews && <p class={css.news}>{texts.changedSince}</p>}
        <div class={css.actions}>
          <Button look={shared ? 'secondary' : 'primary'} icon={Send} onClick={() => setAsking('share')}>
            {shared ? texts.shareAgain : texts.share}
          </Button>
          {shared && (
            <Button look="quiet" icon={Undo2} onClick={() => setAsking('takeBack')}>
              {texts.takeBack}
            </Button>
          )}
        </div>
      </div>
      {asking === 'share' && <ShareDialog entry={entry} onClose={() => setAsking(undefined)} onShare={share} />}
      {asking === 'takeBack' && (
        <TakeBackDialog left={left} onClose={() => setAsking(undefined)} onTakeBack={takeBack} />
      )}
    </Card>
  );
}
