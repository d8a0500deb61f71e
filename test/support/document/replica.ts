import type { Author, Change, Doc, Dot } from '../../../src/core/document/types.ts';
import type { CoreApi } from './core-api.ts';
import { judgeState } from './judge-state.ts';
import { frozen, must, mustEqual } from './law.ts';
import { act, type Knowledge, knowsAll, nothingKnown, union } from './oracle.ts';

/** A document and what the oracle says it stands for. */
export interface State {
  readonly doc: Doc;
  readonly known: Knowledge;
}

/** What travels. The text is what a device really reads back. */
export interface File {
  readonly text: string;
  readonly known: Knowledge;
  readonly writer: number;
}

const FIRST_DAY = Date.UTC(2025, 2, 1);
const MS_PER_DAY = 86_400_000;

/** A device with one person, its storage, and the app in memory; keeps the part of W1 that the storage layer keeps. */
export class Replica {
  readonly states: State[];
  readonly forms: { readonly record: string; readonly seen: readonly Dot[] }[] = [];
  private actor: string | undefined;
  private clock = 0;
  private readonly core: CoreApi;
  readonly index: number;
  private readonly newActor: () => string;

  constructor(core: CoreApi, index: number, newActor: () => string) {
    this.core = core;
    this.index = index;
    this.newActor = newActor;
    this.states = [{ doc: core.createDoc('rum1', 'plan'), known: nothingKnown }];
  }

  get state(): State {
    return this.states.at(-1) as State;
  }

  /** Nothing of the app's memory survives. */
  restart(): void {
    this.actor = undefined;
    this.forms.length = 0;
  }

  setClock(days: number): void {
    this.clock = days;
    this.actor = undefined;
  }

  /** The storage holds another state from now on. */
  replace(state: State): void {
    this.states.push(state);
    this.restart();
  }

  private day(): string {
    return new Date(FIRST_DAY + (this.clock + Math.floor(this.states.length / 10)) * MS_PER_DAY)
      .toISOString()
      .slice(0, 10);
  }

  /** The author of the next action; a new actor on a new day (W1). */
  private author(person: string): Author {
    const day = this.day();
    const known = this.actor === undefined ? undefined : this.state.doc.a[this.actor];
    if (this.actor === undefined || (known !== undefined && known.d !== day)) this.actor = this.newActor();
    return { actor: this.actor, person, day };
  }

  act(changes: readonly Change[]): void {
    this.actAs(this.author(`person${this.index}`), changes);
  }

  actAsTemplate(template: string, changes: readonly Change[]): void {
    this.actAs({ actor: this.newActor(), person: `skabelon:${template}`, day: this.day() }, changes);
  }

  private actAs(author: Author, changes: readonly Change[]): void {
    const { doc, known } = this.state;
    const next = this.core.applyAction(doc, author, changes);
    const nextKnown = act(known, author, changes);
    must(
      (next === doc) === (nextKnown === known),
      'W2',
      'exactly an action without effect returns the same document',
      () => changes,
    );
    this.enter({ doc: next, known: nextKnown });
  }

  /** M7, W2: what has been entered is frozen, so a core that writes into it fails at once. */
  private enter(state: State): void {
    if (state.doc === this.state.doc && state.known === this.state.known) return;
    judgeState(this.core, frozen(state.doc), state.known);
    this.states.push(state);
  }

  write(): File {
    const { doc, known } = this.state;
    this.actor = undefined;
    return { text: JSON.stringify(doc), known, writer: this.index };
  }

  /** Reads a file as a device does, and enters what it makes of it. */
  receive(file: File): void {
    const theirs = frozen(readFile(this.core, file.text));
    const { doc, known } = this.state;
    const merged = this.core.mergeDocs(doc, theirs);
    must(merged.ok, 'L7', 'an honest file is refused', () => merged);
    const { value } = merged;
    mustEqual([value.healed, value.suspicious], [[], []], 'L7', 'an honest file heals or is suspicious');
    const bringsNothing = knowsAll(known, file.known);
    must(
      value.changed !== bringsNothing && (value.doc === doc) === bringsNothing,
      'O1',
      'exactly a file without news changes nothing',
    );
    this.renewActorAfter(theirs.a);
    this.enter({ doc: value.doc, known: union(known, file.known) });
  }

  /** W1: the file knows more of my actor than I do. */
  private renewActorAfter(vector: Doc['a']): void {
    const actor = this.actor;
    if (actor !== undefined && (vector[actor]?.n ?? 0) > (this.state.doc.a[actor]?.n ?? 0)) this.actor = undefined;
  }

  /** L5: a delta from `sender` since a vector that this replica once had. */
  receiveDelta(sender: State, base: Doc['a']): void {
    const { doc, known } = this.state;
    const text = JSON.stringify(this.core.deltaSince(sender.doc, base));
    const isBaseKnown = Object.entries(base).every(([actor, { n }]) => (doc.a[actor]?.n ?? 0) >= n);
    const checked = this.core.checkDelta(JSON.parse(text), doc, base);
    if (isBaseKnown) must(checked.ok, 'L7', 'an honest delta is refused by its check', () => checked);
    if (!checked.ok) return;
    const merged = this.core.mergeDelta(doc, checked.value, base);
    must(merged.ok === isBaseKnown, 'L5', 'exactly a delta on an unknown base is refused', () => merged);
    if (!merged.ok) return;
    mustEqual(
      merged.value.doc,
      expectSameAsWhole(this.core, doc, sender.doc),
      'L5',
      'a delta differs from the whole file',
    );
    this.renewActorAfter(sender.doc.a);
    this.enter({ doc: merged.value.doc, known: union(known, sender.known) });
  }
}

function expectSameAsWhole(core: CoreApi, mine: Doc, whole: Doc): Doc | undefined {
  const merged = core.mergeDocs(mine, whole);
  return merged.ok ? merged.value.doc : undefined;
}

/** What a file's text says. Honest files are never refused (L7). */
export function readFile(core: CoreApi, text: string): Doc {
  const checked = core.checkDoc(JSON.parse(text));
  must(checked.ok, 'L7', 'an honest file is refused by its check', () => checked);
  return checked.value;
}
