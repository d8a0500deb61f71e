import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { caseloadKind, caseloadRecordId, reviewField } from '../../../src/core/forloeb/caseload.ts';
import {
  closingKind,
  closingRecordId,
  evaluationKind,
  evaluationRecordId,
  filedField,
  improvementKind,
} from '../../../src/core/forloeb/closing.ts';
import { ClosingTemplate } from '../../../src/core/forloeb/closing-template.ts';
import { goalKind } from '../../../src/core/forloeb/laeringsmaal.ts';
import { write } from '../../../src/core/forloeb/record-kind.ts';
import { buildClosing } from '../../../src/output/closing/build-closing.ts';
import { buildProgramme } from '../../../src/output/programme/build-programme.ts';
import { usualOptions } from '../../../src/output/programme/options.ts';
import { asPlan, type PlanDoc } from '../../../src/output/programme/plan-doc.ts';
import { readTemplate } from '../../support/templates.ts';
import { change, emptyPlan, examplePlan } from '../programme/example-plan.ts';

const words = ClosingTemplate.parse(readTemplate('afslutning.json'));
const day = '2026-11-03';
const mette = 'person_eksempel-kontaktperson';

function sheetOf(plan: PlanDoc) {
  const sheet = buildClosing(plan, words);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const ended = () =>
  change(examplePlan(), [
    write('laeringsmaal_1', goalKind.type, { task: 'Enkeltydelser', needs: [], state: { value: 'reached', day } }),
    write('laeringsmaal_2', goalKind.type, { task: 'Den svære samtale', needs: [], mentorCourse: true }),
    write(evaluationRecordId(mette), evaluationKind.type, { by: mette, day, helped: 'Kaffen\n\nog teamet', late: ' ' }),
    write('forbedring_1', improvementKind.type, { text: 'Vent', about: 'huskeliste_udlever-noegler', made: { day } }),
    write('forbedring_2', improvementKind.type, { text: 'Mere luft', about: 'huskeliste_findes-ikke', made: { day } }),
    write(closingRecordId, closingKind.type, {
      ended: { done: true, day },
      mentor: { decision: 'yes', day, note: 'Fra januar' },
      [filedField('fagsystem')]: { done: true, day },
    }),
  ]);

describe('the sheet of the ending', () => {
  it('[N159] has goals, look back, decisions, what was filed, proposals and days', () => {
    const sheet = sheetOf(ended());
    expect(sheet.title).toBe('Afslutning af introduktionen af Amina Yilmaz');
    expect(sheet.lead).toContain('Afsluttet tirsdag den 3. november 2026');
    expect(sheet.goals.filter(({ id }) => id === 'laeringsmaal_1')).toMatchObject([{ state: 'Nået' }]);
    expect(sheet.ahead).toContain('Den svære samtale');
    expect(sheet.evaluations).toMatchObject([
      { by: 'Mette Kjær', points: [{ question: 'Hvad hjalp mest?', lines: ['Kaffen', 'og teamet'] }] },
    ]);
    expect(sheet.decisions).toContainEqual({ label: 'Mentorforløb', lines: ['Ja', 'Fra januar'] });
    expect(sheet.decisions.at(-1)?.lines).toEqual(['Noter den 3. dec. 2026, resten den 3. nov. 2027']);
    expect(sheet.filing.filter(({ done }) => done).map(({ key }) => key)).toEqual(['fagsystem']);
    expect(sheet.improvements.map(({ about }) => about)).toEqual([
      'Udlever nøgler, koder, telefon og adgangskoder',
      'Hele programmet',
    ]);
  });

  it('counts where nobody has chosen between two versions', () => {
    const base = ended();
    const goal = (task: string) => [write('laeringsmaal_1', goalKind.type, { task })];
    const merged = mergeDocs(change(base, goal('Ydelser')), change(base, goal('Bevillinger'), 'person_eksempel-leder'));
    if (!merged.ok) throw new Error('The two copies cannot be put together');
    expect(sheetOf(base).undecided).toBe(0);
    expect(sheetOf(asPlan(merged.value.doc)).undecided).toBe(1);
  });

  it('[N159] is made from the plan and reads no record kinds but its own', () => {
    const other: Doc = createDoc('f1-samtaler', 'samtaler');
    // @ts-expect-error a document of any room is not the plan
    expect(buildClosing(other, words)).toBeUndefined();
    const plan = change(ended(), [
      write('moedenote_1', 'moedenote', { kind: 'status', note_a: 'KANARIE' }),
      write('refleksion_1', 'refleksion', { by: mette, day, answer_a: 'KANARIE' }),
      write('question_1', 'question', { text: 'KANARIE', asked: { day } }),
    ]);
    expect(JSON.stringify(sheetOf(plan))).not.toContain('KANARIE');
  });

  it('says of a forløb that is not ended that it is not, and makes nothing without a readable forløb', () => {
    expect(sheetOf(examplePlan()).lead).toContain('Ikke afsluttet endnu');
    expect(buildClosing(emptyPlan(), words)).toBeUndefined();
  });
});

describe('the caseload in the programme', () => {
  const plan = () =>
    change(examplePlan(), [
      write(caseloadRecordId, caseloadKind.type, {
        steps: [
          { from: { offset: { unit: 'workingDays', amount: 1 } }, percent: 50 },
          { from: { offset: { unit: 'months', amount: 6 } }, percent: 100 },
        ],
        reviews: [{ key: 'm1', due: { offset: { unit: 'months', amount: 1 } } }],
        full: 30,
        reason: 'Ny i området',
        [reviewField('m1')]: { done: true, day: '2026-09-03', text: 'KANARIE' },
      }),
    ]);
  const built = (doc: PlanDoc, recipient: 'ny' | 'leder') =>
    buildProgramme(doc, usualOptions(recipient, '2026-07-20'))?.sagstal;

  it('[N144] is a few lines of shares and rough figures for the leader, without what was noted at the reviews', () => {
    const part = built(plan(), 'leder');
    expect(part?.rows).toEqual([
      { span: '3. aug. 2026 – 2. feb. 2027', share: '50 % (ca. 15)' },
      { span: 'Fra 3. feb. 2027', share: '100 % (ca. 30)' },
    ]);
    expect(part?.reason).toEqual(['Ny i området']);
    expect(JSON.stringify(part)).not.toContain('KANARIE');
  });

  it('goes along to the new hire only when somebody asks, and is not there while nothing is agreed', () => {
    expect(built(plan(), 'ny')).toBeUndefined();
    expect(built(change(examplePlan(), [{ do: 'delete', id: caseloadRecordId }]), 'leder')).toBeUndefined();
  });
});
