import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDoc } from '../../src/core/document/check.ts';
import { fromFileForm, toFileForm } from '../../src/handover/file-form.ts';
import { anyDoc } from '../support/handover/arbitrary-docs.ts';
import { sharedPlan } from '../support/handover/rooms.ts';

const plainCopy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test('the file form of any document gives the document back', () => {
  fc.assert(
    fc.property(anyDoc(), (doc) => {
      const back = fromFileForm(plainCopy(toFileForm(doc)));
      expect(back).toEqual({ ok: true, value: doc });
      expect(checkDoc(back.ok && back.value).ok).toBe(true);
    }),
  );
});

test('actors are a sorted table and stamps point into it', () => {
  const form = toFileForm(sharedPlan());
  const ids = form.a.map(([id]) => id);
  expect(ids).toEqual([...ids].sort());
  expect(form.r['p_karen']?.['s']).toBe(`${ids.indexOf('Ka7xQ2plan').toString(36)}.1`);
});

test('keys this version does not know are kept, in the document and in records', () => {
  const doc = sharedPlan();
  const rec = { ...doc.r['forloeb'], later: { a: [1] } };
  const wider = { ...doc, farve: 'blå', r: { ...doc.r, forloeb: rec } };
  expect(fromFileForm(plainCopy(toFileForm(wider as typeof doc)))).toEqual({ ok: true, value: wider });
});

const strays: readonly (readonly [name: string, break_: (form: ReturnType<typeof looseForm>) => void])[] = [
  [
    'a row too many in a stamp',
    (form) => {
      form.r.forloeb.s = 'zz.1';
    },
  ],
  [
    'a number with a zero in front',
    (form) => {
      form.r.forloeb.s = '0.01';
    },
  ],
  [
    'a row with a zero in front',
    (form) => {
      form.r.forloeb.s = '00.1';
    },
  ],
  [
    'a capital letter in a row',
    (form) => {
      form.r.forloeb.s = 'A.1';
    },
  ],
  [
    'a full stamp',
    (form) => {
      form.r.forloeb.s = 'Ka7xQ2plan.1';
    },
  ],
  [
    'an unsorted table',
    (form) => {
      form.a.reverse();
    },
  ],
  [
    'the same actor twice',
    (form) => {
      form.a.splice(1, 0, form.a[0]);
    },
  ],
  [
    'a row of five',
    (form) => {
      form.a[0].push(1);
    },
  ],
  [
    'an inherited name as an actor',
    (form) => {
      form.a[0][0] = 'constructor';
    },
  ],
  [
    'values without stamps',
    (form) => {
      form.r.huskeliste_parkering.x = { title: ['x'] };
    },
  ],
  [
    'stamps that are no object',
    (form) => {
      form.r.forloeb.f = ['0.1'];
    },
  ],
  [
    'a record that is a list',
    (form) => {
      form.r.forloeb = [];
    },
  ],
  [
    'no table',
    (form) => {
      delete form.a;
    },
  ],
];

// biome-ignore lint/suspicious/noExplicitAny: a form to be broken in any place.
const looseForm = (): any => plainCopy(toFileForm(sharedPlan()));

test.each(strays)('%s is not a file form', (_, break_) => {
  const form = looseForm();
  break_(form);
  expect(fromFileForm(form)).toEqual({ ok: false, error: { code: 'shape' } });
});

test('what is accepted is written again in the same way: no two forms of one document', () => {
  const form = looseForm();
  const back = fromFileForm(form);
  const checked = checkDoc(back.ok && back.value);
  expect(checked.ok && plainCopy(toFileForm(checked.value))).toEqual(form);
});

test('a document with a stamp nobody made cannot be written', () => {
  const doc = sharedPlan();
  const forloeb = { ...doc.r['forloeb'], t: 'forloeb', v: { months: 1 }, s: 'nobody.1' as const };
  expect(() => toFileForm({ ...doc, r: { forloeb } })).toThrow(RangeError);
});
