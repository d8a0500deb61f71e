import { keyBetween } from '../../../core/document/order.ts';
import type { Change } from '../../../core/document/types.ts';
import { awayElsewhere } from '../../../core/forloeb/away-elsewhere.ts';
import type { DaysAway } from '../../../core/forloeb/forloeb.ts';
import { compareVidenspersoner, type VidenspersonEntry, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import type { Said } from '../../acting.ts';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref, goTo } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { topicSaid } from '../../texts/videnspersoner.ts';
import { fieldsBefore, newTopic, type TopicDraft, topicFields } from './topic-draft.ts';
import { TopicSheet } from './topic-sheet.tsx';

/** The sheet that is open. `entry` is the record as it was at opening; none for a new topic. */
export interface OpenTopic {
  readonly id: string;
  readonly entry?: VidenspersonEntry;
  readonly opened: TopicDraft;
  readonly start: TopicDraft;
}

interface TopicSheetsProps {
  readonly sheet: OpenTopic | undefined;
  readonly entries: readonly VidenspersonEntry[];
  readonly onClose: () => void;
  readonly onReopen: (sheet: OpenTopic) => void;
  /** The sheet was closed without an answer and with something unsaved in it. */
  readonly onAside: (sheet: OpenTopic) => void;
  /** The screen was left with a sheet that was being written in. */
  readonly onLeft: (sheet: OpenTopic) => void;
}

const type = videnspersonKind.type;

/** The sheet that is open, if one is, and what becomes of it. */
export function TopicSheets({ sheet, entries, onClose, onReopen, onAside, onLeft }: TopicSheetsProps) {
  const { id: forloeb, act, today } = useForloeb();
  const { random } = useServices();
  const say = useSay();
  if (!sheet) return null;
  const { id, entry } = sheet;
  // What an older version has kept aside knows nothing of some fields.
  const opened = { ...newTopic, ...sheet.opened };
  const save = async (draft: TopicDraft) => {
    onClose();
    const changed = topicFields(draft, opened, today);
    if (Object.keys(changed).length === 0) return;
    const topic = draft.topic.trim();
    const last = entries.toSorted(compareVidenspersoner).at(-1)?.fields.order ?? null;
    const fields = entry ? changed : { needs: [], ...changed, order: keyBetween(last, null, random) };
    const seen = entry?.view.stamps;
    // Somebody is away with all their topics.
    const away = changed['away'] as unknown as readonly DaysAway[] | undefined;
    const elsewhere = away && awayElsewhere(entries, { id, name: draft.name }, away);
    const said: Said = {
      text: entry ? topicSaid.saved(topic) : topicSaid.added(topic),
      undo: {
        room: 'plan',
        changes: [
          entry
            ? { do: 'write', id, type, fields: fieldsBefore(changed, opened, entry.fields.away ?? []) }
            : { do: 'delete', id },
          ...(elsewhere?.undo ?? []),
        ],
      },
    };
    const changes: readonly Change[] = [
      { do: 'write', id, type, fields, ...(seen && { seen }) },
      ...(elsewhere?.changes ?? []),
    ];
    const kept = await act('plan', changes, said);
    if (!kept) onReopen({ ...sheet, start: draft });
  };
  const remove = () => {
    onClose();
    const undo = { room: 'plan', changes: [{ do: 'restore', id }] } as const;
    void act('plan', [{ do: 'delete', id }], { text: topicSaid.removed(opened.topic), undo });
  };
  const leave = (left?: TopicDraft) => {
    onClose();
    if (left) say({ text: topicSaid.notSaved, undo: () => reopen(left) });
  };
  const setAside = (draft?: TopicDraft) => {
    onClose();
    if (draft) onAside({ ...sheet, start: draft });
  };
  const reopen = (draft: TopicDraft) => {
    onReopen({ ...sheet, start: draft });
    goTo(forloebHref(forloeb, 'videnspersoner'));
  };
  const left = (draft: TopicDraft) => {
    onLeft({ ...sheet, start: draft });
    say({ text: topicSaid.notSaved, undo: () => goTo(forloebHref(forloeb, 'videnspersoner')) });
  };
  return (
    <TopicSheet
      key={id}
      id={id}
      isNew={!entry}
      opened={opened}
      start={{ ...newTopic, ...sheet.start }}
      entries={entries}
      onSave={(draft) => void save(draft)}
      onRemove={remove}
      onClose={setAside}
      onGiveUp={leave}
      onLeft={left}
    />
  );
}
