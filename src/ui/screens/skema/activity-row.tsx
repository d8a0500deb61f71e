import { CircleCheck, MapPin, ThumbsUp, User } from 'lucide';
import { formatTimeRange } from '../../../core/calendar/danish-date.ts';
import { minutesOf } from '../../../core/calendar/parse-time.ts';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import { type ActivityEntry, isCancelled, isLuft } from '../../../core/forloeb/introduktionsskema.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { Icon } from '../../components/icon.tsx';
import { memo } from '../../components/memo.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { AgreementMark } from '../../parts/agreement-mark.tsx';
import { ClashNote } from '../../parts/clashes/clashes.tsx';
import { holdTexts } from '../../texts/hold.ts';
import { activityFieldLabels, activityStateLabels, lengthText, rowTexts } from '../../texts/skema.ts';
import { stateOf } from './activity-draft.ts';
import css from './activity-row.module.css';
import { answerLabels, fieldWords, kindWords, whoNames } from './activity-words.ts';
import { RowMenu } from './row-menu.tsx';
import type { SkemaActions } from './skema-actions.ts';

export interface RowHandlers extends SkemaActions {
  edit(entry: ActivityEntry): void;
  copy(entry: ActivityEntry): void;
  repeat(entry: ActivityEntry): void;
}

interface ActivityRowProps {
  readonly entry: ActivityEntry;
  readonly people: People;
  readonly plan: PlanDays;
  readonly handlers: RowHandlers;
}

/** Key of the button that opens a row; the focus is sent there when the row has moved. */
export const rowButtonId = (id: string): string => `open-${id}`;

/** One activity: a line of the table, on a phone a card. The title opens it, Delete removes it. */
export const ActivityRow = memo(({ entry, people, plan, handlers }: ActivityRowProps) => {
  const { fields } = entry;
  const luft = isLuft(fields);
  const first = fields.needs[0];
  const classes = [css.row, luft && css.luft, !luft && first && css[first], isCancelled(fields) && css.cancelled];
  return (
    <tr class={classes.filter(Boolean).join(' ')}>
      <td class={css.time}>{formatTimeRange(fields.when.from, fields.when.to)}</td>
      <th scope="row" class={css.activity} colSpan={luft ? 4 : 1}>
        {luft ? <LuftTitle entry={entry} handlers={handlers} /> : <Title entry={entry} handlers={handlers} />}
        <StateMark entry={entry} />
        {!luft && <Details entry={entry} />}
        {luft && fields.note && <p class={css.note}>{fields.note}</p>}
        <ClashNote id={entry.id} />
        <RecordConflicts
          view={entry.view}
          people={people}
          labels={{ ...activityFieldLabels, ...answerLabels(entry.view.conflicts, people) }}
          show={(field, value) => fieldWords(field, value, people, plan)}
          onChoose={handlers.choose}
        />
      </th>
      {!luft && <PeopleAndPlace entry={entry} people={people} />}
      <td class={css.actions}>
        <RowMenu
          entry={entry}
          actions={handlers}
          onEdit={() => handlers.edit(entry)}
          onCopy={() => handlers.copy(entry)}
          onRepeat={() => handlers.repeat(entry)}
          onRemove={() => handlers.remove(entry)}
        />
      </td>
    </tr>
  );
});

type PartProps = Pick<ActivityRowProps, 'entry' | 'handlers'>;

function Title({ entry, handlers }: PartProps) {
  return (
    <button
      type="button"
      id={rowButtonId(entry.id)}
      class={css.title}
      aria-keyshortcuts="Delete"
      onClick={() => handlers.edit(entry)}
      onKeyDown={(event) => {
        if (event.key === 'Delete') handlers.remove(entry);
      }}
    >
      {entry.fields.title}
    </button>
  );
}

/** Luft says its own word and how long it is; its title only where it says more. */
function LuftTitle({ entry, handlers }: PartProps) {
  const { title, when } = entry.fields;
  const minutes = Math.max(0, minutesOf(when.to) - minutesOf(when.from));
  return (
    <span class={css.luftLine}>
      {title !== rowTexts.luft && <span class={css.luftWord}>{rowTexts.luft}</span>}
      <Title entry={entry} handlers={handlers} />
      <span class={css.length}>{lengthText(minutes)}</span>
    </span>
  );
}

const stateIcons = { agreed: ThumbsUp, done: CircleCheck } as const;

/** How far the arrangement has come, in a word. What is only planned says nothing. */
function StateMark({ entry }: Pick<ActivityRowProps, 'entry'>) {
  const state = stateOf(entry.fields);
  if (state === 'planned') return null;
  return (
    <span class={`${css.state} ${css[state]}`}>
      {state !== 'cancelled' && <Icon of={stateIcons[state]} size={14} />}
      {activityStateLabels[state]}
    </span>
  );
}

function Details({ entry: { fields } }: Pick<ActivityRowProps, 'entry'>) {
  const kinds = [...kindWords(fields), ...(fields.common ? [holdTexts.mark] : [])];
  return (
    <>
      {kinds.length > 0 && <p class={css.kind}>{kinds.join(' · ')}</p>}
      {fields.note && <p class={css.note}>{fields.note}</p>}
      {fields.preparation && (
        <p class={css.note}>
          <strong>{rowTexts.preparation}</strong> {fields.preparation}
        </p>
      )}
    </>
  );
}

function PeopleAndPlace({ entry, people }: Pick<ActivityRowProps, 'entry' | 'people'>) {
  const { fields } = entry;
  const who = whoNames(fields.who, people);
  return (
    <>
      <td>
        {who.length > 0 && (
          <span class={css.fact}>
            <Icon of={User} size={16} />
            <span>
              {who.map((name, index) => (
                <span key={name}>
                  {index > 0 && ' '}
                  <span class={css.person}>{index < who.length - 1 ? `${name},` : name}</span>
                </span>
              ))}
            </span>
          </span>
        )}
        <AgreementMark entry={entry} />
      </td>
      <td>
        {fields.place && (
          <span class={css.fact}>
            <Icon of={MapPin} size={16} />
            <span>{fields.place}</span>
          </span>
        )}
      </td>
      <td class={css.needs}>
        {fields.needs.map((need) => (
          <NeedTag key={need} need={need} />
        ))}
      </td>
    </>
  );
}
