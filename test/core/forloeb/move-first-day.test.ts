import { describe, expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { previewFirstDay } from '../../../src/core/forloeb/move-first-day.ts';
import { plannedItems } from '../../../src/core/forloeb/programme-items.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { templateRecords } from '../../../src/core/forloeb/template-records.ts';
import { smallProgramme } from './small-programme.ts';

const calendar = { localDaysOff: [] };

function planWith(...changes: readonly Change[]) {
  const author = { actor: 'A', person: 'person_1', day: '2026-07-01' };
  const records = templateRecords(smallProgramme, plannedItems(smallProgramme));
  const plan = applyAction(createDoc('f-plan', 'plan'), author, [...records, ...changes]);
  return { items: readEntries(plan, huskelisteKind).known, activities: readEntries(plan, activityKind).known };
}

describe('another first day', () => {
  test('moves what is open and counted from it; what is done or pinned stays', () => {
    const plan = planWith(
      { do: 'write', id: 'huskeliste_bestil', type: 'huskeliste', fields: { status: { done: true } } },
      { do: 'write', id: 'huskeliste_emner_1', type: 'huskeliste', fields: { due: { pinned: '2026-08-20' } } },
    );
    const move = previewFirstDay(plan, calendar, { from: '2026-08-03', to: '2026-08-17', today: '2026-08-01' });
    expect(move).toEqual({ firstDay: '2026-08-17', items: 3, activities: 1, done: 1, pinned: 1, becomePast: 0 });
  });

  test('[N1] is a working day', () => {
    const days = { from: '2026-08-03', to: '2026-08-15', today: '2026-08-01' };
    expect(previewFirstDay(planWith(), calendar, days).firstDay).toBe('2026-08-17');
  });

  test('says what would come to lie before today', () => {
    const days = { from: '2026-08-17', to: '2026-08-03', today: '2026-08-05' };
    expect(previewFirstDay(planWith(), calendar, days).becomePast).toBe(2);
  });
});
