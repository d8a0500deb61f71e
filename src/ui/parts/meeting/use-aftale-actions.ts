import type { Dot } from '../../../core/document/types.ts';
import { type AftaleEntry, aftaleKind, roomOfAftale } from '../../../core/forloeb/aftale.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { toJson, write } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { aftaleTexts as texts } from '../../texts/moeder.ts';

/** What somebody writes when something is agreed. */
export interface AftaleDraft {
  readonly text: string;
  readonly responsible: Party;
  readonly due: string | null;
}

/** What can be done with agreements. What takes a text resolves to whether it is kept. */
export function useAftaleActions() {
  const { act, today, me } = useForloeb();
  const { newId } = useServices();
  const fieldsOf = ({ text, responsible, due }: AftaleDraft) => toJson({ text: text.trim(), responsible, due });
  return {
    add(draft: AftaleDraft, { key, kind }: Pick<MeetingRow, 'key' | 'kind'>): Promise<boolean> {
      const id = newId(aftaleKind.type);
      const made = { day: today, by: me, kind, meeting: key };
      const room = roomOfAftale({ made });
      return act(room, [write(id, aftaleKind.type, { ...fieldsOf(draft), made })], {
        text: texts.saved,
        undo: { room, changes: [{ do: 'delete', id }] },
      });
    },
    /** `seen`: the stamps the form was opened with (RULES.md W2); only what was changed is written. */
    change(aftale: AftaleEntry, draft: AftaleDraft, before: AftaleDraft, seen: readonly Dot[]): Promise<boolean> {
      const [now, was] = [fieldsOf(draft), fieldsOf(before)];
      const touched = Object.entries(now).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field]),
      );
      if (touched.length === 0) return Promise.resolve(true);
      const fields = Object.fromEntries(touched);
      return act(roomOfAftale(aftale.fields), [{ do: 'write', id: aftale.id, type: aftaleKind.type, fields, seen }], {
        text: texts.changed,
      });
    },
    tick(aftale: AftaleEntry, done: boolean): void {
      const room = roomOfAftale(aftale.fields);
      const status = (value: object) => write(aftale.id, aftaleKind.type, { status: value });
      void act(room, [status({ done, day: today, by: me })], {
        text: done ? texts.nowDone : texts.nowOpen,
        undo: { room, changes: [status(aftale.fields.status ?? { done: false })] },
      });
    },
    remove(aftale: AftaleEntry): void {
      const { id } = aftale;
      const room = roomOfAftale(aftale.fields);
      void act(room, [{ do: 'delete', id }], { text: texts.removed, undo: { room, changes: [{ do: 'restore', id }] } });
    },
  };
}

export type AftaleActions = ReturnType<typeof useAftaleActions>;
