import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import type { Command, FieldWrite, History } from './commands.ts';
import type { CoreApi } from './core-api.ts';
import { visible } from './judge-state.ts';
import { must, mustEqual } from './law.ts';
import { knowsAll } from './oracle.ts';
import { type File, Replica, readFile, type State } from './replica.ts';

const RECORDS = ['punkt_1', 'punkt_2', 'punkt_3', 'punkt_4', 'note_1'];
const FIELDS = ['titel', 'note', 'status'];
const VALUES: readonly Json[] = [
  'a',
  'b',
  'o\u0308',
  '\u00F6',
  true,
  1,
  null,
  { dag: 'x', gjort: true },
  { gjort: true, dag: 'x' },
  [1, 'a'],
];
export const DOC_ID = 'rum1';

export const at = <Item>(list: readonly Item[], index: number): Item => list[Math.abs(index) % list.length] as Item;
const typeOf = (record: string): string => record.slice(0, record.indexOf('_'));

interface World {
  readonly core: CoreApi;
  readonly replicas: readonly Replica[];
  readonly files: File[];
}

/** The replicas after a history in which every state was as the oracle says. */
export function playHistory(core: CoreApi, history: History): readonly Replica[] {
  let actors = 0;
  // Ids that sort neither by age nor by person, as random ones do.
  const newActor = (): string => `k${((++actors * 7919) % 99_991).toString(36)}`;
  const replicas = Array.from({ length: history.replicas }, (_, index) => new Replica(core, index, newActor));
  const world: World = { core, replicas, files: [] };
  for (const command of history.commands) play(world, command);
  return replicas;
}

function play(world: World, command: Command): void {
  const { core, files, replicas } = world;
  const replica = at(replicas, command.at);
  switch (command.do) {
    case 'send':
      files.push(replica.write());
      break;
    case 'receive':
      playReceive(world, replica, command);
      break;
    case 'delta':
      playDelta(world, replica, at(replicas, command.to), command.file);
      break;
    case 'clock':
      replica.setClock(command.days);
      break;
    case 'restart':
      replica.restart();
      break;
    case 'rollback':
      replica.replace(at(replica.states, command.steps));
      break;
    case 'backup':
      playBackup(world, replica, command.file);
      break;
    case 'clone':
      at(replicas, command.to).replace(replica.state);
      break;
    case 'revert':
      playRevert(core, replica, at(replica.states, command.steps));
      break;
    case 'open':
      replica.forms.push(openForm(core, replica, at(RECORDS, command.record)));
      break;
    case 'template':
      replica.actAsTemplate('standard', templateChanges(command.version));
      break;
    default:
      replica.act(changesOf(core, replica, command));
  }
}

const openForm = (core: CoreApi, { state }: Replica, record: string): Replica['forms'][number] => ({
  record,
  seen: core.viewRecord(state.doc, record)?.stamps ?? [],
});

type Edit = Extract<Command, { do: 'write' | 'save' | 'resolve' | 'delete' | 'restore' | 'purge' }>;

function changesOf(core: CoreApi, replica: Replica, command: Edit): readonly Change[] {
  if (command.do === 'save') {
    const form = replica.forms.length === 0 ? undefined : at(replica.forms, command.form);
    return form === undefined ? [] : [writeOf(form.record, command.fields, form.seen)];
  }
  if (command.do === 'write') {
    const records = new Map(command.records.map(({ record, fields }) => [at(RECORDS, record), fields]));
    return [...records].map(([id, fields]) => writeOf(id, fields));
  }
  const id = at(RECORDS, command.record);
  return command.do === 'resolve' ? choose(core, replica, id, command.choice) : [{ do: command.do, id }];
}

function choose(core: CoreApi, { state }: Replica, id: string, choice: number): readonly Change[] {
  const view = core.viewRecord(state.doc, id);
  const [field, values] = Object.entries(view?.conflicts ?? {})[0] ?? [];
  if (view === undefined || field === undefined || values === undefined) return [];
  return [{ do: 'write', id, type: view.type, fields: { [field]: at(values, choice).value }, seen: view.stamps }];
}

function writeOf(id: string, fields: readonly FieldWrite[], seen?: Extract<Change, { do: 'write' }>['seen']): Change {
  const values = Object.fromEntries(fields.map(({ field, value }) => [at(FIELDS, field), at(VALUES, value)]));
  return { do: 'write', id, type: typeOf(id), fields: values, ...(seen === undefined ? {} : { seen }) };
}

/** W7: the same record ids whoever applies the template. */
const templateChanges = (version: number): Change[] =>
  RECORDS.slice(0, 3).map((id) => ({
    do: 'write',
    id,
    type: typeOf(id),
    fields: { titel: `forslag ${version % 2}`, note: 'c' },
    seen: [],
  }));

function playReceive({ files }: World, replica: Replica, { file, back }: Extract<Command, { do: 'receive' }>): void {
  const picked = back === undefined ? at(files, file) : files.at(-1 - back);
  if (picked !== undefined) replica.receive(picked);
}

/** Mostly since a file of the receiver that the sender has read, as the app does it; now and then since any file at all. */
function playDelta({ core, files }: World, sender: Replica, receiver: Replica, pick: number): void {
  const { state } = sender;
  const read = files.filter(({ writer, known }) => writer === receiver.index && knowsAll(state.known, known));
  const candidates = pick % 4 === 0 || read.length === 0 ? files : read;
  if (candidates.length === 0) return;
  const file = pick % 4 === 1 ? (candidates.at(-1) as File) : at(candidates, pick);
  const base = readFile(core, file.text).a;
  if (knowsAll(state.known, file.known)) {
    sender.write();
    receiver.receiveDelta(state, base);
  } else mustThrow(() => core.deltaSince(state.doc, base));
}

function mustThrow(run: () => unknown): void {
  let isThrown = false;
  try {
    run();
  } catch {
    isThrown = true;
  }
  must(isThrown, 'D1', 'a delta on a base that its sender does not know');
}

function playBackup({ core, files }: World, replica: Replica, pick: number): void {
  if (files.length === 0) return;
  const file = at(files, pick);
  replica.replace({ doc: readFile(core, file.text), known: file.known });
}

/** O2: afterwards everything looks as then, but for what was purged since. */
function playRevert(core: CoreApi, replica: Replica, old: State): void {
  const current = replica.state.doc;
  replica.act(core.revertChanges(current, old.doc));
  const actual = visible(core, replica.state.doc);
  const expected: Record<string, unknown> = {};
  for (const [id, fields] of Object.entries(visible(core, old.doc))) {
    const now = current.r[id];
    // Nothing is left of it: it can only have been purged.
    if (now === undefined || isEmptied(now)) continue;
    if (hasPurge(current, id) && !hasPurge(old.doc, id)) delete actual[id];
    // A field that stood there then and is missing now can only have been purged.
    else expected[id] = Object.fromEntries(Object.entries(fields).filter(([field]) => Object.hasOwn(now.v, field)));
  }
  mustEqual(actual, expected, 'O2', 'a roll-back looks different from then');
}

const isEmptied = ({ v }: Doc['r'][string]): boolean => Object.keys(v).every((field) => field === '_slettet');

const hasPurge = (doc: Doc, id: string): boolean =>
  /"p":1/.test(JSON.stringify([doc.r[id]?.v['_slettet'], doc.r[id]?.x?.['_slettet']]));
