import { useRef } from 'preact/hooks';
import type { Change, Dot } from '../../../core/document/types.ts';
import { type Aftale, type AftaleEntry, aftaleKind, roomOfAftale } from '../../../core/forloeb/aftale.ts';
import { asActivity, asItem, type Becoming, slotFor } from '../../../core/forloeb/aftale-edits.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { meetingKindLabels } from '../../../core/forloeb/labels.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { readEntries, toJson, write } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { aftaleTexts as texts } from '../../texts/moeder.ts';
import type { Meetings } from './use-meetings.ts';

/** What somebody writes when something is agreed. */
export interface AftaleDraft {
  readonly text: string;
  readonly responsible: Party;
  readonly due: string | null;
}

/** Whether the new hire does not see an agreement where it lies. */
export const isHidden = ({ fields }: AftaleEntry): boolean => roomOfAftale(fields) !== 'plan';

/** What can be done with agreements. What takes a text resolves to whether it is kept. */
export function useAftaleActions(meetings: Pick<Meetings, 'placed'>) {
  const scope = useForloeb();
  const { newId, random } = useServices();
  const latest = useRef({ scope, meetings });
  latest.current = { scope, meetings };
  const { act } = scope;
  const fieldsOf = ({ text, responsible, due }: AftaleDraft) => toJson({ text: text.trim(), responsible, due });
  const become = (aftale: AftaleEntry, { made, mark, unmake, unmark }: Becoming, text: string) => {
    const room = roomOfAftale(aftale.fields);
    const together = (plan: Change, own: Change) => [
      { room: 'plan' as const, changes: [plan, ...(room === 'plan' ? [own] : [])] },
      ...(room === 'plan' ? [] : [{ room, changes: [own] }]),
    ];
    // What came from the preparation and is regretted must not stay in the bin of the plan, which goes to the new hire.
    const gone: Change = room === 'plan' ? unmake : { do: 'purge', id: unmake.id };
    void scope.actIn(together(made, mark), { text, undo: together(gone, unmark) });
  };
  // Of the expectation talk the plan says nothing, also when something of it becomes an item.
  const noteFor = ({ made }: Aftale) =>
    made.kind === 'forventning' ? '' : texts.agreedAt(meetingKindLabels[made.kind], made.day);
  return {
    add(draft: AftaleDraft, { key, kind }: Pick<MeetingRow, 'key' | 'kind'>): Promise<boolean> {
      const id = newId(aftaleKind.type);
      const made = { day: scope.today, by: scope.me, kind, meeting: key };
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
      void act(room, [status({ done, day: scope.today, by: scope.me })], {
        text: done ? texts.nowDone : texts.nowOpen,
        undo: { room, changes: [status(aftale.fields.status ?? { done: false })] },
      });
    },
    remove(aftale: AftaleEntry): void {
      const { id } = aftale;
      const room = roomOfAftale(aftale.fields);
      void act(room, [{ do: 'delete', id }], { text: texts.removed, undo: { room, changes: [{ do: 'restore', id }] } });
    },
    toItem(aftale: AftaleEntry): void {
      const { calendar, forloeb, today, plan } = latest.current.scope;
      const days = { calendar, firstDay: forloeb.fields.firstDay };
      const items = readEntries(plan, huskelisteKind).known;
      const making = { id: newId(huskelisteKind.type), items, random, note: noteFor(aftale.fields) };
      become(aftale, asItem(aftale, days, today, making), isHidden(aftale) ? texts.becameItemSeen : texts.becameItem);
    },
    toActivity(aftale: AftaleEntry): void {
      const { calendar, today } = latest.current.scope;
      const slot = slotFor(aftale, calendar, latest.current.meetings.placed, today);
      const becoming = asActivity(aftale, newId(activityKind.type), slot, noteFor(aftale.fields));
      const said = isHidden(aftale) ? texts.becameActivitySeen : texts.becameActivity;
      become(aftale, becoming, said(slot.day, slot.from, today));
    },
  };
}
export type AftaleActions = ReturnType<typeof useAftaleActions>;
