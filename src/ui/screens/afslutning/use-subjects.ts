import { useMemo } from 'preact/hooks';
import { compareItems, huskelisteKind, itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { activityKind, isLuft, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { compareVidenspersoner, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { buckets } from '../../../core/forloeb/vocabulary.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';

const texts = afslutningTexts.improve;

interface Subject {
  readonly id: string;
  /** "Huskeliste: Udlever nøgler" */
  readonly name: string;
  readonly href: string;
}

interface Subjects {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What a proposal is about; undefined for the whole, and for what is not in the plan any more. */
  find(about: string | null | undefined): Subject | undefined;
}

/** What a proposal can be about: items, activities and topics, in the order of their lists. */
export function useSubjects(): Subjects {
  const { id, plan, calendar, forloeb } = useForloeb();
  const { firstDay } = forloeb.fields;
  return useMemo(() => {
    const items = [...readEntries(plan, huskelisteKind).known].sort(
      (a, b) =>
        buckets.indexOf(a.fields.placement.bucket) - buckets.indexOf(b.fields.placement.bucket) || compareItems(a, b),
    );
    const placed = placeActivities(readEntries(plan, activityKind).known, calendar, firstDay);
    const topics = [...readEntries(plan, videnspersonKind).known].sort(compareVidenspersoner);
    const all: readonly Subject[] = [
      ...items.map((item) => ({
        id: item.id,
        name: `${texts.groups.item}: ${itemTitle(item.fields)}`,
        href: forloebHref(id, 'huskeliste', item.id),
      })),
      ...placed
        .filter(({ entry }) => !isLuft(entry.fields))
        .map(({ entry }) => ({
          id: entry.id,
          name: `${texts.groups.activity}: ${entry.fields.title}`,
          href: forloebHref(id, 'skema'),
        })),
      ...topics.map((topic) => ({
        id: topic.id,
        name: `${texts.groups.topic}: ${topic.fields.topic}`,
        href: forloebHref(id, 'videnspersoner'),
      })),
    ];
    // A meeting that comes every week is one thing to say something about.
    const apart = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
    return {
      options: [{ value: '', label: texts.whole }, ...apart.map((one) => ({ value: one.id, label: one.name }))],
      find: (about) => all.find((one) => one.id === about),
    };
  }, [id, plan, calendar, firstDay]);
}
