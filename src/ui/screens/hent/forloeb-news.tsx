import {
  CalendarClock,
  CalendarDays,
  CornerDownRight,
  Flag,
  GitFork,
  GraduationCap,
  Handshake,
  type IconNode,
  ListChecks,
  MessageCircleQuestionMark,
  MessagesSquare,
  Trash2,
  Users,
} from 'lucide';
import { formatDayOfMonth } from '../../../core/calendar/danish-date.ts';
import type { People } from '../../../core/forloeb/people.ts';
import type { ForloebNews } from '../../../handover/news.ts';
import type { NewsItem } from '../../../handover/news-groups.ts';
import type { TalkGroup } from '../../../handover/news-talk.ts';
import { Icon } from '../../components/icon.tsx';
import { newsSentences } from '../../texts/handover-news.ts';
import { hentTexts } from '../../texts/hent.ts';
import { answerWords } from './answer-words.ts';
import { firstNameIn } from './arrival.ts';
import { BothVersions } from './both-versions.tsx';
import css from './hent.module.css';
import type { Choice } from './receive-arrival.ts';

interface ForloebNewsProps {
  readonly news: ForloebNews;
  readonly people: People | undefined;
  /** Says whose forløb it is; needed when the file holds several. */
  readonly named: boolean;
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice, keepBoth: boolean) => void;
}

/** `Fagsystemet: Bodil Skov kan ikke` */
const withAnswers = (item: NewsItem, people: People | undefined): NewsItem => ({
  ...item,
  label: [item.label, (item.answers ?? []).map((answer) => answerWords(answer, people)).join(', ')]
    .filter(Boolean)
    .join(' · '),
});

/** Items that can be told by name, each once; with the day of the meeting where there is one. */
const named = (items: readonly NewsItem[]): readonly NewsItem[] =>
  items
    .filter(({ id, label }, index) => label !== '' && items.findIndex((item) => item.id === id) === index)
    .map((item) => (item.day ? { ...item, label: `${item.label} · ${formatDayOfMonth(item.day)}` } : item));

/** What of the conversation is named, by what it is about. */
const talkIcons: readonly (readonly [IconNode, readonly TalkGroup[]])[] = [
  [GraduationCap, ['goalsReached', 'goals', 'goalPartsDone', 'goalParts', 'assessments', 'oplaeg']],
  [Handshake, ['newAftaler', 'aftalerDone', 'aftaler']],
  [MessagesSquare, ['meetingsHeld', 'meetingsReopened', 'agendaPoints', 'meetingNotes']],
  [Flag, ['improvementsTaken', 'improvements', 'materialsFound', 'materials']],
];

/** How many of a group are named before "og 4 mere". */
const namedAtMost = 3;

/** What the file brings to one forløb, grouped the way people talk about it. */
export function ForloebNewsView({ news, people, named: isNamed, choices, onChoose }: ForloebNewsProps) {
  const groups: readonly (readonly [IconNode, readonly NewsItem[]])[] = news.isNew
    ? []
    : [
        [ListChecks, [...news.ticked, ...news.unticked]],
        [MessageCircleQuestionMark, [...news.questions, ...news.answers]],
        [ListChecks, news.items],
        [CalendarDays, news.activities],
        [CalendarClock, news.agreements.map((item) => withAnswers(item, people))],
        [Users, news.videnspersoner],
        ...talkIcons.map(([icon, names]) => [icon, named(names.flatMap((name) => news.talk[name] ?? []))] as const),
        [Trash2, news.removed],
        [CornerDownRight, news.returned],
      ];
  return (
    <div class={css.news}>
      {(isNamed || news.isNew || news.standing) && news.standing !== 'arbejdsplads' && (
        <h3>{headingOf(news, people)}</h3>
      )}
      <ul class={css.sentences}>
        {newsSentences(news, (person) => firstNameIn(people, person), 'before').map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {groups.map(([icon, items], index) => items.length > 0 && <Labels key={index} icon={icon} items={items} />)}
      {news.bothChanged.length > 0 && (
        <div class={css.group}>
          <span class={css.groupIcon}>
            <Icon of={GitFork} />
          </span>
          <div class={css.groupBody}>
            <h4>{hentTexts.both.heading(news.bothChanged.length)}</h4>
            {news.bothChanged.map((both) => (
              <BothVersions
                key={`${both.id} ${both.field}`}
                forloebId={news.forloebId}
                both={both}
                people={people}
                chosen={choices.find(({ id, field }) => id === both.id && field === both.field)}
                onChoose={onChoose}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

const headingOf = ({ standing, programmeTitle = '' }: ForloebNews, people: People | undefined): string =>
  standing === 'standardprogram'
    ? hentTexts.programmeOf(programmeTitle)
    : hentTexts.forloebOf(people?.holder('ny')?.fields.name ?? '');

function Labels({ icon, items }: { readonly icon: IconNode; readonly items: readonly NewsItem[] }) {
  const shown = items.slice(0, namedAtMost);
  return (
    <div class={css.group}>
      <span class={css.groupIcon}>
        <Icon of={icon} />
      </span>
      <ul class={css.groupBody}>
        {shown.map((item) => (
          <li key={item.id} class={css.label}>
            {item.label}
          </li>
        ))}
        {items.length > shown.length && (
          <li>
            <details>
              <summary>{hentTexts.more(items.length - shown.length)}</summary>
              <ul class={css.rest}>
                {items.slice(shown.length).map((item) => (
                  <li key={item.id} class={css.label}>
                    {item.label}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </div>
  );
}
