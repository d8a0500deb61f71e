import { entryName } from '../../../core/forloeb/journal-written.ts';
import { type FilledAgenda, talkedField, writeAgenda } from '../../../core/forloeb/mentor-agenda.ts';
import { type JournalEntry, journalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useCourseSide } from '../../hooks/use-course-side.ts';
import css from '../../parts/meeting/meeting.module.css';
import { forloebHref } from '../../routes.ts';
import { mentormoederTexts, mentorMeetingTexts as texts } from '../../texts/mentormoeder.ts';

const room = 'mentor';

interface SharedListProps {
  readonly shared: FilledAgenda['shared'];
  readonly meeting: string;
}

/** What the mentee has shared from the process journal and the two have not talked about. */
export function SharedList({ shared, meeting }: SharedListProps) {
  const { id, act, me, today, docs } = useForloeb();
  const isMentor = useCourseSide() === 'mentor';
  if (shared.length === 0) return null;
  const tick = (entry: JournalEntry, talked: boolean) => {
    const field = talkedField(entry.id);
    const mark = (done: boolean) => writeAgenda(meeting, { [field]: { done, day: today, by: me } });
    void act(room, [mark(talked)], {
      text: talked ? texts.nowTalked : texts.nowOpen,
      undo: { room, changes: [mark(!talked)] },
    });
  };
  // The mentee reads the entry itself, the mentor the copy.
  const own = readEntries(docs.procesjournal, journalKind).known;
  const placeOf = ({ id: copy }: JournalEntry) =>
    isMentor ? copy : (own.find(({ fields }) => fields.copy === copy)?.id ?? 'delt');
  return (
    <div class={css.part}>
      <h4 class={css.partHeading}>{texts.sharedHeading}</h4>
      <ul class={css.fill}>
        {shared.map(({ entry, talked }) => {
          const name = entryName(entry) || texts.nameless;
          return (
            <li key={entry.id} class={css.ticked}>
              <Check checked={talked} label={texts.talked(name)} onChange={(next) => tick(entry, next)} />
              <span>
                <a class={css.plain} href={forloebHref(id, 'journal', placeOf(entry))}>
                  {name}
                </a>
                <span class={css.meta}>{mentormoederTexts.dayWords(entry.fields.written, today)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
