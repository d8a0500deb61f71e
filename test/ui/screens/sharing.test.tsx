import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { assess, assessmentId } from '../../../src/core/forloeb/assessment-sharing.ts';
import { shareChanges } from '../../../src/core/forloeb/journal-sharing.ts';
import { answerField, type JournalEntry, journalKind } from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries, write } from '../../../src/core/forloeb/record-kind.ts';
import { assessmentKind } from '../../../src/core/forloeb/self-assessment.ts';
import { useSharing } from '../../../src/ui/screens/journal/use-sharing.ts';
import { useAssessmentSharing } from '../../../src/ui/screens/maal/use-assessment-sharing.ts';
import { FakeDocument } from '../../support/fake-document.ts';
import { emptyRoom } from '../../support/handover/rooms.ts';

/** The rooms as they stand, and a scope that was drawn before the last of it was kept and is not drawn again. */
const device = vi.hoisted(() => ({ rooms: {} as Record<string, unknown>, scope: {}, keep: (): unknown => undefined }));
vi.mock('../../../src/ui/forloeb-scope.tsx', () => ({ useForloeb: () => device.scope }));
vi.mock('../../../src/ui/components/messages.tsx', () => ({ useSay: () => () => undefined }));
vi.mock('../../../src/ui/hooks/use-draft.ts', () => ({
  flushRecord: async () => {
    device.keep();
    return true;
  },
}));

const day = '2026-08-05';
const goal = 'laeringsmaal_journal';
const actIn = vi.fn(async () => true);
let count = 0;
const act = (doc: Doc, ...changes: readonly Change[]): Doc =>
  applyAction(doc, { actor: `Amina${String(count++).padStart(5, '0')}`, person: 'p_amina', day }, changes);

/** A device with this in the private room, and `last` in a field that is kept by the flush. */
function drawn(changes: readonly Change[], last: Change): void {
  const procesjournal = act(emptyRoom('procesjournal'), ...changes);
  const docs = { procesjournal, samtaler: emptyRoom('samtaler'), mentor: emptyRoom('mentor') };
  device.rooms = { ...docs };
  device.keep = () => Object.assign(device.rooms, { procesjournal: act(procesjournal, last) });
  const now = (room: string) => device.rooms[room];
  device.scope = { id: 'f', docs, plan: emptyRoom('plan'), today: day, me: 'p_amina', now, actIn };
}

/** Draws a component once and gives what its hook gave. */
function use<Value>(hook: () => Value): Value {
  const found: Value[] = [];
  const Screen = () => {
    found.push(hook());
    return null;
  };
  render(<Screen />, new FakeDocument().root);
  return found[0] as Value;
}

beforeEach(() => void vi.stubGlobal('document', new FakeDocument()));
afterEach(() => {
  vi.unstubAllGlobals();
  actIn.mockClear();
});

describe('sharing takes what was written last, also when it has not been drawn', () => {
  it('[N125] of how safe a task feels', async () => {
    drawn(
      assess(undefined, goal, 'ny', day),
      write(assessmentId(goal), assessmentKind.type, { note: 'skrevet sidst' }),
    );
    await use(() => useAssessmentSharing(goal, 'Mette')).share();
    expect(JSON.stringify(actIn.mock.calls)).toContain('skrevet sidst');
  });

  it('of an entry of the journal', async () => {
    const prompts = [{ key: 'skete', heading: 'Hvad skete?', input: 'text' }];
    const form = { id: 'fri', version: 1, title: 'Fri' };
    const entry = write('journal_1', journalKind.type, { form, prompts, written: day });
    drawn([entry], write('journal_1', journalKind.type, { [answerField('skete')]: 'skrevet sidst' }));
    const own = readEntries(device.rooms['procesjournal'] as Doc, journalKind).known[0] as JournalEntry;
    expect(own).toBeDefined();
    await use(() => useSharing(own))((one, scope) => shareChanges(one, undefined, 'delt_1', scope.today), 'Delt');
    expect(JSON.stringify(actIn.mock.calls)).toContain('skrevet sidst');
  });
});
