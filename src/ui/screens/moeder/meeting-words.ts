import { meetingKindLabels } from '../../../core/forloeb/labels.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import type { ForloebScope } from '../../forloeb-scope.tsx';
import { moederTexts as texts } from '../../texts/moeder.ts';

/** As it stands in the plan, else what such a meeting is called. */
export const titleOf = ({ title, kind }: Pick<MeetingRow, 'title' | 'kind'>): string =>
  title.trim() || meetingKindLabels[kind];

/** "I dag kl. 08.30–08.45" */
export function whenOf({ day, activity, kind }: MeetingRow, today: string): string {
  if (!day) return kind === 'forventning' ? texts.betweenTwo : texts.noDay;
  const { from, to } = activity?.fields.when ?? {};
  return from && to ? texts.when(day, from, to, today) : texts.day(day, today);
}

/** First names of the others who take part. */
export function othersIn({ activity, kind }: MeetingRow, { people, me }: ForloebScope): readonly string[] {
  const who = kind === 'forventning' ? [{ role: 'leder' as const }, { role: 'kontaktperson' as const }] : [];
  const parties = activity ? [{ role: 'ny' as const }, ...activity.fields.who] : who;
  const own = people.byId(me)?.fields.name;
  const names = parties.map((party) => people.nameOf(party)).filter((name) => name.trim() && name !== own);
  return [...new Set(names)].map((name) =>
    people.all.some(({ fields }) => fields.name === name) ? firstName(name) : name,
  );
}
