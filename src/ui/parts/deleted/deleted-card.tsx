import { RotateCcw } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { isDay } from '../../../core/calendar/day.ts';
import { TEMPLATE_PREFIX } from '../../../core/document/slot.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { lastDayInBin } from '../../../core/forloeb/bin.ts';
import { type BinLine, binLines, fetchBack } from '../../../core/forloeb/bin-list.ts';
import { entryName } from '../../../core/forloeb/journal-written.ts';
import { journalKind, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntry } from '../../../core/forloeb/record-kind.ts';
import { recordName } from '../../../core/forloeb/record-name.ts';
import { audience, type ForloebRoom, forloebRooms, type Viewpoint } from '../../../core/rooms.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { deletedTexts as texts } from '../../texts/deleted.ts';
import { DeleteForGood } from './delete-for-good.tsx';

/** The rooms whose bin stands with the forløb: those a person may hold, but for the private one, which has its own screen. */
const roomsOf = (viewpoint: Viewpoint): readonly ForloebRoom[] =>
  forloebRooms.filter(
    (room) => room !== 'procesjournal' && (audience[room] as readonly Viewpoint[]).includes(viewpoint),
  );

/** The words a record is known by. An entry of the journal has none of its own but what is written in it. */
function nameOf(view: RecordView): string {
  const kind = [journalKind, sharedJournalKind].find(({ type }) => type === view.type);
  const entry = kind && readEntry(kind, view);
  return entry ? entryName(entry) : recordName(view);
}

/** What was deleted and can be fetched back (RULES.md N232); nothing at all where nothing was. */
export function DeletedCard({ rooms }: { readonly rooms?: readonly ForloebRoom[] }) {
  const { docs, sent, viewpoint } = useForloeb();
  const lines = useMemo(() => binLines(docs, sent, rooms ?? roomsOf(viewpoint)), [docs, sent, rooms, viewpoint]);
  if (lines.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{rooms?.includes('procesjournal') ? texts.leadPrivate : texts.lead}</p>
      <ul class={css.rows}>
        {lines.map((line) => (
          <Line key={`${line.room} ${line.key}`} line={line} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ line }: { readonly line: BinLine }) {
  const { act, me, people, today } = useForloeb();
  const [asking, setAsking] = useState(false);
  const { room, records, deletion, left } = line;
  const [first, ...others] = records;
  const name = texts.named(first.type, nameOf(first));
  const { person, day } = deletion;
  const by =
    person === me
      ? texts.you
      : person.startsWith(TEMPLATE_PREFIX)
        ? texts.programme
        : (people.byId(person)?.fields.name ?? '');
  const back = () => {
    const undo = { room, changes: records.map(({ id }) => ({ do: 'delete', id }) as const) };
    void act(room, fetchBack(line), { text: texts.fetched, undo });
  };
  return (
    <li class={css.row}>
      <div class={css.main}>
        <strong>
          {name}
          {others.length > 0 && texts.more(others.length)}
        </strong>
        <span class={css.quiet}>{texts.by(day, by, today)}</span>
        {isDay(day) && <span class={css.quiet}>{texts.until(lastDayInBin(day))}</span>}
      </div>
      <div class={css.buttons}>
        <Button small icon={RotateCcw} aria-label={`${texts.back}: ${name}`} onClick={back}>
          {texts.back}
        </Button>
        <Button small look="quiet" aria-label={`${texts.forGood}: ${name}`} onClick={() => setAsking(true)}>
          {texts.forGood}
        </Button>
      </div>
      {asking && <DeleteForGood room={room} records={records} left={left} onClose={() => setAsking(false)} />}
    </li>
  );
}
