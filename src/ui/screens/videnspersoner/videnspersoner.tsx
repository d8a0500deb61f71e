import { Plus, Users } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { needLabels } from '../../../core/forloeb/labels.ts';
import { awayByName, awayOf } from '../../../core/forloeb/person-away.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptSheet } from '../../hooks/use-kept-sheet.ts';
import { useSetAside } from '../../hooks/use-set-aside.ts';
import { forloebHref, goTo } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { vpTexts } from '../../texts/videnspersoner.ts';
import { knownPeople } from './known-names.ts';
import { LinksCard } from './links-card.tsx';
import { MissingNames } from './missing-names.tsx';
import { SearchField } from './search-field.tsx';
import { useTopicActions } from './topic-actions.ts';
import { newTopic, topicDraftOf } from './topic-draft.ts';
import { findTopics, groupTopics, hasName, type TopicGroup, type TopicOrder } from './topic-groups.ts';
import { type TopicHandlers, TopicRow } from './topic-row.tsx';
import { type OpenTopic, TopicSheets } from './topic-sheets.tsx';
import css from './videnspersoner.module.css';

/** Who knows what: topics by need or by person, with a search. */
export function Videnspersoner() {
  const { id, plan, people, viewpoint, today } = useForloeb();
  const { newId } = useServices();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<TopicOrder>('topic');
  const [onlyNameless, setOnlyNameless] = useState(false);
  const { sheet, open: setSheet, close, keep } = useKeptSheet<OpenTopic>(`${id}/videnspersoner/sheet`);
  const aside = useSetAside<OpenTopic>(`${id}/videnspersoner`);
  const { known: entries, newer } = useMemo(() => readEntries(plan, videnspersonKind), [plan]);
  const known = useMemo(() => knownPeople(entries, people), [entries, people]);
  const names = useMemo(() => [...known.values()].map(({ name }) => name), [known]);
  const latest = useRef({ entries, today });
  latest.current = { entries, today };
  const actions = useTopicActions(known);
  const handlers = useMemo<TopicHandlers>(
    () => ({ ...actions, edit: (entry) => setSheet(aside.takeBack(entry.id) ?? sheetOf(entry, latest.current)) }),
    [actions],
  );
  const nameless = entries.filter((entry) => !hasName(entry)).length;
  const filtered = onlyNameless && nameless > 0;
  const found = useMemo(() => findTopics(entries, query), [entries, query]);
  const groups = groupTopics(filtered ? found.filter((entry) => !hasName(entry)) : found, order);
  const filling = viewpoint !== 'ny';
  const add = () =>
    setSheet(aside.takeBack('new') ?? { id: newId(videnspersonKind.type), opened: newTopic, start: newTopic });
  const setAside = (left: OpenTopic) =>
    aside.setAside(left.entry ? left.id : 'new', left, () => {
      setSheet(left);
      goTo(forloebHref(id, 'videnspersoner'));
    });
  const addButton = (
    <Button look={filling ? 'primary' : 'secondary'} icon={Plus} onClick={add}>
      {vpTexts.add}
    </Button>
  );
  return (
    <Page heading={vpTexts.heading} title={vpTexts.heading} lead={vpTexts.lead} actions={addButton}>
      {entries.length === 0 ? (
        <Empty icon={Users} {...vpTexts.empty}>
          <Button icon={Plus} onClick={add}>
            {vpTexts.add}
          </Button>
        </Empty>
      ) : (
        <>
          <div class={css.tools}>
            <SearchField value={query} onInput={setQuery} />
            <Choices
              label={vpTexts.order}
              quiet
              value={order}
              options={[
                { value: 'topic', label: vpTexts.byTopic },
                { value: 'person', label: vpTexts.byPerson },
              ]}
              onChange={setOrder}
            />
          </div>
          {filling && nameless > 0 && (
            <MissingNames count={nameless} filtered={filtered} onFilter={() => setOnlyNameless(!onlyNameless)} />
          )}
          <Found query={query} groups={groups} filling={filling} onClear={() => setQuery('')} />
          {groups.map((group) => (
            <Card key={group.key} heading={headingOf(group)} aside={vpTexts.found(group.entries.length)}>
              <ul class={css.list}>
                {group.entries.map((entry) => (
                  <TopicRow key={entry.id} {...{ entry, people, filling, handlers, names }} />
                ))}
              </ul>
            </Card>
          ))}
        </>
      )}
      <LinksCard />
      {newer.length > 0 && <p class={css.quiet}>{vpTexts.newer(newer.length)}</p>}
      <TopicSheets
        sheet={sheet}
        entries={entries}
        onClose={close}
        onReopen={setSheet}
        onAside={setAside}
        onLeft={keep}
      />
    </Page>
  );
}

interface Around {
  readonly entries: readonly VidenspersonEntry[];
  readonly today: Day;
}

function sheetOf(entry: VidenspersonEntry, { entries, today }: Around): OpenTopic {
  const opened = topicDraftOf(entry.fields, awayOf(entry.fields.name ?? '', awayByName(entries)), today);
  return { id: entry.id, entry, opened, start: opened };
}

function headingOf({ key, need, name }: TopicGroup): string {
  if (need) return needLabels[need];
  return name ?? (key === 'nameless' ? vpTexts.nameless : vpTexts.otherTopics);
}

interface FoundProps {
  readonly query: string;
  readonly groups: readonly TopicGroup[];
  /** Whether the person looks after the list, and so is not told to ask somebody. */
  readonly filling: boolean;
  readonly onClear: () => void;
}

/** Says how many topics a search has found. */
function Found({ query, groups, filling, onClear }: FoundProps) {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const isSearch = query.trim() !== '';
  return (
    <div role="status" class={css.found}>
      {isSearch && count > 0 && <p>{vpTexts.found(count)}</p>}
      {isSearch && count === 0 && (
        <>
          <p>{vpTexts.nothingFound(query.trim(), filling)}</p>
          <Button small onClick={onClear}>
            {vpTexts.clearSearch}
          </Button>
        </>
      )}
    </div>
  );
}
