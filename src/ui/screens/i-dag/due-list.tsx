import { useRef } from 'preact/hooks';
import { isDone, itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { tickItem } from '../../../core/forloeb/huskeliste-edits.ts';
import { type DatedItem, isLate, restsWith } from '../../../core/forloeb/huskeliste-view.ts';
import { Card } from '../../components/card.tsx';
import { Check } from '../../components/check.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useFewFirst } from '../../hooks/use-few-first.ts';
import { forloebHref } from '../../routes.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { iDagTexts as texts } from '../../texts/i-dag.ts';
import css from './i-dag.module.css';

/** What I have to see to this week, to tick off where it stands, and below it what others see to and I take part in. */
export function DueList({ items: found }: { readonly items: readonly DatedItem[] }) {
  const { id, me, people } = useForloeb();
  const all = useOrderAtOpen(found);
  const rests = ({ entry }: DatedItem) => restsWith(entry.fields.responsible, me, people);
  const items = all.filter(rests);
  const drawn = useFewFirst(items);
  const shared = all.filter((item) => !rests(item));
  const done = items.filter(({ entry }) => isDone(entry.fields)).length;
  return (
    <Card heading={texts.toYou} aside={items.length > 0 && huskelisteTexts.count(done, items.length)}>
      {items.length === 0 ? (
        <p class={css.quiet}>{texts.nothingDue}</p>
      ) : (
        <ul class={css.list}>
          {drawn.map((item) => (
            <DueItem key={item.entry.id} item={item} />
          ))}
        </ul>
      )}
      {shared.length > 0 && (
        <>
          <h3 class={css.shared}>{texts.together}</h3>
          <ul class={css.list}>
            {shared.map((item) => (
              <DueItem key={item.entry.id} item={item} />
            ))}
          </ul>
        </>
      )}
      <p class={css.more}>
        <a href={forloebHref(id, 'huskeliste')}>{texts.wholeList}</a>
      </p>
    </Card>
  );
}

/** The order in which the items stood when the screen opened; what is ticked stays where it was, what is new comes last. */
function useOrderAtOpen(items: readonly DatedItem[]): readonly DatedItem[] {
  const places = useRef(new Map<string, number>());
  for (const { entry } of items) if (!places.current.has(entry.id)) places.current.set(entry.id, places.current.size);
  const placeOf = ({ entry }: DatedItem) => places.current.get(entry.id) ?? 0;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function DueItem({ item: { entry, day } }: { readonly item: DatedItem }) {
  const { act, me, today, people, id, forloeb } = useForloeb();
  const title = itemTitle(entry.fields);
  const done = isDone(entry.fields);
  const tick = (checked: boolean) => {
    const { changes, undo } = tickItem(entry, checked, { person: me, today });
    const { ticked, unticked } = huskelisteTexts.said;
    void act('plan', changes, {
      text: checked ? ticked(title) : unticked(title),
      undo: { room: 'plan', changes: undo },
    });
  };
  const late = isLate(entry, day, today);
  const mine = restsWith(entry.fields.responsible, me, people);
  const by = people.byId(entry.fields.status?.by)?.fields.name ?? '';
  const when = done
    ? huskelisteTexts.ticked(entry.fields.status?.by === me ? '' : by, entry.fields.status?.day, today)
    : late
      ? huskelisteTexts.late(day, today)
      : huskelisteTexts.due(day, today, forloeb.fields.firstDay);
  return (
    <li class={done ? `${css.due} ${css.done}` : css.due}>
      <Check checked={done} label={title} onChange={tick} />
      <span class={css.text}>
        <a class={css.title} href={forloebHref(id, 'huskeliste', entry.id)}>
          {title}
        </a>
        <span class={late ? css.late : css.detail}>
          {mine || done ? when : `${when} · ${people.nameOf(entry.fields.responsible)}`}
        </span>
      </span>
    </li>
  );
}
