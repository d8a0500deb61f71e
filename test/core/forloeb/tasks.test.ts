import { expect, test } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { write } from '../../../src/core/forloeb/record-kind.ts';
import { maySayTasks, saidTasks, tasksKind, tasksRecordId } from '../../../src/core/forloeb/tasks.ts';
import { viewpoints } from '../../../src/core/rooms.ts';

const empty = createDoc('forloeb_1-plan', 'plan');
const author = { actor: 'actorAAAAA', person: 'person_leder', day: '2026-08-05' };

test('[N227] what is said of tasks and decisions is read in its order, and what is empty says nothing', () => {
  expect(saidTasks(empty)).toEqual([]);
  const fields = { decides: 'Telefontider', later: ' ', now: 'To sager' };
  const plan = applyAction(empty, author, [write(tasksRecordId, tasksKind.type, fields)]);
  expect(saidTasks(plan)).toEqual([
    ['now', 'To sager'],
    ['decides', 'Telefontider'],
  ]);
});

test('[N227] leader and kontaktperson say it, and nobody else', () => {
  expect(viewpoints.filter(maySayTasks)).toEqual(['kontaktperson', 'leder']);
});
