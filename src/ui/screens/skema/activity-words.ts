import { formatDayShort, formatTimeRange } from '../../../core/calendar/danish-date.ts';
import type { Json } from '../../../core/document/types.ts';
import type { RecordView } from '../../../core/document/view.ts';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import { Agreement, isAgreementField } from '../../../core/forloeb/agreement.ts';
import { Party } from '../../../core/forloeb/fields.ts';
import { type Activity, ActivityTime, activityDay } from '../../../core/forloeb/introduktionsskema.ts';
import { activityKindLabels, methodLabels, needLabels } from '../../../core/forloeb/labels.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { foldText } from '../../../core/search.ts';
import { agreementLabels, agreementTexts } from '../../texts/agreement.ts';
import { activityStateLabels } from '../../texts/skema.ts';

/** Kind and method where they say more than the title does: "Opstartsmøde" needs no "Opstartsmøde". */
export function kindWords({ title, kind, method }: Pick<Activity, 'title' | 'kind' | 'method'>): readonly string[] {
  const folded = foldText(title);
  const words = [kind === 'andet' ? '' : activityKindLabels[kind], method ? methodLabels[method] : ''];
  const said = words.map(foldText);
  return words.filter((_, index) => {
    const own = said[index] ?? '';
    const repeated = said.some((other, at) => at !== index && other.includes(own) && (other !== own || at < index));
    return own !== '' && !folded.includes(own) && !repeated;
  });
}

/** Names of everybody an activity rests with; who has no name is left out. */
export const whoNames = (who: readonly Party[], people: People): readonly string[] =>
  who.map((party) => people.nameOf(party)).filter(Boolean);

const labelled = (labels: Readonly<Record<string, string>>, value: unknown): string => labels[String(value)] ?? '';

/** A value of an activity's field in words, for the choice between two. */
export function fieldWords(field: string, value: Json, people: People, { calendar, firstDay }: PlanDays): string {
  if (isAgreementField(field)) return agreementLabels[Agreement.safeParse(value).data?.state ?? 'none'];
  if (field === 'kind') return labelled(activityKindLabels, value);
  if (field === 'method') return labelled(methodLabels, value);
  if (field === 'needs') return Array.isArray(value) ? value.map((need) => labelled(needLabels, need)).join(', ') : '';
  if (field === 'status') return labelled(activityStateLabels, (value as { state?: string } | null)?.state);
  if (field === 'who') {
    const parties = Array.isArray(value) ? value.flatMap((party) => Party.safeParse(party).data ?? []) : [];
    return whoNames(parties, people).join(', ');
  }
  if (field === 'when') {
    const when = ActivityTime.safeParse(value).data;
    return when
      ? `${formatDayShort(activityDay({ when }, calendar, firstDay))} ${formatTimeRange(when.from, when.to)}`
      : '';
  }
  return typeof value === 'string' ? value : '';
}

/** Names of the fields that hold answers, where both have noted one. */
export function answerLabels(conflicts: RecordView['conflicts'], people: People): Readonly<Record<string, string>> {
  const nameIn = (value: Json) => {
    const who = Agreement.safeParse(value).data?.who;
    return who ? people.nameOf(who) : '';
  };
  return Object.fromEntries(
    Object.entries(conflicts)
      .filter(([field]) => isAgreementField(field))
      .map(([field, values]) => [
        field,
        agreementTexts.field(values.map(({ value }) => nameIn(value)).find(Boolean) ?? ''),
      ]),
  );
}
