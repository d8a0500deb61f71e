import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { PreviewRow } from '../../../core/forloeb/create-preview.ts';
import { bucketLabels } from '../../../core/forloeb/labels.ts';
import type { PastChoice } from '../../../core/forloeb/past-choice.ts';
import { buckets } from '../../../core/forloeb/vocabulary.ts';
import { Icon } from '../../components/icon.tsx';
import { opretTexts } from '../../texts/opret.ts';
import css from './preview-list.module.css';

interface PreviewListProps {
  readonly rows: readonly PreviewRow[];
  readonly choices: Readonly<Record<string, PastChoice>>;
  /** To which day belated items are moved, in words. */
  readonly catchUp: string;
  readonly firstDay: Day;
}

/** All items in the six buckets, each with its day, week and owner. On a phone only the first bucket is open. */
export function PreviewList({ rows, choices, catchUp, firstDay }: PreviewListProps) {
  const [wide] = useState(() => matchMedia('(min-width: 900px)').matches);
  const texts = opretTexts.preview;
  const outcomes = opretTexts.past.outcome(catchUp);
  const groups = buckets
    .map((bucket) => ({ bucket, rows: rows.filter((row) => row.bucket === bucket) }))
    .filter((group) => group.rows.length > 0);
  return (
    <section class={css.list} aria-label={texts.huskeliste}>
      <h2>{texts.huskeliste}</h2>
      {groups.map(({ bucket, rows: inBucket }, index) => (
        <details key={bucket} class={css.bucket} open={wide || index === 0}>
          <summary class={css.head}>
            <h3>{bucketLabels[bucket]}</h3>
            <span class={css.count}>{texts.items(inBucket.length)}</span>
            <Icon of={ChevronDown} />
          </summary>
          <table class={css.table}>
            <thead>
              <tr>
                <th scope="col">{texts.columns.title}</th>
                <th scope="col">{texts.columns.day}</th>
                <th scope="col">{texts.columns.party}</th>
              </tr>
            </thead>
            <tbody>
              {inBucket.map((row) => (
                <Row key={row.id} row={row} firstDay={firstDay} outcome={outcomeOf(row, choices, outcomes)} />
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}

function outcomeOf(
  row: PreviewRow,
  choices: Readonly<Record<string, PastChoice>>,
  words: Readonly<Record<Exclude<PastChoice, 'keep'>, string>>,
): string | undefined {
  const choice = row.past ? (choices[row.id] ?? 'keep') : 'keep';
  return choice === 'keep' ? undefined : words[choice];
}

interface RowProps {
  readonly row: PreviewRow;
  readonly firstDay: Day;
  readonly outcome: string | undefined;
}

function Row({ row, firstDay, outcome }: RowProps) {
  const texts = opretTexts.preview;
  return (
    <tr>
      <th scope="row" class={css.title}>
        {row.title}
      </th>
      <td class={css.day}>
        {outcome ? (
          <strong>{outcome}</strong>
        ) : (
          <>
            {texts.day(row.day, firstDay)} <span class={css.week}>{texts.week(row.day)}</span>
          </>
        )}
      </td>
      <td class={row.missingRole ? `${css.party} ${css.open}` : css.party}>{row.partyName}</td>
    </tr>
  );
}
