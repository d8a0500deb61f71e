import { Pencil, Plus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDayLong, formatDayOfMonth } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { Json } from '../../../core/document/types.ts';
import {
  type CaseloadEntry,
  type CaseloadReview,
  caseloadKind,
  caseloadRecordId,
  reviewField,
} from '../../../core/forloeb/caseload.ts';
import { followingDue, mayEditCaseload, type ReviewDay, reviewDays } from '../../../core/forloeb/caseload-ramp.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import css from '../../components/flow.module.css';
import { WriteBox } from '../../components/write-box.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { keptStamps } from '../../hooks/use-kept-text.ts';
import { useServices } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { sagstalTexts } from '../../texts/sagstal.ts';

const texts = sagstalTexts.reviews;

const write = (fields: { readonly [field: string]: Json }) =>
  ({ do: 'write', id: caseloadRecordId, type: caseloadKind.type, fields }) as const;

/** The days on which the load is looked at again, and what came of it. */
export function ReviewsCard({ entry }: { readonly entry: CaseloadEntry }) {
  const { calendar, forloeb, viewpoint, act } = useForloeb();
  const { newId } = useServices();
  const [adding, setAdding] = useState(false);
  const days = { calendar, firstDay: forloeb.fields.firstDay };
  const reviews: readonly CaseloadReview[] = entry.fields.reviews ?? [];
  const mayEdit = mayEditCaseload(viewpoint);
  const keep = (next: readonly CaseloadReview[], text: string) =>
    act('plan', [{ ...write({ reviews: next as unknown as Json }), seen: entry.view.stamps }], {
      text,
      undo: { room: 'plan', changes: [write({ reviews: reviews as unknown as Json })] },
    });
  const add = async (day: Day) => {
    const key = newId('r')
      .toLocaleLowerCase('en')
      .replace(/[^a-z0-9-]/g, '-')
      .slice(0, 40);
    const due = followingDue(calendar, days.firstDay, day);
    if (await keep([...reviews, { key, due }], texts.added)) setAdding(false);
  };
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{texts.hint}</p>
      {reviews.length === 0 && <p>{texts.none}</p>}
      <ul class={css.rows}>
        {reviewDays(entry, days).map((review) => (
          <Review
            key={review.key}
            review={review}
            entry={entry}
            onRemove={
              mayEdit
                ? () =>
                    void keep(
                      reviews.filter(({ key }) => key !== review.key),
                      texts.removed,
                    )
                : undefined
            }
          />
        ))}
      </ul>
      {mayEdit && reviews.length < 12 && (
        <Button small icon={Plus} onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      )}
      {adding && <AddReview onAdd={add} onClose={() => setAdding(false)} />}
    </Card>
  );
}

interface ReviewProps {
  readonly review: ReviewDay;
  readonly entry: CaseloadEntry;
  /** Undefined for those who read only. */
  readonly onRemove: (() => void) | undefined;
}

function Review({ review: { key, day, tick, text }, entry, onRemove }: ReviewProps) {
  const { id, people, me, today, act } = useForloeb();
  const keptAs = `${id}/sagstal/${key}`;
  // Of a line that is begun the stamps of that moment: what has come since is kept beside it (document RULES.md W2).
  const [opened, setOpened] = useState(() => keptStamps(keptAs));
  const full = formatDayLong(day);
  const field = reviewField(key);
  const before = (entry.fields[field] as Json | undefined) ?? { done: false };
  const note = (value: Json, seen = entry.view.stamps): Promise<boolean> =>
    act('plan', [{ ...write({ [field]: value }), seen }], {
      text: texts.ticked,
      undo: { room: 'plan', changes: [write({ [field]: before })] },
    });
  const noted = (done: boolean, words: string) => ({
    done,
    ...(done && { day: today, by: me }),
    ...(words && { text: words }),
  });
  const by = firstName(people.byId(tick.by)?.fields.name ?? '');
  const when = tick.done && tick.day ? texts.seen(tick.day, by) : texts.when(day, today, formatDayOfMonth(day));
  return (
    <li class={css.row}>
      {onRemove && (
        <Check checked={tick.done} label={texts.tick(full)} onChange={(done) => void note(noted(done, text))} />
      )}
      <span class={css.main}>
        <strong>{full}</strong>
        {when && <span class={css.quiet}>{when}</span>}
        {text && !opened && <span class={css.text}>{text}</span>}
      </span>
      {onRemove && !opened && (
        <span class={css.buttons}>
          <Button
            look="quiet"
            small
            icon={Pencil}
            aria-label={texts.noteFor(full)}
            onClick={() => setOpened(entry.view.stamps)}
          />
          <Button look="quiet" small icon={Trash2} aria-label={texts.remove(full)} onClick={onRemove} />
        </span>
      )}
      {opened && (
        <WriteBox
          keptAs={keptAs}
          label={texts.note}
          initial={text}
          seen={opened}
          onSave={(words) => note(noted(true, words), opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </li>
  );
}

interface AddReviewProps {
  readonly onAdd: (day: Day) => Promise<void>;
  readonly onClose: () => void;
}

function AddReview({ onAdd, onClose }: AddReviewProps) {
  const { calendar, today } = useForloeb();
  const [day, setDay] = useState<Day>();
  const [asked, setAsked] = useState(false);
  const add = () => {
    setAsked(true);
    if (day) void onAdd(day);
  };
  return (
    <Dialog
      heading={texts.addHeading}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={add}>
            {appTexts.add}
          </Button>
        </>
      }
    >
      <DayField
        label={texts.day}
        value={day}
        today={today}
        calendar={calendar}
        onChange={setDay}
        problem={asked && !day ? sagstalTexts.step.missingDay : undefined}
      />
    </Dialog>
  );
}
