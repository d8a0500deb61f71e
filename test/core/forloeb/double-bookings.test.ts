import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../src/core/forloeb/bookings.ts';
import {
  type Booking,
  type Clash,
  clashesWith,
  doubleBookings,
  mayBeJoint,
} from '../../../src/core/forloeb/double-bookings.ts';
import { isPersonName } from '../../../src/core/forloeb/person-name.ts';

const booking = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  forloeb: fc.constantFrom('one', 'two', 'three'),
  title: fc.constantFrom('Møde', 'Besøg'),
  day: fc.constantFrom('2026-08-03', '2026-08-04'),
  from: fc.integer({ min: 480, max: 600 }),
  to: fc.integer({ min: 480, max: 640 }),
  keys: fc.uniqueArray(fc.constantFrom('ny:one', 'name:bodil', 'phone:1', 'place:2.07'), { maxLength: 3 }),
});
const bookings = fc.uniqueArray(booking, {
  maxLength: 40,
  comparator: (a, b) => a.id === b.id && a.forloeb === b.forloeb,
});

/** Every pair against every other. */
function oracle(all: readonly Booking[]): readonly string[] {
  const found: string[] = [];
  all.forEach((a, at) => {
    for (const b of all.slice(at + 1)) {
      const shared = a.keys.filter((key) => b.keys.includes(key));
      if (a.day === b.day && a.from < b.to && b.from < a.to && a.from < a.to && b.from < b.to && shared.length > 0) {
        found.push(named(a, b, shared));
      }
    }
  });
  return found.sort();
}

const nameOf = ({ forloeb, id }: Booking) => `${forloeb}/${id}`;
const named = (a: Booking, b: Booking, keys: readonly string[]) =>
  `${[nameOf(a), nameOf(b)].sort().join(' + ')}: ${[...keys].sort().join()}`;
const words = (clashes: readonly Clash[]) => clashes.map(({ one, other, keys }) => named(one, other, keys)).sort();

describe('double bookings', () => {
  test('[N34] the sweep finds what comparing every pair finds, each pair once', () => {
    fc.assert(
      fc.property(bookings, (all) => {
        expect(words(doubleBookings(all))).toEqual(oracle(all));
      }),
    );
  });

  test('[N34] the order of the plans makes no difference', () => {
    fc.assert(
      fc.property(bookings, (all) => {
        expect(doubleBookings([...all].reverse())).toEqual(doubleBookings(all));
      }),
    );
  });

  test('[N34] asking about one booking gives the clashes of that one', () => {
    fc.assert(
      fc.property(bookings, (all) => {
        for (const one of all) {
          const own = words(doubleBookings(all)).filter((text) => text.split(/ \+ |: /).includes(nameOf(one)));
          expect(words(clashesWith(one, all))).toEqual(own);
        }
      }),
    );
  });

  test('[N34] one after the other is no clash', () => {
    const at = (id: string, from: number, to: number) => ({
      id,
      forloeb: 'one',
      title: id,
      day: '2026-08-03',
      from,
      to,
      keys: ['ny:one'],
    });
    expect(doubleBookings([at('a', 540, 600), at('b', 600, 660)])).toEqual([]);
    expect(doubleBookings([at('a', 540, 601), at('b', 600, 660)])).toHaveLength(1);
  });

  test('ten thousand bookings on one day without clashes are swept in one go', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: `a${index}`,
      forloeb: 'one',
      title: '',
      day: '2026-08-03',
      from: index,
      to: index + 1,
      keys: ['ny:one'],
    }));
    let compared = 0;
    const counted = many.map((one) => ({
      ...one,
      get to() {
        compared += 1;
        return one.to;
      },
    }));
    expect(doubleBookings(counted)).toEqual([]);
    expect(compared).toBeLessThan(many.length * 10);
  });

  test('[N36] the same title at the same hours in two forløb is asked about', () => {
    const one = { id: 'a', forloeb: 'one', title: 'Introdag', day: '2026-08-03', from: 1, to: 2, keys: ['name:x'] };
    const other = { ...one, forloeb: 'two', title: 'introdag' };
    expect(doubleBookings([one, other]).map(mayBeJoint)).toEqual([true]);
    expect(doubleBookings([one, { ...other, to: 3 }]).map(mayBeJoint)).toEqual([false]);
  });

  test('[N35] functions are no persons, and open places no rooms', () => {
    const persons = ['Bodil Skov', 'Bodil', 'Aase van der Berg', 'Åse-Marie Østergård'];
    const functions = ['Superbruger', 'En kollega fra teamet', 'Faglig koordinator', 'Jurist', '', 'Andre nyansatte'];
    expect(persons.filter(isPersonName)).toEqual(persons);
    expect(functions.filter(isPersonName)).toEqual([]);
    expect(placeKey('  Lokale 2.07. ')).toBe(placeKey('lokale 2.07'));
    expect(placeKey('Mødelokale 3')).toBeDefined();
    for (const open of ['Teams', 'Online (link følger)', 'Din plads', 'Kontoret', 'Mødelokale', 'Receptionen', '']) {
      expect(placeKey(open), open).toBeUndefined();
    }
  });
});
