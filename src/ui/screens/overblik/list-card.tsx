import { type HuskelisteEntry, isDone } from '../../../core/forloeb/huskeliste.ts';
import { bucketOfNow, groupByBucket } from '../../../core/forloeb/huskeliste-view.ts';
import { bucketLabels } from '../../../core/forloeb/labels.ts';
import { buckets } from '../../../core/forloeb/vocabulary.ts';
import { Card } from '../../components/card.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import css from './side-cards.module.css';

const texts = overblikTexts.list;

/** The six buckets with how far each has come; each leads to its place in the list. */
export function ListCard({ items }: { readonly items: readonly HuskelisteEntry[] }) {
  const { id, calendar, forloeb, today } = useForloeb();
  const groups = groupByBucket(items);
  const now = bucketOfNow(calendar, forloeb.fields.firstDay, today);
  const doneOf = (entries: readonly HuskelisteEntry[]) => entries.filter((entry) => isDone(entry.fields)).length;
  return (
    <Card heading={texts.heading} aside={texts.count(doneOf(items), items.length)}>
      <ul>
        {buckets.map((bucket) => (
          <li key={bucket}>
            <a
              class={bucket === now ? `${css.bucket} ${css.now}` : css.bucket}
              href={forloebHref(id, 'huskeliste', bucket)}
            >
              <ProgressBar done={doneOf(groups[bucket])} total={groups[bucket].length} />
              <span class={css.label}>
                {bucketLabels[bucket]}
                {bucket === now && <span class={css.tag}>{texts.now}</span>}
              </span>
              <span class={css.count}>{texts.count(doneOf(groups[bucket]), groups[bucket].length)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
