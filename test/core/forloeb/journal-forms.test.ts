import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workplaceWithForm } from '../../../src/core/arbejdsplads/receive-form.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { checkForm, isFormJson } from '../../../src/core/forloeb/check-form.ts';
import { formsHere, ownFormsIn } from '../../../src/core/forloeb/forms-here.ts';
import { type EditedForm, type EditedPoint, editedForm, ownedForm } from '../../../src/core/forloeb/own-form.ts';
import { editedFromFile, ownFormChange } from '../../../src/core/forloeb/own-form-changes.ts';
import { JournalForm, journalKind, newEntryFields } from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries, toJson } from '../../../src/core/forloeb/record-kind.ts';
import { readTemplate } from '../../support/templates.ts';

const suggested = (name: string): JournalForm => JournalForm.parse(readTemplate(`${name}.json`));
const names = [
  'logbog',
  'procesjournal-kort',
  'coachingsamtale',
  'episodeanalyse',
  'procesjournal-fuld',
  'kompetenceplan',
];
const logbog = suggested('logbog');
const plan = suggested('kompetenceplan');

let actors = 0;
const act = (doc: Doc, ...changes: readonly Change[]): Doc => {
  actors += 1;
  const actor = `a${String(actors).padStart(9, '0')}`;
  return applyAction(doc, { actor, person: 'kollega', day: '2026-08-05' }, changes);
};
const workplace = (): Doc => createDoc('arbejdsplads-arbejdsplads', 'arbejdsplads');

/** The workplace after a form was edited as its screen does it. */
function edit(doc: Doc, base: JournalForm, change: (form: EditedForm) => EditedForm): Doc {
  const own = ownFormsIn(doc).get(base.id);
  const from = editedForm(base, own);
  return act(doc, ownFormChange(base.id, base, { from, to: change(from), seen: own?.view.stamps ?? [] }));
}

const formIn = (doc: Doc, base: JournalForm): JournalForm | undefined => ownedForm(base, ownFormsIn(doc).get(base.id));
const onPoint =
  (key: string, change: (one: EditedPoint) => EditedPoint) =>
  (form: EditedForm): EditedForm => ({
    ...form,
    points: form.points.map((one) => (one.point.key === key ? change(one) : one)),
  });
const worded = (key: string, heading: string) => onPoint(key, (one) => ({ ...one, heading }));
const without = (key: string) => onPoint(key, (one) => ({ ...one, out: true }));
const headings = (form: JournalForm | undefined) => form?.prompts.map(({ heading }) => heading);

describe('[N200] an entry', () => {
  it('keeps the headings it was written under when the workplace words the form anew', () => {
    const write = (doc: Doc, id: string, form: JournalForm | undefined): Doc =>
      act(doc, {
        do: 'write',
        id,
        type: journalKind.type,
        fields: toJson(newEntryFields(form ?? logbog, '2026-08-05', 'a0')) as { [field: string]: Json },
      });
    let place = workplace();
    let journal = write(createDoc('f-procesjournal', 'procesjournal'), 'journal_a', formIn(place, logbog));
    place = edit(place, logbog, worded('laerte', 'Ugens lærdom'));
    journal = write(journal, 'journal_b', formIn(place, logbog));
    const [first, second] = readEntries(journal, journalKind).known.map(({ fields }) => fields.prompts[0]?.heading);
    expect([first, second]).toEqual(['Det lærte jeg', 'Ugens lærdom']);
  });
});

describe('[N206] the forms to write in', () => {
  it('are the suggestions while the workplace has said nothing, in their order', () => {
    const forms = names.map(suggested);
    expect(formsHere(forms, new Map())).toEqual(forms);
  });

  it("are those of the plan, where the device has no workplace of its own, and else the workplace's", () => {
    const inPlan = edit(createDoc('f-plan', 'plan'), logbog, worded('laerte', 'Fra planen'));
    const here = edit(workplace(), logbog, worded('laerte', 'Herfra'));
    const first = (...docs: readonly [Doc | undefined, Doc]) =>
      headings(formsHere([logbog], ownFormsIn(...docs))[0])?.[0];
    expect(first(undefined, inPlan)).toBe('Fra planen');
    expect(first(here, inPlan)).toBe('Herfra');
  });

  it('are not those that this workplace has removed, whatever the plan still holds', () => {
    const own: Change = {
      do: 'write',
      id: 'journalskema_vores',
      type: 'journalskema',
      fields: { form: 'vores', title: 'Vores', own_a: { heading: 'Et', input: 'text' } },
    };
    const inPlan = act(createDoc('f-plan', 'plan'), own);
    const titles = (place: Doc | undefined) => formsHere([logbog], ownFormsIn(place, inPlan)).map(({ title }) => title);
    expect(titles(undefined)).toEqual([logbog.title, 'Vores']);
    expect(titles(workplace())).toEqual([logbog.title, 'Vores']);
    expect(titles(act(act(workplace(), own), { do: 'delete', id: own.id }))).toEqual([logbog.title]);
  });

  it('leave out what is left out, and a form in which nothing is left', () => {
    const short = edit(workplace(), logbog, without('svaert'));
    expect(headings(formIn(short, logbog))).toEqual(headings(logbog)?.filter((heading) => heading !== 'Det var svært'));
    const none = edit(
      workplace(),
      plan,
      onPoint('plan', (one) => ({
        ...one,
        columns: one.columns.map((column) => ({ ...column, out: column.point.key !== 'mentor' })),
      })),
    );
    expect(formIn(none, plan)).toBeUndefined();
  });
});

describe('[N207] what a workplace makes of a form', () => {
  const changes = fc.constantFrom(
    worded('laerte', 'Lært'),
    worded('tema', 'Emne'),
    worded('tema', 'Tema til næste mentormøde'),
    without('stolt'),
    without('undrede'),
    onPoint('svaert', (one) => ({ ...one, help: '' })),
    (form: EditedForm): EditedForm => ({ ...form, points: form.points.toReversed() }),
    (form: EditedForm): EditedForm => ({ ...form, title: 'Ugebog' }),
    (form: EditedForm): EditedForm => ({
      ...form,
      points: [
        ...form.points.filter(({ point }) => point.key !== 'e-nyt'),
        {
          point: { key: 'e-nyt', heading: '', input: 'text' },
          heading: 'Vores eget',
          help: 'Hjælp',
          out: false,
          columns: [],
        },
      ],
    }),
  );

  it('reads as it was edited, whatever was done to it and in which order', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), (steps) => {
        let doc = workplace();
        for (const step of steps) {
          const wanted = step(editedForm(logbog, ownFormsIn(doc).get(logbog.id)));
          doc = edit(doc, logbog, step);
          const stands = editedForm(logbog, ownFormsIn(doc).get(logbog.id));
          const plain = ({ points, ...words }: EditedForm) => ({
            ...words,
            points: points.map(({ point: { key }, heading, help, out }) => ({ key, heading, help, out })),
          });
          expect(plain(stands)).toEqual(plain(wanted));
        }
        const back = edit(doc, logbog, () => editedForm(logbog, undefined));
        expect(formIn(back, logbog)).toEqual(logbog);
      }),
    );
  });

  it('of two who change different points apart from each other is all kept', () => {
    const start = edit(workplace(), logbog, worded('laerte', 'Lært'));
    const one = edit(start, logbog, worded('undrede', 'Undren'));
    const other = edit(start, logbog, without('svaert'));
    const merged = mergeDocs(one, other);
    if (!merged.ok) throw new Error(merged.error.code);
    expect(headings(formIn(merged.value.doc, logbog))).toEqual([
      'Lært',
      'Undren',
      'Det er jeg stolt af',
      'Tema til næste mentormøde',
    ]);
    expect(Object.keys(ownFormsIn(merged.value.doc).get('logbog')?.view.conflicts ?? {})).toEqual([]);
  });

  it('words the columns of rows one by one, and a suggestion that comes anew shows where nobody has touched it', () => {
    const doc = edit(
      workplace(),
      plan,
      onPoint('plan', (one) => ({
        ...one,
        columns: one.columns
          .map((column) => (column.point.key === 'tid' ? { ...column, heading: 'Uger' } : column))
          .map((column) => (column.point.key === 'sparring' ? { ...column, out: true } : column)),
      })),
    );
    const newer = structuredClone(plan);
    const column = newer.prompts[0]?.columns?.find(({ key }) => key === 'beskrivelse');
    if (column) column.heading = 'Hvad det er';
    const columns = formIn(doc, newer)?.prompts[0]?.columns?.map(({ heading }) => heading);
    expect(columns).toEqual([
      'Opgavetype',
      'Hvad det er',
      'Læringsmål',
      'Uger',
      'Næste skridt',
      'Udviklingspotentialer',
      'Mentors kommentar',
    ]);
  });
});

describe('[N208] a form from a file', () => {
  const receive = (file: JournalForm, here: Doc | undefined, base: JournalForm | undefined) => {
    actors += 1;
    const actor = `f${String(actors).padStart(9, '0')}`;
    return workplaceWithForm(file, { base, here, today: '2026-08-05', actor });
  };

  it.each(names)('%s reads from the workplace as it stands in the file', (name) => {
    const base = suggested(name);
    const file: JournalForm = {
      ...structuredClone(base),
      title: 'Vores skema',
      prompts: [
        ...base.prompts.slice(1).toReversed(),
        { key: 'fra-filen', heading: 'Fra filen', input: 'choice', choices: ['Ja', 'Nej'] },
        { key: 'raekker', heading: 'Rækker', input: 'rows', columns: [{ key: 'en', heading: 'En' }] },
      ],
    };
    const doc = receive(file, undefined, base);
    if (!doc) throw new Error('nothing to receive');
    expect(formIn(doc, base)).toEqual(file);
    expect(receive(file, doc, base)).toBeUndefined();
  });

  it('that reads as the suggestion changes nothing, and takes back what the workplace had made of it', () => {
    expect(receive(logbog, undefined, logbog)).toBeUndefined();
    const own = edit(workplace(), logbog, worded('laerte', 'Lært'));
    const back = receive(logbog, own, logbog);
    expect(back && formIn(back, logbog)).toEqual(logbog);
  });

  it('of a name nobody knows is a form of the workplace alone, after the others', () => {
    const file: JournalForm = { ...structuredClone(plan), id: 'vores-plan', title: 'Vores plan' };
    const doc = receive(file, undefined, undefined);
    if (!doc) throw new Error('nothing to receive');
    const forms = formsHere([logbog], ownFormsIn(doc));
    expect(forms.map(({ id }) => id)).toEqual(['logbog', 'vores-plan']);
    expect(forms[1]?.prompts).toEqual(file.prompts);
  });

  it('may hold anything beside what is known, and nothing of that is kept', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 38; level += 1) deep = [deep];
    const checked = checkForm({
      ...logbog,
      mere: deep,
      prompts: logbog.prompts.map((prompt) => ({ ...prompt, deep })),
    });
    expect(checked).toEqual({ ok: true, value: { ...logbog, om: undefined, $schema: undefined } });
  });

  it.each<[string, object, string]>([
    ['no reminder', { reminder: ' ' }, 'reminder'],
    ['a name with a space', { id: 'vores plan' }, 'id'],
    ['nothing to write in', { prompts: [] }, 'prompts'],
    ['an empty heading', { prompts: [{ key: 'a', heading: '', input: 'text' }] }, 'prompts.0.heading'],
    ['a choice without choices', { prompts: [{ key: 'a', heading: 'A', input: 'choice' }] }, 'prompts.0.choices'],
    ['rows without columns', { prompts: [{ key: 'a', heading: 'A', input: 'rows' }] }, 'prompts.0.columns'],
    ['an unknown kind of field', { prompts: [{ key: 'a', heading: 'A', input: 'tekst' }] }, 'prompts.0.input'],
    [
      'a key too long for a field',
      { prompts: [{ key: 'a'.repeat(31), heading: 'A', input: 'text' }] },
      'prompts.0.key',
    ],
  ])('with %s is refused, and the place is named', (_what, part, field) => {
    const checked = checkForm({ ...logbog, ...part });
    expect(checked.ok ? [] : checked.error.map((problem) => problem.field)).toEqual([field]);
  });

  it('that uses a key twice is refused', () => {
    const point = { key: 'a', heading: 'A', input: 'text' };
    const checked = checkForm({ ...logbog, prompts: [point, point] });
    expect(checked.ok ? [] : checked.error).toMatchObject([{ code: 'duplicate', field: 'prompts.1.key', value: 'a' }]);
  });

  it('is known by its type, however broken', () => {
    expect([{ type: 'procesjournal' }, { type: 'standardprogram' }, null, 'procesjournal'].map(isFormJson)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is the suggestion again when it is written as it was suggested', () => {
    for (const name of names) {
      const base = suggested(name);
      const { fields } = ownFormChange(base.id, base, {
        from: editedForm(base, undefined),
        to: editedFromFile(base, base),
      });
      expect(fields).toEqual({ form: base.id });
    }
  });
});
