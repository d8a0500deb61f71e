import { CalendarPlus, CircleCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { agendaLineKind } from '../../../core/forloeb/agenda-line.ts';
import { hasLeft } from '../../../core/forloeb/bin.ts';
import { lineOf, lineText, takeAlong, takeLineBack } from '../../../core/forloeb/logbog-lines.ts';
import { answerField, type JournalEntry, type JournalPrompt } from '../../../core/forloeb/procesjournal.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { useServices } from '../../services.ts';
import { takeAlongTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import { CopyDialog, TakeBackDialog } from './sharing-dialogs.tsx';
import css from './take-along.module.css';
import { useSharing } from './use-sharing.ts';

interface TakeAlongProps {
  readonly entry: JournalEntry;
  readonly prompt: JournalPrompt;
}

/** Under one answer: take that line along to the next mentor meeting, or back again. Nothing while nothing is written. */
export function TakeAlong({ entry, prompt: { key, heading } }: TakeAlongProps) {
  const { docs, actIn, sent, today } = useForloeb();
  const { newId } = useServices();
  const sharing = useSharing(entry);
  const [asking, setAsking] = useState<'take' | 'back'>();
  const line = lineOf(entry, key, docs.mentor);
  // As it is typed: nothing moves under a hand that leaves the field to press something.
  const text = lineText(useDraft({ room: 'procesjournal', record: entry.view, field: answerField(key) }).text);
  if (!line && !text) return null;
  const take = () => {
    setAsking(undefined);
    return sharing((own, { docs: { mentor }, me, today: day }) => {
      return takeAlong(own, { key, mentor, lineId: newId(agendaLineKind.type), by: me, day });
    }, texts.told);
  };
  const takeBack = () => {
    setAsking(undefined);
    if (line) void actIn(takeLineBack(line.id, entry), { text: texts.takenBack });
  };
  const left = line !== undefined && hasLeft(line.view, sent.mentor);
  const isDone = line?.fields.done?.done === true;
  const isChanged = line !== undefined && text !== '' && text !== line.fields.text;
  const named = (deed: string) => ({ 'aria-label': texts.named(deed, heading), children: deed });
  return (
    <div class={css.along}>
      {line && (
        <p class={css.taken}>
          <Icon of={CircleCheck} size={16} />
          {isDone ? texts.done : texts.taken(dayWords(line.fields.day, today))}
        </p>
      )}
      {isChanged && <p class={css.changed}>{texts.changed}</p>}
      {(!line || isChanged) && (
        <Button
          small
          look="quiet"
          icon={CalendarPlus}
          onClick={() => setAsking('take')}
          {...named(line ? texts.again : texts.take)}
        />
      )}
      {line && !isDone && (
        <Button small look="quiet" onClick={() => (left ? setAsking('back') : takeBack())} {...named(texts.back)} />
      )}
      {asking === 'take' && (
        <CopyDialog texts={texts.dialog} copy={text} onClose={() => setAsking(undefined)} onCopy={() => void take()}>
          <blockquote class={css.quote}>{text}</blockquote>
        </CopyDialog>
      )}
      {asking === 'back' && <TakeBackDialog left onClose={() => setAsking(undefined)} onTakeBack={takeBack} />}
    </div>
  );
}
