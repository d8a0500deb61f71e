import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { Example } from '../../../src/core/forloeb/example.ts';
import { createExample } from '../../../src/core/forloeb/example-forloeb.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { roomDocId } from '../../../src/core/rooms.ts';
import { asPlan, type PlanDoc } from '../../../src/output/programme/plan-doc.ts';
import { readTemplate } from '../../support/templates.ts';

/** The third working day of the example: a Wednesday, so that its first day is Monday 3 August 2026. */
export const exampleDay = '2026-08-05';

/** Applies one action by one person. */
export function change(doc: Doc, changes: readonly Change[], by = 'person_eksempel-kontaktperson'): PlanDoc {
  const actor = by
    .replaceAll(/[^A-Za-z]/g, '')
    .slice(-10)
    .padStart(10, 'x');
  return asPlan(applyAction(doc, { actor, person: by, day: exampleDay }, changes));
}

/** The plan of the example as the app makes it. */
export function examplePlan(): PlanDoc {
  const example = Example.parse(readTemplate('eksempel.json'));
  const programme = Standardprogram.parse(readTemplate(`${example.programme}.json`));
  const { work } = createExample(example, programme, exampleDay);
  return work
    .filter(({ room }) => room === 'plan')
    .reduce((doc, { by, changes }) => change(doc, changes, by), emptyPlan());
}

export const emptyPlan = (): PlanDoc => asPlan(createDoc(roomDocId('eksempel', 'plan'), 'plan'));
