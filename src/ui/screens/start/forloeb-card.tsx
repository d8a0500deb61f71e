import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { viewpointLabels } from '../../../core/forloeb/labels.ts';
import { toDelete, toDeleteSoon } from '../../../core/forloeb/to-delete.ts';
import { type WhereNow, whereNow } from '../../../core/forloeb/where-now.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useMinute } from '../../hooks/use-minute.ts';
import { firstScreen, isNarrow } from '../../parts/navigation.ts';
import { RemoveForloeb } from '../../parts/remove-forloeb.tsx';
import { forloebHref } from '../../routes.ts';
import { startTexts } from '../../texts/start.ts';
import css from './forloeb-card.module.css';
import { nextInWords } from './next-in-words.ts';
import { calendarOfSummary, isCourse, lengthOf, pathOf } from './where-now.ts';

interface ForloebCardProps {
  readonly row: SummaryRow;
  readonly today: Day;
}

const { card: texts, where: words } = startTexts;

function wordsOf(where: WhereNow): string {
  switch (where.at) {
    case 'before':
      return words.before(where.days);
    case 'opstart':
      return words.opstart(where.day, where.of);
    case 'laering':
      return words.laering(where.week, where.weeks);
    case 'afslutning':
      return words.afslutning;
    case 'ended':
      return words.ended(where.day);
  }
}

const courseWords = ({ from, to, ended }: NonNullable<SummaryRow['course']>, isNamed = true): string => {
  if (ended)
    return isNamed ? `${texts.courseOnly} ${words.closed(ended).toLocaleLowerCase('da')}` : words.closed(ended);
  return isNamed ? `${texts.courseOnly} ${texts.course(from, to)}` : texts.course(from, to);
};

/** One forløb: whose, since when, how far, and what comes next. All of it leads to the forløb. */
export function ForloebCard({ row, today }: ForloebCardProps) {
  const [removing, setRemoving] = useState(false);
  const name = row.newHire || texts.nameless;
  const course = isCourse(row) ? row.course : undefined;
  const about = [course && texts.courseOnly, row.position, row.department].filter(Boolean).join(' · ');
  return (
    <li class={css.card}>
      <div class={css.head}>
        <Avatar name={row.newHire} warm large />
        <div class={css.who}>
          <h2>
            <a class={css.link} href={forloebHref(row.id, firstScreen(row, isNarrow()))}>
              {name}
            </a>
          </h2>
          <p class={css.quiet}>{about}</p>
        </div>
        <span class={css.remove}>
          <Button look="quiet" icon={Trash2} aria-label={texts.remove(name)} onClick={() => setRemoving(true)} />
        </span>
      </div>
      <Path row={row} today={today} />
      <div class={css.facts}>
        {!course && <span>{texts.firstDay(row.firstDay)}</span>}
        {!course && row.course && <span>{courseWords(row.course)}</span>}
        <span>{texts.you(course && row.viewpoint === 'ny' ? texts.mentee : viewpointLabels[row.viewpoint])}</span>
        {row.fictive && <span class={css.fictive}>{texts.fictive}</span>}
      </div>
      {!course && (
        <div class={css.next}>
          {row.ending ? <Over row={row} today={today} /> : <Next row={row} today={today} />}
          {row.total > 0 && (
            <span class={css.progress}>
              <ProgressBar done={row.done} total={row.total} />
              {texts.done(row.done, row.total)}
            </span>
          )}
        </div>
      )}
      {row.course?.deletion && row.course.deletion <= today && (
        <div class={css.next}>
          <p class={css.nextText}>
            <span class={css.quiet}>{texts.courseDeletion}</span>
            <a href={forloebHref(row.id, 'mentor')}>{texts.toCourseDeletion}</a>
          </p>
        </div>
      )}
      {removing && <RemoveForloeb row={row} onClose={() => setRemoving(false)} />}
    </li>
  );
}

/** It is ended: everything can be read, until the day of deletion has come, which is said two weeks before (RULES.md N154, N155). */
function Over({ row, today }: ForloebCardProps) {
  const [asking, setAsking] = useState(false);
  const what = toDelete(row.ending, today, row.course);
  const soon = what ? undefined : toDeleteSoon(row.ending, today, row.course);
  return (
    <div class={css.nextText}>
      {soon ? (
        <a href={forloebHref(row.id, 'afslutning', 'sletning')}>{texts.deletionSoon[soon.what](soon.day)}</a>
      ) : (
        <span class={css.quiet}>{what ? texts.deletionDay[what] : texts.readable}</span>
      )}
      {what === 'notes' && <a href={forloebHref(row.id, 'afslutning')}>{texts.deleteNotes}</a>}
      {what === 'plan' && (
        <Button small onClick={() => setAsking(true)}>
          {texts.deleteAll}
        </Button>
      )}
      {asking && <RemoveForloeb row={row} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** The same first step as in the overview. */
function Next({ row, today }: ForloebCardProps) {
  const now = useMinute();
  const step = nextInWords(row, today, now);
  if (!step) return <p class={css.nextText}>{row.total > 0 && texts.noNext}</p>;
  return (
    <p class={css.nextText}>
      <span class={css.quiet}>{texts.next}</span>
      <strong>{step.title}</strong>
      {step.detail && <span class={css.quiet}>{step.detail}</span>}
    </p>
  );
}

/** The four phases as a short path, and in words where the forløb is. */
function Path({ row, today }: ForloebCardProps) {
  const course = isCourse(row) ? row.course : undefined;
  const path = pathOf(row, today, course);
  const now = path.find(({ state }) => state === 'now');
  return (
    <div class={css.where}>
      <p class={css.phase}>
        {now && <strong>{startTexts.phases[now.name]}</strong>}
        <span>
          {course
            ? courseWords(course, false)
            : row.ending
              ? words.closed(row.ending.day)
              : wordsOf(whereNow(calendarOfSummary(row), lengthOf(row), today))}
        </span>
      </p>
      <span class={css.path} aria-hidden="true">
        {path.map(({ name, state }) => (
          <span key={name} class={css[state]} />
        ))}
      </span>
    </div>
  );
}
