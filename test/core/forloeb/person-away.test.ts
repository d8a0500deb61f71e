import { describe, expect, it } from 'vitest';
import { peopleChanges } from '../../../src/core/arbejdsplads/standing-people.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Json } from '../../../src/core/document/types.ts';
import { awayElsewhere } from '../../../src/core/forloeb/away-elsewhere.ts';
import { freeTimes } from '../../../src/core/forloeb/crowding.ts';
import { type SuggestionFrame, suggestLater } from '../../../src/core/forloeb/luft-suggestion.ts';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { awayAmong, awayByName, type IsAway } from '../../../src/core/forloeb/person-away.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { act, peoplePlan, write } from '../../support/people-plan.ts';
import { placed } from './grid-support.ts';

const week42 = { from: '2026-10-12', to: '2026-10-18' };
const topic = (id: string, name: string, ...away: Json[]) =>
  write(id, videnspersonKind.type, { topic: `Emne ${id}`, needs: [], name, away });
const known = (...topics: ReturnType<typeof topic>[]) =>
  readEntries(peoplePlan('f', ...topics), videnspersonKind).known;

describe('[N98] a vidensperson who is away', () => {
  const people = readPeople(peoplePlan('f'));
  const bodil = [{ name: 'bodil SKOV' }];

  it('is away with every topic and under every way of writing the name, and nobody else is', () => {
    const away = awayByName(
      known(
        topic('a', 'Bodil Skov', week42),
        topic('b', 'Bodil  Skov', week42, { from: '2026-10-26', to: '2026-10-26' }),
        topic('c', '', week42),
      ),
    );
    expect(awayAmong(bodil, '2026-10-12', people, away)).toEqual([{ name: 'bodil SKOV', range: week42 }]);
    expect(awayAmong(bodil, '2026-10-26', people, away)).toHaveLength(1);
    expect(awayAmong(bodil, '2026-10-19', people, away)).toEqual([]);
    expect(awayAmong([{ name: 'Bo' }, { role: 'team' }, { name: '' }], '2026-10-12', people, away)).toEqual([]);
    expect(away.get('bodil skov')).toHaveLength(2);
  });

  it('is noted with every topic of the name, and undone only where that has changed something', () => {
    const monday = { from: '2026-10-26', to: '2026-10-26' };
    const entries = known(
      topic('a', 'Bodil Skov'),
      topic('b', 'bodil  skov', monday),
      topic('c', 'Bodil Skov', week42),
      topic('d', 'Bo Skov'),
      topic('e', 'Bodil Skov'),
    );
    const { changes, undo } = awayElsewhere(entries, { id: 'a', name: 'Bodil Skov' }, [week42]);
    const away = (all: readonly Change[]) => all.map((one) => one.do === 'write' && [one.id, one.fields['away']]);
    expect(away(changes)).toEqual([
      ['b', [week42]],
      ['e', [week42]],
    ]);
    expect(away(undo)).toEqual([
      ['b', [monday]],
      ['e', []],
    ]);
    expect(awayElsewhere(entries, { id: 'a', name: '' }, [week42]).changes).toEqual([]);
  });

  it('gets a free time on a day they are there, although nothing else lies at theirs', () => {
    const days = { calendar: { localDaysOff: [] }, firstDay: '2026-10-05' };
    const away = awayByName(known(topic('a', 'Bodil Skov', week42)));
    const isAway: IsAway = ({ fields }, day) => awayAmong(fields.who, day, people, away).length > 0;
    const meeting = placed('a', '2026-10-14', '09:00', '10:00', { who: bodil });
    const other = placed('b', '2026-10-14', '13:00', '14:00');
    const { found } = freeTimes([meeting, other], days, '2026-10-05', isAway);
    expect(found.map(({ entry, to, span }) => [entry.id, to, span.from])).toEqual([['a', '2026-10-19', '08:30']]);
    expect(freeTimes([meeting, other], days, '2026-10-05').found).toEqual([]);
  });

  it('what could wait does not wait until a day they are away', () => {
    const packed = ['09:00', '10:00', '11:00', '13:00', '14:00'].map((from, index) =>
      placed(`a${index}`, '2026-10-06', from, `${from.slice(0, 2)}:45`, { who: bodil, kind: 'besoeg' }),
    );
    const frame: SuggestionFrame = {
      calendar: { localDaysOff: [] },
      firstDay: '2026-10-05',
      today: '2026-10-05',
      end: '2027-01-05',
    };
    const away = awayByName(known(topic('a', 'Bodil Skov', week42)));
    const isAway: IsAway = ({ fields }, day) => awayAmong(fields.who, day, people, away).length > 0;
    expect(suggestLater(packed, frame, ['2026-10-05'])[0]?.to).toBe('2026-10-13');
    expect(suggestLater(packed, { ...frame, isAway }, ['2026-10-05'])[0]?.to).toBe('2026-10-20');
  });

  it('what the workplace says comes to what the forløb has, and an absence it no longer has is left', () => {
    const workplace = act(
      createDoc('arbejdsplads-arbejdsplads', 'arbejdsplads'),
      write('vidensperson_x', videnspersonKind.type, {
        topic: 'Telefon',
        needs: [],
        name: 'Bodil Skov',
        away: [week42],
      }),
    );
    const own = { from: '2026-11-02', to: '2026-11-08' };
    const plan = peoplePlan(
      'f',
      write('vp1', videnspersonKind.type, { topic: 'telefon', needs: [], name: 'Bodil Skov', away: [own] }),
    );
    const taken = act(plan, ...peopleChanges(workplace, plan));
    const awayIn = (doc: typeof plan) => awayByName(readEntries(doc, videnspersonKind).known).get('bodil skov');
    expect(awayIn(taken)).toEqual([week42, own]);
    expect(peopleChanges(workplace, taken)).toEqual([]);
    const back = act(workplace, write('vidensperson_x', videnspersonKind.type, { away: [] }));
    expect(peopleChanges(back, taken)).toEqual([]);
  });
});
