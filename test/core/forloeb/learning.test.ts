import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/calendar/day.ts';
import type { Json } from '../../../src/core/document/types.ts';
import { hintsOf, taskOfTitle, taskSteps } from '../../../src/core/forloeb/learning-steps.ts';
import { needBalance, needLacks, needSuggestions } from '../../../src/core/forloeb/need-balance.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { type Method, methods, type Need, needs } from '../../../src/core/forloeb/vocabulary.ts';
import { placed } from '../../support/placed.ts';
import { readTemplate } from '../../support/templates.ts';

type Row = readonly [day: string, from: string, to: string, title: string, more: { needs: Need[] }];
const day = '2026-08-03';
const kinds = (order: readonly Method[]) => hintsOf(order).map(({ kind }) => kind);

/** The rule in other words: go through the steps and look back. */
function oracle(order: readonly Method[]): readonly string[] {
  const rank = (method: Method) => methods.indexOf(method);
  const jump = order.some((method, at) => {
    const before = order.slice(0, at);
    if (before.some((other) => rank(other) >= rank(method))) return false;
    if (method === 'sidemandsoplaering') return before.length === 0;
    return method === 'sparring' && !before.includes('sidemandsoplaering');
  });
  const back = order.some((method, at) => order.slice(0, at).some((other) => rank(other) > rank(method)));
  return [...(jump ? ['jump'] : []), ...(back ? ['back'] : [])];
}

describe('the steps of a task', () => {
  test('[N38] hints are those of the rule, for every order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...methods), { maxLength: 7 }), (order) => {
        expect(kinds(order)).toEqual(oracle(order));
      }),
    );
  });

  test('[N38] a repeated step never adds a hint', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...methods), { minLength: 1, maxLength: 6 }), fc.nat(5), (order, at) => {
        const index = at % order.length;
        const again = [...order.slice(0, index), order[index] as Method, ...order.slice(index)];
        expect(hintsOf(again)).toEqual(hintsOf(order));
      }),
    );
  });

  test('[N38] sparring before any følordning names what is missing', () => {
    expect(hintsOf(['instruktion', 'sparring'])).toEqual([
      { kind: 'jump', method: 'sparring', skips: ['foelordning', 'sidemandsoplaering'] },
    ]);
    expect(hintsOf(['sparring', 'foelordning'])).toEqual([
      { kind: 'jump', method: 'sparring', skips: ['foelordning', 'sidemandsoplaering'] },
      { kind: 'back', method: 'foelordning', after: 'sparring' },
    ]);
  });

  test('[N37] a written task counts before the title; titles that mean the same meet', () => {
    const tasks = taskSteps(
      placed(
        [day, '09:00', '10:00', 'Instruktion i journal', { method: 'instruktion' }],
        [day, '10:00', '11:00', 'Journal: nu sammen', { method: 'sidemandsoplaering' }],
        [day, '11:00', '12:00', 'Noget helt andet', { method: 'sparring', task: 'Journal' }],
        [day, '13:00', '14:00', 'Luft', { kind: 'luft' }],
        [day, '14:00', '15:00', 'Sparring i teamet', { kind: 'sparring' }],
        [day, '14:00', '15:00', 'Journal', { method: 'sparring', status: { state: 'cancelled' } }],
      ),
    );
    expect(tasks.map(({ name, named }) => [name, named])).toEqual([['Journal', true]]);
    expect(methods.map((method) => tasks[0]?.steps[method].length)).toEqual([1, 0, 1, 1]);
    expect(tasks[0]?.hints).toEqual([]);
  });

  test('[N37] every title names a task', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        if (title.trim()) expect(taskOfTitle(title).trim()).not.toBe('');
      }),
    );
    expect(taskOfTitle('Følordning: borgersamtale')).toBe('Borgersamtale');
    expect(taskOfTitle('Fagsystemet, anden del')).toBe('Fagsystemet');
  });

  test.each(['nyuddannet-socialraadgiver.json', 'erfaren-socialraadgiver.json'])(
    '%s hands its tasks over step by step',
    (name) => {
      const { introduktionsskema } = Standardprogram.parse(readTemplate(name));
      const rows = introduktionsskema
        .filter(({ offset }) => offset.unit === 'workingDays')
        .sort((a, b) => a.offset.amount - b.offset.amount || (a.from < b.from ? -1 : 1))
        .map(({ offset, id: _id, from, to, title, ...more }) => {
          const on = addDays('2026-08-01', offset.amount);
          return [on, from, to, title, JSON.parse(JSON.stringify(more)) as Record<string, Json>] as const;
        });
      const tasks = taskSteps(placed(...rows));
      expect(tasks.filter(({ named }) => named).length).toBeGreaterThanOrEqual(3);
      expect(tasks.filter(({ hints }) => hints.length > 0).map((task) => task.name)).toEqual([]);
    },
  );
});

describe('the balance of needs', () => {
  const row = fc.record({
    from: fc.integer({ min: 8, max: 11 }),
    length: fc.integer({ min: 1, max: 5 }),
    needs: fc.uniqueArray(fc.constantFrom<Need>(...needs)),
  });
  const plan = fc.array(row, { maxLength: 12 });
  const planned = (rows: readonly { from: number; length: number; needs: readonly Need[] }[]) =>
    placed(
      ...rows.map(
        (one, index): Row => [
          day,
          `${String(one.from).padStart(2, '0')}:00`,
          `${String(one.from + one.length).padStart(2, '0')}:00`,
          `Nr. ${index}`,
          { needs: [...one.needs] },
        ],
      ),
    );

  test('[N39] no minute is lost or counted twice', () => {
    fc.assert(
      fc.property(plan, (rows) => {
        const balance = needBalance(planned(rows), []);
        const shared = rows.filter((one) => one.needs.length > 0).reduce((sum, one) => sum + one.length * 60, 0);
        expect(balance.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(shared);
        expect(balance.map(({ activities }) => activities)).toEqual(
          needs.map((need) => rows.filter((one) => one.needs.includes(need)).length),
        );
      }),
    );
  });

  test('[N39] what is missing is said, and what is there is not', () => {
    fc.assert(
      fc.property(plan, (rows) => {
        const balance = needBalance(planned(rows), []);
        for (const { need, how } of needLacks(balance)) {
          const own = balance.find((one) => one.need === need);
          expect(how === 'none').toBe(own?.minutes === 0);
          if (how === 'much') expect(own?.share).toBeGreaterThan(0.75);
        }
      }),
    );
    expect(needLacks(needBalance([], []))).toEqual([]);
  });

  test('suggestions have the need, and nothing that is planned already', () => {
    const programme = Standardprogram.parse(readTemplate('nyuddannet-socialraadgiver.json'));
    const rows = placed([day, '09:00', '10:00', 'Velkomst og morgenkaffe', { needs: ['faglig'] }]);
    const found = needSuggestions('social', rows, [], [programme]);
    expect(found).toHaveLength(3);
    expect(found.every((one) => one.needs.includes('social'))).toBe(true);
    expect(found.map(({ title }) => title)).not.toContain('Velkomst og morgenkaffe');
  });
});
