import {
  CalendarClock,
  CalendarDays,
  CornerDownRight,
  GitFork,
  type IconNode,
  ListChecks,
  MessageCircleQuestionMark,
  Trash2,
  Users,
} from 'lucide';
import type { People } from '../../../core/forloeb/people.ts';
import type { ForloebNews } from '../../../handover/news.ts';
import type { NewsItem } from '../../../handover/news-groups.ts';
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

/** How many of a group are named before "og 4 mere". */
const namedAtMost = 3;

/** What the file brings to one forløb, grouped the way people talk about it. */
export function ForloebNewsView({ news, people, named, choices, onChoose }: ForloebNewsProps) {
  const groups: readonly (readonly [IconNode, readonly NewsItem[]])[] = news.isNew
    ? []
    : [
        [ListChecks, [...news.ticked, ...news.unticked]],
        [MessageCircleQuestionMark, [...news.questions, ...news.answers]],
        [ListChecks, news.items],
        [CalendarDays, news.activities],
        [CalendarClock, news.agreements.map((item) => withAnswers(item, people))],
        [Users, news.videnspersoner],
        [Trash2, news.removed],
        [CornerDownRight, news.returned],
      ];
  return (
    <div class={css.news}>
      {(named || news.isNew || news.standing) && news.standing !== 'arbejdsplads' && <h3>{headingOf(news, people)}</h3>}
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
