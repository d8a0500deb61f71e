import {
  CalendarX2,
  CircleCheck,
  GitFork,
  Hourglass,
  Pin,
  ThumbsDown,
  ThumbsUp,
  TriangleAlert,
  UsersRound,
} from 'lucide';
import { conflictsToShow } from '../../../core/document/field-policy.ts';
import type { AgreementState } from '../../../core/forloeb/agreement.ts';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import { type ActivityEntry, isLuft } from '../../../core/forloeb/introduktionsskema.ts';
import { needLabels } from '../../../core/forloeb/labels.ts';
import type { People } from '../../../core/forloeb/people.ts';
import type { TimeTrouble } from '../../../core/forloeb/time-trouble.ts';
import { withSoftHyphens } from '../../../core/soft-hyphens.ts';
import { Icon } from '../../components/icon.tsx';
import { memo } from '../../components/memo.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { agreementLabels } from '../../texts/agreement.ts';
import { holdTexts } from '../../texts/hold.ts';
import { activityStateLabels, rowTexts } from '../../texts/skema.ts';
import { cardTexts, clockText } from '../../texts/skema-grid.ts';
import css from './activity-card.module.css';
import { stateOf } from './activity-draft.ts';
import { kindWords, whoNames } from './activity-words.ts';

export interface ActivityCardProps {
  readonly entry: ActivityEntry;
  readonly people: People;
  readonly trouble: TimeTrouble | undefined;
  /** What it is double booked with, in a sentence. */
  readonly clash: string | undefined;
  /** What those who were asked about their time say. */
  readonly answer: AgreementState | undefined;
}

const answerIcons = { asked: Hourglass, agreed: ThumbsUp, declined: ThumbsDown } as const;
const stateIcons = { agreed: ThumbsUp, done: CircleCheck } as const;

const isPinned = ({ fields }: ActivityEntry): boolean => !('offset' in fields.when);

/** Whether two people have changed it apart from each other. */
export const hasConflict = ({ view }: ActivityEntry): boolean =>
  Object.keys(conflictsToShow(view, askAbout)).length > 0 || view.deletedButEdited !== undefined;

/** What a card says to somebody who hears it: everything that is on it, and what its marks mean. */
export function cardLabel({ entry, people, trouble, clash, answer }: ActivityCardProps): string {
  const { fields } = entry;
  const state = stateOf(fields);
  return [
    isLuft(fields) && fields.title !== rowTexts.luft ? rowTexts.luft : '',
    fields.title,
    cardTexts.time(fields.when.from, fields.when.to),
    ...whoNames(fields.who, people),
    ...fields.needs.map((need) => needLabels[need]),
    state === 'planned' ? '' : activityStateLabels[state],
    isPinned(entry) ? cardTexts.pinned : '',
    fields.common ? holdTexts.mark : '',
    answer && state === 'planned' ? agreementLabels[answer] : '',
    trouble ? cardTexts.trouble[trouble] : '',
    clash ?? '',
    hasConflict(entry) ? cardTexts.conflict : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** What stands on an activity in the week grid, the weightiest first: what there is no room for is left out whole. */
export const ActivityCard = memo(({ entry, people, trouble, clash, answer }: ActivityCardProps) => {
  const { fields } = entry;
  return (
    <>
      <span class={css.head}>
        <span class={css.title} data-title>
          {isLuft(fields) && fields.title !== rowTexts.luft && <span class={css.word}>{rowTexts.luft} </span>}
          {withSoftHyphens(fields.title)}
        </span>
        <Marks entry={entry} clash={clash} answer={answer} />
      </span>
      {trouble && (
        <span class={css.trouble}>
          <Icon of={TriangleAlert} size={14} />
          <span>{cardTexts.trouble[trouble]}</span>
        </span>
      )}
      <Facts entry={entry} people={people} />
      <Tags entry={entry} />
    </>
  );
});

type PartProps = Pick<ActivityCardProps, 'entry'>;

/** Small signs; their words are in the label of the card. */
function Marks({ entry, clash, answer }: Pick<ActivityCardProps, 'entry' | 'clash' | 'answer'>) {
  const state = stateOf(entry.fields);
  return (
    <span class={css.marks}>
      {clash && <Icon of={CalendarX2} size={14} />}
      {state === 'planned' && answer && <Icon of={answerIcons[answer]} size={14} />}
      {hasConflict(entry) && <Icon of={GitFork} size={14} />}
      {(state === 'agreed' || state === 'done') && <Icon of={stateIcons[state]} size={14} />}
      {entry.fields.common && <Icon of={UsersRound} size={14} />}
      {isPinned(entry) && <Icon of={Pin} size={14} />}
    </span>
  );
}

function Facts({ entry: { fields }, people }: Pick<ActivityCardProps, 'entry' | 'people'>) {
  const { from, to } = fields.when;
  const who = whoNames(fields.who, people);
  return (
    <>
      <span class={css.facts}>
        {clockText(from)}
        <span class={css.until}>–{clockText(to)}</span>
      </span>
      {who.length > 0 && <span class={`${css.facts} ${css.who}`}>{who.join(', ')}</span>}
    </>
  );
}

function Tags({ entry: { fields } }: PartProps) {
  const kinds = isLuft(fields) ? [] : kindWords(fields);
  if (fields.needs.length === 0 && kinds.length === 0) return null;
  return (
    <span class={css.tags}>
      {fields.needs.map((need) => (
        <NeedTag key={need} need={need} />
      ))}
      {kinds.map((kind) => (
        <span key={kind}>{kind}</span>
      ))}
    </span>
  );
}
