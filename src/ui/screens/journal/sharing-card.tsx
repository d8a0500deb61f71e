import { Lock, Send, Undo2, Users } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { hasNewsSinceShared, shareChanges, takeBackChanges } from '../../../core/forloeb/journal-sharing.ts';
import { mentorFrame } from '../../../core/forloeb/mentor-frame.ts';
import { type JournalEntry, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { useServices } from '../../services.ts';
import { journalSharingTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import css from './sharing-card.module.css';
import { ShareDialog, TakeBackDialog } from './sharing-dialogs.tsx';

/** Who can see the entry, and the way to let the mentor see a copy. */
export function SharingCard({ entry }: { readonly entry: JournalEntry }) {
  const { id, docs, plan, actIn, today } = useForloeb();
  const { newId } = useServices();
  const say = useSay();
  const [asking, setAsking] = useState<'share' | 'takeBack'>();
  const { shared } = entry.fields;
  const copy = readEntries(docs.mentor, sharedJournalKind).known.find((one) => one.id === entry.fields.copy);
  const latest = useRef({ entry, copy, plan, mentor: docs.mentor });
  latest.current = { entry, copy, plan, mentor: docs.mentor };
  const hasNews = shared && hasNewsSinceShared(entry, copy);
  const share = async () => {
    setAsking(undefined);
    if (!(await flushRecord(id, 'procesjournal', entry.id))) return say({ text: texts.notSaved });
    const now = latest.current;
    const work = shareChanges(now.entry, now.copy, newId(sharedJournalKind.type), today);
    const frame = { room: 'mentor', changes: mentorFrame(now.plan, now.mentor) } as const;
    await actIn([frame, ...work], { text: texts.told });
  };
  const takeBack = async () => {
    setAsking(undefined);
    await actIn(takeBackChanges(latest.current.entry), { text: texts.takenBack });
  };
  return (
    <Card heading={texts.heading}>
      <div class={css.sharing}>
        <p class={shared ? css.shared : css.private}>
          <Icon of={shared ? Users : Lock} size={18} />
          <span>{shared ? texts.shared(dayWords(shared.day, today)) : texts.private}</span>
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
      {asking === 'takeBack' && <TakeBackDialog onClose={() => setAsking(undefined)} onTakeBack={takeBack} />}
    </Card>
  );
}
