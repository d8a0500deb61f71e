import { ListChecks } from 'lucide';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { huskelisteKind, isDone } from '../../../core/forloeb/huskeliste.ts';
import { bucketOfNow, groupByBucket } from '../../../core/forloeb/huskeliste-view.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type Bucket, buckets } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { useSay } from '../../components/messages.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptSheet } from '../../hooks/use-kept-sheet.ts';
import { useSetAside } from '../../hooks/use-set-aside.ts';
import { ProgrammeOffers } from '../../parts/programme/programme-offer.tsx';
import { forloebHref, goTo } from '../../routes.ts';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { screenNames } from '../../texts/navigation.ts';
import { AchievedCard } from './achieved-card.tsx';
import { BucketCard, bucketId, focusItem } from './bucket-card.tsx';
import { filterItems, parties } from './filter-items.ts';
import css from './huskeliste.module.css';
import { ItemSheet } from './item-sheet.tsx';
import { useListActions } from './list-actions.ts';
import { ListFilter } from './list-filter.tsx';
import { isBucket, recall, remember, toggled } from './list-memory.ts';
import type { BegunItem } from './use-item-form.ts';

/** The item whose sheet is open; `begun` when it was left with something unsaved in it. */
interface OpenItem {
  readonly id: string;
  readonly begun?: BegunItem;
}

/** The huskeliste: six buckets of which that of now is open. The address may name a bucket or an item to begin with. */
export function HuskelisteScreen({ rest }: { readonly rest: string }) {
  const { id, plan, people, me, calendar, forloeb, today, summary, viewpoint } = useForloeb();
  const { known, newer } = useMemo(() => readEntries(plan, huskelisteKind), [plan]);
  const now = bucketOfNow(calendar, forloeb.fields.firstDay, today);
  const [memory, setMemory] = useState(() => recall(id, now, viewpoint));
  const [search, setSearch] = useState('');
  // A search unfolds what it finds; what is folded meanwhile stays so until the next letter.
  const [foldedHits, setFoldedHits] = useState<ReadonlySet<Bucket>>(new Set());
  const isSearching = search.trim() !== '';
  const { sheet, open, close, keep } = useKeptSheet<OpenItem>(`${id}/huskeliste/sheet`);
  const aside = useSetAside<OpenItem>(`${id}/huskeliste`);
  const say = useSay();
  useEffect(() => remember(id, memory), [id, memory]);
  const all = useMemo(() => groupByBucket(known), [known]);
  const filtered = memory.who !== 'all' || isSearching;
  // The new hire's list is what they see to and what they take part in, as on their paper.
  const isNew = viewpoint === 'ny';
  const wanted = { who: memory.who, people, me, takingPart: isNew };
  const shown = useMemo(
    () => (filtered ? groupByBucket(filterItems(known, { ...wanted, search })) : all),
    [known, all, filtered, memory.who, search, people, me, isNew],
  );
  const counted = isNew && memory.who === 'mine' ? filterItems(known, { ...wanted, search: '' }) : known;
  const actions = useListActions({ all, shown });
  const done = known.filter((entry) => isDone(entry.fields)).length;
  const finished = known.length > 0 && done === known.length;
  // Finished just now, the words stand below: nothing may jump away under the finger that ticked.
  const finishedAtOpen = useRef(finished).current;
  const item = known.find((entry) => entry.id === sheet?.id);

  useEffect(() => {
    const bucket = isBucket(rest) ? rest : known.find((entry) => entry.id === rest)?.fields.placement.bucket;
    if (!bucket) return;
    const stays = isNew && (isBucket(rest) || counted.some((entry) => entry.id === rest));
    setMemory((before) => ({ who: stays ? before.who : 'all', open: new Set([...before.open, bucket]) }));
    setTimeout(() => (isBucket(rest) ? document.getElementById(bucketId(bucket))?.scrollIntoView() : focusItem(rest)));
  }, [rest]);

  const closeSheet = () => {
    close();
    // An item that was removed or moved cannot take the focus back; its bucket does.
    const bucket = item?.fields.placement.bucket;
    setTimeout(() => {
      if (bucket && document.activeElement === document.body)
        document.querySelector<HTMLElement>(`#${bucketId(bucket)} button`)?.focus();
    });
  };
  const openItem = useCallback((item: string) => open(aside.takeBack(item) ?? { id: item }), [id]);
  const reopen = (sheet: OpenItem) => {
    open(sheet);
    goTo(forloebHref(id, 'huskeliste'));
  };
  const left = (item: string, begun: BegunItem) => {
    keep({ id: item, begun });
    say({ text: texts.said.notSaved, undo: () => goTo(forloebHref(id, 'huskeliste')) });
  };
  const card = (bucket: Bucket) => (
    <BucketCard
      key={bucket}
      bucket={bucket}
      entries={shown[bucket]}
      isNow={bucket === now}
      open={isSearching ? !foldedHits.has(bucket) : memory.open.has(bucket)}
      whole={rest !== ''}
      canAdd={!isSearching && !memory.who.startsWith('party:')}
      actions={actions}
      onToggle={() =>
        isSearching
          ? setFoldedHits(toggled(foldedHits, bucket))
          : setMemory({ ...memory, open: toggled(memory.open, bucket) })
      }
      onOpenItem={openItem}
    />
  );
  return (
    <Page
      heading={screenNames.huskeliste}
      title={screenNames.huskeliste}
      lead={texts.lead(summary.newHire, counted.filter((entry) => isDone(entry.fields)).length, counted.length)}
    >
      <ProgrammeOffers />
      {known.length === 0 && <Empty icon={ListChecks} {...texts.empty} />}
      {finished && finishedAtOpen && <AchievedCard entries={known} />}
      {known.length > 0 && (
        <ListFilter
          who={memory.who}
          search={search}
          parties={parties(known, people)}
          onWho={(who) => setMemory({ ...memory, who })}
          onSearch={(next) => {
            setSearch(next);
            setFoldedHits(new Set());
          }}
        />
      )}
      <div class={css.buckets}>{buckets.filter((bucket) => !isSearching || shown[bucket].length > 0).map(card)}</div>
      {isSearching && buckets.every((bucket) => shown[bucket].length === 0) && <p role="status">{texts.filter.none}</p>}
      {isNew && memory.who === 'mine' && counted.length < known.length && (
        <Button look="quiet" onClick={() => setMemory({ ...memory, who: 'all' })}>
          {texts.wholeList}
        </Button>
      )}
      {finished && !finishedAtOpen && <AchievedCard entries={known} />}
      {newer.length > 0 && <Notice>{texts.newer(newer.length)}</Notice>}
      {item && (
        <ItemSheet
          key={item.id}
          entry={item}
          all={all}
          actions={actions}
          begun={sheet?.begun}
          onClose={closeSheet}
          onAside={(begun) => aside.setAside(item.id, { id: item.id, begun }, () => reopen({ id: item.id, begun }))}
          onGiveUp={(begun) => say({ text: texts.said.notSaved, undo: () => reopen({ id: item.id, begun }) })}
          onLeft={(begun) => left(item.id, begun)}
        />
      )}
    </Page>
  );
}
