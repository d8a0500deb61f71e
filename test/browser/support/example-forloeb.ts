import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { aftaleKind } from '../../../src/core/forloeb/aftale.ts';
import { caseloadKind } from '../../../src/core/forloeb/caseload.ts';
import { createExample } from '../../../src/core/forloeb/example-forloeb.ts';
import { huskelisteKind, isDone } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { goalKind, goalPartKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { materialKind } from '../../../src/core/forloeb/material.ts';
import { meetingKind, meetingNotesKind } from '../../../src/core/forloeb/meeting.ts';
import { oplaegKind } from '../../../src/core/forloeb/oplaeg.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { assessmentKind, sharedAssessmentKind } from '../../../src/core/forloeb/self-assessment.ts';
import { summarize } from '../../../src/core/forloeb/summary.ts';
import { tasksKind } from '../../../src/core/forloeb/tasks.ts';
import { audience, type Room, type Viewpoint } from '../../../src/core/rooms.ts';
import { openApp } from './devices.ts';
import { storeIsMade } from './steps.ts';

const template = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../templates/${name}.json`, import.meta.url), 'utf8'));

/** Wednesday of the example's first week, before noon. */
export const EXAMPLE_NOW = '2026-08-05T11:42:00+02:00';
const day = '2026-08-05';

type Fields = Extract<Change, { do: 'write' }>['fields'];

export interface ExampleOptions {
  readonly viewpoint?: Viewpoint;
  /** ISO 8601 with an offset; `EXAMPLE_NOW` unless given. The forløb itself always begins on 3 August 2026. */
  readonly now?: string;
  /** Changes that the kontaktperson (`mine`) and the leader (`theirs`: fields of a huskeliste item) made apart from each other. */
  readonly apart?: readonly { readonly id: string; readonly mine: readonly Change[]; readonly theirs: Fields }[];
  /** Every item of the huskeliste is ticked by the kontaktperson. */
  readonly allDone?: boolean;
  /** Without what came of talking together: goals, meetings, agreements, materials, tasks and caseload. */
  readonly beforeTalks?: boolean;
  /** The hash route behind the forløb: `huskeliste`. */
  readonly screen: string;
}

const persons: Readonly<Record<Viewpoint, string>> = {
  kontaktperson: 'person_eksempel-kontaktperson',
  ny: 'person_eksempel-ny',
  leder: 'person_eksempel-leder',
  mentor: 'person_eksempel-mentor',
};

const saidInTalks: ReadonlySet<string> = new Set(
  [
    ...[goalKind, goalPartKind, assessmentKind, sharedAssessmentKind, aftaleKind, meetingKind, meetingNotesKind],
    ...[caseloadKind, oplaegKind, materialKind, tasksKind],
  ].map(({ type }) => type),
);

/** What is written in talks, and that one of them was held. */
const isOfTalks = (change: Change): boolean =>
  change.do === 'write' &&
  (saidInTalks.has(change.type) || (change.type === activityKind.type && 'status' in change.fields));

/** The rows of the database that hold the example, as the owner of this device sees it. */
function exampleRows({ viewpoint = 'kontaktperson', apart = [], allDone, beforeTalks }: ExampleOptions) {
  const id = 'forloeb_eksempel';
  const { work } = createExample(template('eksempel'), template('nyuddannet-socialraadgiver'), day);
  const docs = new Map<Room, Doc>();
  work.forEach(({ room, by, changes }, index) => {
    const doc = docs.get(room) ?? createDoc(`${id}-${room}`, room);
    const kept = changes.filter((change) => !beforeTalks || !isOfTalks(change));
    if (kept.length > 0) docs.set(room, applyAction(doc, author(`actor${index}`, by), kept));
  });
  let plan = docs.get('plan');
  if (!plan) throw new Error('The example has no plan');
  for (const { id: record, mine, theirs } of apart) plan = merged(plan, mine, record, theirs);
  if (allDone) plan = applyAction(plan, author('alldone', persons.kontaktperson), ticks(plan));
  docs.set('plan', plan);
  const mayHold = (room: Room) => (audience[room] as readonly string[]).includes(viewpoint);
  const rooms = [...docs]
    .filter(([room]) => mayHold(room))
    .map(([room, doc]) => ({ id: doc.id, forloeb: id, room, rev: 1, doc }));
  return {
    id,
    rooms,
    summary: { ...summarize(plan), id, viewpoint, person: persons[viewpoint], changedAt: 1, copiedAt: 0 },
  };
}

const author = (actor: string, person: string) => ({ actor: actor.padEnd(10, '0'), person, day });

/** Two copies of the plan changed apart from each other, and put together again. */
function merged(plan: Doc, mine: readonly Change[], id: string, fields: Fields): Doc {
  const left = applyAction(plan, author('mine', persons.kontaktperson), mine);
  const theirs: Change = { do: 'write', id, type: huskelisteKind.type, fields };
  const result = mergeDocs(left, applyAction(plan, author('theirs', persons.leder), [theirs]));
  if (!result.ok) throw new Error('The two copies cannot be put together');
  return result.value.doc;
}

const ticks = (plan: Doc): readonly Change[] =>
  readEntries(plan, huskelisteKind)
    .known.filter((item) => !isDone(item.fields))
    .map(({ id }) => {
      const status = { done: true, day, by: persons.kontaktperson };
      return { do: 'write', id, type: huskelisteKind.type, fields: { status } };
    });

/** Opens the app with the example on this device, on one of its screens. */
export async function openExample(context: BrowserContext, options: ExampleOptions): Promise<Page> {
  const { id, rooms, summary } = exampleRows(options);
  const page = await openApp(context, '', options.now ?? EXAMPLE_NOW);
  await storeIsMade(page);
  await page.evaluate(
    async ({ rows, row }) => {
      const opened = indexedDB.open('god-start');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error);
      });
      const transaction = db.transaction(['rooms', 'summaries'], 'readwrite');
      for (const room of rows) transaction.objectStore('rooms').put(room);
      transaction.objectStore('summaries').put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    { rows: rooms as readonly unknown[], row: summary as unknown },
  );
  await page.goto(`./#/f/${id}/${options.screen}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}
