import { useMemo, useRef } from 'preact/hooks';
import type { Change, Json } from '../../../core/document/types.ts';
import { toJson } from '../../../core/forloeb/record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { foldText } from '../../../core/search.ts';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { topicSaid } from '../../texts/videnspersoner.ts';
import { broughtAlong, type KnownPerson } from './known-names.ts';

/** What can be done to a topic in place. The same object for as long as the screen stands. */
export interface TopicActions {
  /** Resolves to whether it is kept. */
  name(entry: VidenspersonEntry, name: string): Promise<boolean>;
  introduce(entry: VidenspersonEntry, done: boolean): void;
  choose(change: Change): void;
}

const type = videnspersonKind.type;

/** Writes fields of a topic; undo puts back what stood there. */
function write(
  scope: ForloebScope,
  entry: VidenspersonEntry,
  fields: { [field: string]: Json },
  text: string,
): Promise<boolean> {
  const { id, view } = entry;
  const empty = { kind: null, introduced: { done: false } };
  const before = toJson({ ...empty, ...entry.fields });
  const old = Object.fromEntries(Object.keys(fields).map((field) => [field, before[field] ?? '']));
  const undo = { room: 'plan', changes: [{ do: 'write', id, type, fields: old }] } as const;
  return scope.act('plan', [{ do: 'write', id, type, fields, seen: view.stamps }], { text, undo });
}

export function useTopicActions(known: ReadonlyMap<string, KnownPerson>): TopicActions {
  const scope = useForloeb();
  const latest = useRef({ scope, known });
  latest.current = { scope, known };
  return useMemo(
    () => ({
      name(entry, name) {
        const person = latest.current.known.get(foldText(name));
        const details = toJson(broughtAlong(person, entry.fields, {}));
        return write(latest.current.scope, entry, { name, ...details }, topicSaid.named(name, entry.fields.topic));
      },
      introduce(entry, done) {
        const { today, me } = latest.current.scope;
        const name = entry.fields.name ?? entry.fields.topic;
        const introduced = done ? { done, day: today, by: me } : { done };
        const text = done ? topicSaid.introduced(name) : topicSaid.notIntroduced(name);
        void write(latest.current.scope, entry, { introduced }, text);
      },
      choose(change) {
        void latest.current.scope.act('plan', [change]);
      },
    }),
    [],
  );
}
