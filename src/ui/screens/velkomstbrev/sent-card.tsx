import { huskelisteKind, isDone } from '../../../core/forloeb/huskeliste.ts';
import { isLetterItem, letterKind, letterRecordId } from '../../../core/forloeb/letter.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { velkomstbrevTexts } from '../../texts/velkomstbrev.ts';
import css from './velkomstbrev.module.css';

const texts = velkomstbrevTexts.sent;

/** That the letter is on its way: ticked here, and on the huskeliste in the same action. */
export function SentCard() {
  const { plan, me, today, act } = useForloeb();
  const letter = readEntries(plan, letterKind).known[0];
  const item = readEntries(plan, huskelisteKind).known.find(({ fields }) => isLetterItem(fields));
  const ticked = item && isDone(item.fields) ? item.fields.status : undefined;
  const sent = letter?.fields.sent?.done ? letter.fields.sent : ticked;
  const changes = (done: boolean) => {
    const tick = { done, day: today, by: me };
    return [
      { do: 'write' as const, id: letterRecordId, type: letterKind.type, fields: { sent: tick } },
      ...(item ? [{ do: 'write' as const, id: item.id, type: huskelisteKind.type, fields: { status: tick } }] : []),
    ];
  };
  const mark = (done: boolean) =>
    act('plan', changes(done), {
      text: done && item ? texts.marked : texts.unmarked,
      undo: { room: 'plan', changes: changes(!done) },
    });
  return (
    <Card heading={texts.heading}>
      <div class={css.sent}>
        <Check checked={sent !== undefined} label={texts.mark} onChange={(done) => void mark(done)} />
        <div>
          <p aria-hidden="true">{texts.mark}</p>
          <p class={css.quiet}>{sent?.day ? texts.on(sent.day) : texts.hint}</p>
        </div>
      </div>
    </Card>
  );
}
