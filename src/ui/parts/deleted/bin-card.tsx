import { RotateCcw } from 'lucide';
import { useState } from 'preact/hooks';
import { isDay } from '../../../core/calendar/day.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { lastDayInBin } from '../../../core/forloeb/bin.ts';
import type { BinLine } from '../../../core/forloeb/bin-list.ts';
import { entryName } from '../../../core/forloeb/journal-written.ts';
import { journalKind, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntry } from '../../../core/forloeb/record-kind.ts';
import { recordName } from '../../../core/forloeb/record-name.ts';
import type { Room } from '../../../core/rooms.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { useServices } from '../../services.ts';
import { deletedTexts as texts } from '../../texts/deleted.ts';
import { DeleteForGood } from './delete-for-good.tsx';

interface BinActions<In extends Room> {
  /** Key of the forløb, the programme or the workplace that it lies in. */
  readonly of: string;
  /** Who a person is; empty for somebody who is not known here. */
  readonly nameOf: (person: string) => string;
  readonly onBack: (line: BinLine<In>) => void;
  /** Resolves to whether it is gone. */
  readonly onForGood: (line: BinLine<In>) => Promise<boolean>;
}

interface BinCardProps<In extends Room> extends BinActions<In> {
  readonly lines: readonly BinLine<In>[];
  readonly lead: string;
}

/** What was deleted and can be fetched back (RULES.md N232); nothing at all where nothing was. */
export function BinCard<In extends Room>({ lines, lead, ...actions }: BinCardProps<In>) {
  if (lines.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{lead}</p>
      <ul class={css.rows}>
        {lines.map((line) => (
          <Line key={`${line.room} ${line.key}`} line={line} {...actions} />
        ))}
      </ul>
    </Card>
  );
}

function Line<In extends Room>({
  line,
  of,
  nameOf,
  onBack,
  onForGood,
}: BinActions<In> & { readonly line: BinLine<In> }) {
  const today = useServices().today();
  const [asking, setAsking] = useState(false);
  const { records, deletion, left } = line;
  const [first, ...others] = records;
  const name = texts.named(first.type, wordsOf(first));
  const { person, day } = deletion;
  return (
    <li class={css.row}>
      <div class={css.main}>
        <strong>
          {name}
          {others.length > 0 && texts.more(others.length)}
        </strong>
        <span class={css.quiet}>{texts.by(day, nameOf(person), today)}</span>
        {isDay(day) && <span class={css.quiet}>{texts.until(lastDayInBin(day))}</span>}
      </div>
      <div class={css.buttons}>
        <Button small icon={RotateCcw} aria-label={`${texts.back}: ${name}`} onClick={() => onBack(line)}>
          {texts.back}
        </Button>
        <Button small look="quiet" aria-label={`${texts.forGood}: ${name}`} onClick={() => setAsking(true)}>
          {texts.forGood}
        </Button>
      </div>
      {asking && (
        <DeleteForGood of={of} left={left} onDelete={() => onForGood(line)} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}

/** The words a record is known by. An entry of the journal has none of its own but what is written in it. */
function wordsOf(view: RecordView): string {
  const kind = [journalKind, sharedJournalKind].find(({ type }) => type === view.type);
  const entry = kind && readEntry(kind, view);
  return entry ? entryName(entry) : recordName(view);
}
