import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWorkplace } from '../../../src/core/arbejdsplads/create-with-workplace.ts';
import { answerWorkplace, type WorkplacePart, workplaceNews } from '../../../src/core/arbejdsplads/from-workplace.ts';
import { undoOf } from '../../../src/core/arbejdsplads/taken.ts';
import { teamActivities } from '../../../src/core/arbejdsplads/team-days.ts';
import {
  linkKind,
  TeamDay,
  teamDayKind,
  workplaceCalendar,
  workplaceKind,
  workplaceRecordId,
} from '../../../src/core/arbejdsplads/workplace.ts';
import { weekday } from '../../../src/core/calendar/day.ts';
import { isSchoolHoliday } from '../../../src/core/calendar/school-holidays.ts';
import { dayOff } from '../../../src/core/calendar/work-calendar.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import { calendarOf, type Forloeb, forloebKind, forloebRecordId } from '../../../src/core/forloeb/forloeb.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { ownedForm, ownFormKind } from '../../../src/core/forloeb/own-form.ts';
import { JournalForm } from '../../../src/core/forloeb/procesjournal.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { videnspersonKind } from '../../../src/core/forloeb/vidensperson.ts';
import { readTemplate } from '../../support/templates.ts';

const today = '2026-07-20';
const logbog = JournalForm.parse(readTemplate('logbog.json'));
let actors = 0;
const act = (doc: Doc, person: string, ...changes: readonly Change[]): Doc => {
  actors += 1;
  return applyAction(doc, { actor: `a${String(actors).padStart(9, '0')}`, person, day: today }, changes);
};
const write = (id: string, type: string, fields: object): Change => ({
  do: 'write',
  id,
  type,
  fields: fields as never,
});
const place = (fields: object): Change => write(workplaceRecordId, workplaceKind.type, fields);

const workplaceOf = (...changes: readonly Change[]): Doc =>
  act(createDoc('arbejdsplads-arbejdsplads', 'arbejdsplads'), 'kollega', ...changes);

const forloeb = write(forloebRecordId, forloebKind.type, {
  firstDay: '2026-08-03',
  programme: { id: 'p', version: 1, title: 'P' },
  months: 3,
  localDaysOff: [],
});
const planOf = (...changes: readonly Change[]): Doc => act(createDoc('f-plan', 'plan'), 'mette', forloeb, ...changes);

const partsOf = (workplace: Doc, plan: Doc): readonly WorkplacePart[] =>
  workplaceNews({ workplace, plan, today }).map(({ part }) => part);
const take = (workplace: Doc, plan: Doc): Doc =>
  act(plan, 'mette', ...answerWorkplace({ workplace, plan, today }, workplaceNews({ workplace, plan, today })));

const weekly = write('teamdag_1', teamDayKind.type, {
  title: 'Teammøde',
  when: { weekday: 3, from: '09:00', to: '10:00' },
});

describe('[N67] a forløb asks when the workplace has changed', () => {
  it('about what would change something, and about nothing twice', () => {
    const workplace = workplaceOf(place({ name: 'Birkevang', address: 'Havnegade 4', bring: '' }));
    const plan = planOf();
    expect(partsOf(workplace, plan)).toEqual(['workplace', 'address']);
    const taken = take(workplace, plan);
    expect(viewRecord(taken, forloebRecordId)?.fields).toMatchObject({
      workplace: 'Birkevang',
      address: 'Havnegade 4',
    });
    expect(partsOf(workplace, taken)).toEqual([]);
    const own = act(taken, 'mette', write(forloebRecordId, forloebKind.type, { address: 'Bagvejen 1' }));
    expect(partsOf(workplace, own)).toEqual([]);
    expect(partsOf(act(workplace, 'kollega', place({ address: 'Torvet 9' })), own)).toEqual(['address']);
  });

  it('[C25] about its weeks of school holidays, which the calendar of the forløb then has', () => {
    const plan = planOf();
    const calendarIn = (doc: Doc) => calendarOf(readEntries(doc, forloebKind).known[0]?.fields as Forloeb);
    expect(isSchoolHoliday(calendarIn(plan), '2026-02-11')).toBe(true);
    const workplace = workplaceOf(place({ schoolHolidays: [8, 42] }));
    expect(partsOf(workplace, plan)).toEqual(['schoolHolidays']);
    const taken = take(workplace, plan);
    expect(isSchoolHoliday(calendarIn(taken), '2026-02-11')).toBe(false);
    expect(isSchoolHoliday(calendarIn(taken), '2026-02-18')).toBe(true);
    expect(partsOf(workplace, taken)).toEqual([]);
    expect(workplaceCalendar(workplace)?.schoolHolidays).toEqual([8, 42]);
  });

  it('a no is heard too, until the part changes again', () => {
    const workplace = workplaceOf(place({ name: 'Birkevang' }));
    const plan = planOf();
    const heard = act(plan, 'mette', ...answerWorkplace({ workplace, plan, today }, []));
    expect(viewRecord(heard, forloebRecordId)?.fields['workplace']).toBeUndefined();
    expect(partsOf(workplace, heard)).toEqual([]);
    expect(partsOf(act(workplace, 'kollega', place({ name: 'Birkevang Kommune' })), heard)).toEqual(['workplace']);
  });

  it('what was taken can be undone', () => {
    const workplace = workplaceOf(place({ name: 'Birkevang', practical: 'Frokost kl. 12.' }), weekly);
    const plan = planOf();
    const input = { workplace, plan, today };
    const changes = answerWorkplace(input, workplaceNews(input));
    const undone = act(act(plan, 'mette', ...changes), 'mette', ...undoOf(plan, changes));
    expect(viewRecord(undone, forloebRecordId)?.fields['workplace']).toBe('');
    expect(readEntries(undone, activityKind).known).toEqual([]);
  });

  it('[N206] about the forms of the journal, which stand in the plan as the workplace has them, back to the suggestion too', () => {
    const form = (words: object | null) =>
      write('journalskema_logbog', ownFormKind.type, { form: 'logbog', words_laerte: words });
    const workplace = workplaceOf(form({ heading: 'Ugens lærdom', help: '' }));
    const plan = planOf();
    expect(partsOf(workplace, plan)).toEqual(['forms']);
    const taken = take(workplace, plan);
    const heading = (doc: Doc) => ownedForm(logbog, readEntries(doc, ownFormKind).known[0])?.prompts[0]?.heading;
    expect(heading(taken)).toBe('Ugens lærdom');
    const back = act(workplace, 'kollega', form(null));
    expect(partsOf(back, taken)).toEqual(['forms']);
    expect(heading(take(back, taken))).toBe('Det lærte jeg');
  });

  it('[N206] about a form that was removed, which then goes out of the plan and can come back; never about one it has not heard of', () => {
    const own = write('journalskema_vores', ownFormKind.type, { form: 'vores', title: 'Vores skema' });
    const remove = { do: 'delete', id: 'journalskema_vores' } as const;
    const workplace = workplaceOf(own);
    const taken = take(workplace, planOf());
    const isHidden = (doc: Doc) => viewRecord(doc, 'journalskema_vores')?.hidden;
    expect(isHidden(taken)).toBe(false);
    expect(partsOf(workplaceOf(place({ name: '' })), taken)).toEqual([]);
    const without = act(workplace, 'kollega', remove);
    expect(partsOf(without, taken)).toEqual(['forms']);
    expect(partsOf(without, planOf())).toEqual([]);
    const gone = take(without, taken);
    expect(isHidden(gone)).toBe(true);
    expect(partsOf(without, gone)).toEqual([]);
    const again = act(without, 'kollega', { do: 'restore', id: 'journalskema_vores' });
    expect(partsOf(again, gone)).toEqual(['forms']);
    expect(isHidden(take(again, gone))).toBe(false);
    // An answer that was undone is asked for again.
    const input = { workplace: without, plan: taken, today };
    const changes = answerWorkplace(input, workplaceNews(input));
    const undone = act(act(taken, 'mette', ...changes), 'mette', ...undoOf(taken, changes));
    expect(isHidden(undone)).toBe(false);
    expect(partsOf(without, undone)).toEqual(['forms']);
  });

  it('two who take the same changes agree', () => {
    const workplace = workplaceOf(place({ name: 'Birkevang' }), weekly);
    const plan = planOf();
    const ids = (doc: Doc) => Object.keys(doc.r).sort();
    expect(ids(take(workplace, plan))).toEqual(ids(take(workplace, plan)));
  });
});

describe('[N66] team days', () => {
  it('are left out on a day off that comes with the same news', () => {
    const closed = { month: 8, date: 12, year: 2026, extent: 'full', name: 'Personaledag' };
    const workplace = workplaceOf(place({ localDaysOff: [closed] }), weekly);
    const days = readEntries(take(workplace, planOf()), activityKind).known.map(({ fields }) => fields.when['pinned']);
    expect(days).toContain('2026-08-05');
    expect(days).not.toContain('2026-08-12');
  });

  const [entry] = readEntries(workplaceOf(weekly), teamDayKind).known;

  it('stand on their weekday within the course, never on a day off', () => {
    const weekdays = fc.constantFrom(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(weekdays, fc.integer({ min: 0, max: 500 }), (day, shift) => {
        const firstDay = new Date(Date.UTC(2026, 0, 1 + shift)).toISOString().slice(0, 10);
        const until = new Date(Date.UTC(2026, 0, 40 + shift)).toISOString().slice(0, 10);
        const calendar = { localDaysOff: [{ month: 12, date: 24, extent: 'half' as const, from: '09:30', name: 'x' }] };
        if (!entry) throw new Error('no team day');
        const fields = { ...entry.fields, when: { weekday: day as 3, from: '09:00', to: '10:00' } };
        const found = teamActivities([{ ...entry, fields }], { calendar, firstDay, until });
        for (const { day: on, id } of found) {
          expect(weekday(on)).toBe(day);
          expect(on >= firstDay && on <= until).toBe(true);
          expect(dayOff(calendar, on)).toBeUndefined();
          expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        }
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it('come into a new forløb in place of the team meetings of the programme', () => {
    const programme = Standardprogram.parse(readTemplate('nyuddannet-socialraadgiver.json'));
    const created = createForloeb({
      programme,
      firstDay: '2026-08-03',
      localDaysOff: [],
      today,
      holders: { ny: 'Amina', kontaktperson: 'Mette' },
      choices: {},
      department: 'Familie',
      newId: (prefix) => {
        actors += 1;
        return `${prefix}_${actors}`;
      },
    });
    const workplace = workplaceOf(place({ name: 'Birkevang', departments: ['Unge', 'Familie'] }), weekly);
    const { work } = withWorkplace(created, workplace, today);
    const plan = work.reduce((doc, { by, changes }) => act(doc, by, ...changes), createDoc('f-plan', 'plan'));
    const meetings = readEntries(plan, activityKind).known.filter(({ fields }) => fields.kind === 'teammoede');
    expect(meetings.length).toBeGreaterThanOrEqual(4);
    expect(meetings.every(({ fields }) => weekday(String(fields.when['pinned'])) === 3)).toBe(true);
    expect(viewRecord(plan, forloebRecordId)?.fields).toMatchObject({ workplace: 'Birkevang', department: 'Familie' });
    expect(partsOf(workplace, plan)).toEqual([]);
    expect(withWorkplace(created, undefined, today)).toBe(created);
  });

  it('an introdag comes once, on its first date after the start, with HR and in place of that of the programme', () => {
    const introdag = (when: Json, more: Record<string, Json> = {}) =>
      write('teamdag_intro', teamDayKind.type, { title: 'Introdag', kind: 'introdag', firstOnly: true, when, ...more });
    const hours = { from: '09:00', to: '14:00' };
    const monthly = { rhythm: { every: 'month', weekday: 3, place: 1 }, ...hours };
    const ours = write('activity_skema-introdag', activityKind.type, {
      title: 'Introdag for nyansatte',
      kind: 'introdag',
      when: { offset: { unit: 'workingDays', amount: 17 }, ...hours },
      who: [],
      needs: ['organisatorisk'],
    });
    const plan = act(planOf(), 'skabelon:nyuddannet', ours);
    const days = (doc: Doc) =>
      readEntries(doc, activityKind)
        .known.filter(({ fields }) => fields.kind === 'introdag')
        .map(({ fields }) => [fields.when['pinned'], fields.who]);
    expect(days(take(workplaceOf(introdag(monthly)), plan))).toEqual([['2026-08-05', [{ role: 'hr' }]]]);
    const late = { rhythm: { every: 'secondWeek', weekday: 2, since: '2026-09-15' }, ...hours };
    expect(days(take(workplaceOf(introdag(late)), plan)).map(([day]) => day)).toEqual(['2026-09-15']);
    expect(days(take(workplaceOf(weekly), plan))).toEqual([[undefined, []]]);
  });

  it('one that was deleted in the plan stays deleted', () => {
    const workplace = workplaceOf(weekly);
    const plan = take(workplace, planOf());
    const first = readEntries(plan, activityKind).known[0];
    const without = act(plan, 'mette', { do: 'delete', id: first?.id ?? '' });
    const later = act(workplace, 'kollega', write('teamdag_1', teamDayKind.type, { place: 'Lokale 2' }));
    const again = take(later, without);
    expect(viewRecord(again, first?.id ?? '')?.hidden).toBe(true);
    expect(readEntries(again, activityKind).known.every(({ fields }) => fields.place === 'Lokale 2')).toBe(true);
  });
});

describe('[N69] standing videnspersoner', () => {
  const karin = write('vidensperson_k', videnspersonKind.type, {
    topic: 'Tillidsrepræsentant',
    name: 'Karin',
    phone: '1',
    needs: ['social'],
  });
  const topic = (name?: string) =>
    write('vidensperson_tr', videnspersonKind.type, {
      topic: 'tillidsrepræsentant ',
      needs: ['faglig'],
      ...(name && { name }),
    });
  const names = (doc: Doc) => readEntries(doc, videnspersonKind).known.map(({ fields }) => fields.name);

  it('fill the topic of the same name while nobody is named there', () => {
    const plan = take(workplaceOf(karin), planOf(topic()));
    expect(viewRecord(plan, 'vidensperson_tr')?.fields).toMatchObject({ name: 'Karin', phone: '1', needs: ['faglig'] });
    expect(names(plan)).toEqual(['Karin']);
  });

  it('never replace a name, and are otherwise a topic of their own', () => {
    expect(names(take(workplaceOf(karin), planOf(topic('Bo'))))).toEqual(['Bo']);
    expect(names(take(workplaceOf(karin), planOf()))).toEqual(['Karin']);
  });
});

it('[N68] standing links go along under their own keys', () => {
  const link = write('link_1', linkKind.type, { title: 'Håndbog', href: 'https://eksempel.dk' });
  const plan = take(workplaceOf(link), planOf());
  expect(viewRecord(plan, 'link_1')?.fields['title']).toBe('Håndbog');
});

describe('[N67] keys of a received workplace file', () => {
  const hostile = [
    ...['forloeb', 'logo', 'fraArbejdsplads', 'arbejdsplads', 'person_ny', 'role_ny', 'activity_x', 'toString'],
    'link_taken',
  ];
  const fieldsOf: Readonly<Record<string, Record<string, Json>>> = {
    [linkKind.type]: { title: 'Håndbog', href: 'https://eksempel.dk' },
    [videnspersonKind.type]: { topic: 'IT', name: 'Bo', needs: [] },
    [teamDayKind.type]: { title: 'Teammøde', when: { weekday: 3, from: '09:00', to: '10:00' } },
  };
  const taken = write('link_taken', 'question', { text: 'Hvor er nøglen?' });

  it.each(Object.keys(fieldsOf))('no %s under the key of something else is taken, nor stops anything', (type) => {
    const records = Object.fromEntries(
      hostile.map((id) => [id, { t: type, v: fieldsOf[type] ?? {}, s: 'a1.1' as const }]),
    );
    const workplace = { ...workplaceOf(place({ name: 'Birkevang' })), r: records } as Doc;
    const plan = planOf(taken, write('person_ny', 'person', { name: 'Amina' }));
    const after = take(workplace, plan);
    const added = Object.keys(after.r).filter((id) => !(id in plan.r));
    expect(added.filter((id) => id !== 'fraArbejdsplads')).toEqual([]);
    for (const [id, rec] of Object.entries(plan.r)) expect(after.r[id]).toEqual(rec);
  });

  it('a record of another kind in the plan is left alone, and the rest is taken', () => {
    const workplace = workplaceOf(
      place({ name: 'Birkevang' }),
      write('link_taken', linkKind.type, { title: 'Håndbog', href: 'https://eksempel.dk' }),
      write('link_free', linkKind.type, { title: 'Kort', href: 'https://eksempel.dk' }),
    );
    const after = take(workplace, planOf(taken, write('fraArbejdsplads', 'question', { text: 'x' })));
    expect(after.r['link_taken']?.t).toBe('question');
    expect(viewRecord(after, 'link_free')?.fields['title']).toBe('Kort');
    expect(viewRecord(after, forloebRecordId)?.fields['workplace']).toBe('Birkevang');
  });
});

describe('[N67] an answer that is undone', () => {
  const workplace = workplaceOf(
    place({ name: 'Birkevang' }),
    weekly,
    write('link_1', linkKind.type, { title: 'Kort', href: 'https://eksempel.dk' }),
    write('vidensperson_k', videnspersonKind.type, { topic: 'TR', name: 'Karin', kind: 'superbruger', needs: [] }),
    write('vidensperson_b', videnspersonKind.type, { topic: 'IT', name: 'Bo', needs: [] }),
  );
  const plan = planOf(write('vidensperson_tr', videnspersonKind.type, { topic: 'TR', needs: [] }));
  const answered = (on: Doc, news = workplaceNews({ workplace, plan: on, today })) => {
    const changes = answerWorkplace({ workplace, plan: on, today }, news);
    const used = act(on, 'mette', ...changes);
    return { used, undone: act(used, 'mette', ...undoOf(on, changes)) };
  };
  const visible = (doc: Doc) =>
    [...activityRows(doc), ...readEntries(doc, linkKind).known, ...readEntries(doc, videnspersonKind).known]
      .map(({ id }) => id)
      .sort();
  const activityRows = (doc: Doc) => readEntries(doc, activityKind).known;

  it('asks again, and can be given again', () => {
    const first = answered(plan);
    expect(partsOf(workplace, first.undone)).toEqual(partsOf(workplace, plan));
    expect(visible(first.undone)).toEqual(['vidensperson_tr']);
    expect(viewRecord(first.undone, 'vidensperson_tr')?.fields['kind']).toBeNull();
    const second = answered(first.undone);
    expect(visible(second.used)).toEqual(visible(first.used));
    expect(visible(second.used).length).toBeGreaterThan(5);
    expect(partsOf(workplace, second.used)).toEqual([]);
    expect(visible(second.undone)).toEqual(['vidensperson_tr']);
    expect(visible(answered(second.undone).used)).toEqual(visible(first.used));
  });

  it('can be answered with a no, which ends the question', () => {
    const { undone } = answered(plan);
    const left = answered(undone, []).used;
    expect(partsOf(workplace, left)).toEqual([]);
    expect(visible(left)).toEqual(['vidensperson_tr']);
  });

  it('what somebody deletes by hand afterwards stays deleted', () => {
    const again = answered(answered(plan).undone).used;
    const without = act(again, 'mette', { do: 'delete', id: 'link_1' });
    const later = act(workplace, 'kollega', write('link_1', linkKind.type, { title: 'Nyt kort' }));
    expect(viewRecord(take(later, without), 'link_1')?.hidden).toBe(true);
  });

  it('what arrives between question and answer is kept beside it', () => {
    const changes = answerWorkplace({ workplace, plan, today }, workplaceNews({ workplace, plan, today }));
    const other = act(plan, 'henrik', write(forloebRecordId, forloebKind.type, { workplace: 'Bøgevang' }));
    const values = viewRecord(act(other, 'mette', ...changes), forloebRecordId)?.conflicts['workplace'];
    expect(values?.map(({ value }) => value).sort()).toEqual(['Birkevang', 'Bøgevang']);
  });
});

describe('[N66] a team day that changes', () => {
  const workplace = workplaceOf(weekly, write('teamdag_2', teamDayKind.type, { ...daily('Tavlemøde', 1) }));
  const rows = (doc: Doc) =>
    readEntries(doc, activityKind).known.map(({ fields }) => [fields.title, weekday(String(fields.when['pinned']))]);
  const count = (doc: Doc, title: string, day: number) => rows(doc).filter(([a, b]) => a === title && b === day).length;
  const plan = take(workplace, planOf());

  it('leaves its old weekday, and comes back when it changes back', () => {
    const thursdays = act(workplace, 'kollega', write('teamdag_1', teamDayKind.type, daily('Teammøde', 4)));
    const moved = take(thursdays, plan);
    expect([count(moved, 'Teammøde', 3), count(moved, 'Teammøde', 4)]).toEqual([0, 4]);
    expect(count(moved, 'Tavlemøde', 1)).toBe(count(plan, 'Tavlemøde', 1));
    const wednesdays = act(thursdays, 'kollega', write('teamdag_1', teamDayKind.type, daily('Teammøde', 3)));
    expect(rows(take(wednesdays, moved)).sort()).toEqual(rows(plan).sort());
  });

  it('goes out of the plan when it is taken away, also the last one', () => {
    const without = act(workplace, 'kollega', { do: 'delete', id: 'teamdag_1' }, { do: 'delete', id: 'teamdag_2' });
    expect(partsOf(without, plan)).toEqual(['teamDays']);
    const left = act(plan, 'mette', ...answerWorkplace({ workplace: without, plan, today }, []));
    expect(partsOf(without, left)).toEqual([]);
    const after = take(without, plan);
    expect(rows(after)).toEqual([]);
    expect(partsOf(without, after)).toEqual([]);
  });

  it('leaves what is past, done or changed by somebody', () => {
    const [first, second] = readEntries(plan, activityKind).known.filter(({ fields }) => fields.title === 'Teammøde');
    const touched = act(
      plan,
      'mette',
      write(first?.id ?? '', activityKind.type, { note: 'Husk kage' }),
      write(second?.id ?? '', activityKind.type, { status: { state: 'done' } }),
    );
    const without = act(workplace, 'kollega', { do: 'delete', id: 'teamdag_1' });
    expect(count(take(without, touched), 'Teammøde', 3)).toBe(2);
    const input = { workplace: without, plan, today: '2026-09-30' };
    expect(count(act(plan, 'mette', ...answerWorkplace(input, workplaceNews(input))), 'Teammøde', 3)).toBe(4);
  });

  it('that ends before it begins is none', () => {
    for (const [to, fits] of [
      ['09:01', true],
      ['09:00', false],
      ['08:00', false],
    ] as const) {
      const when = { from: '09:00', to };
      for (const on of [{ weekday: 3 }, { day: '2026-08-05' }]) {
        expect(TeamDay.safeParse({ title: 'Teammøde', when: { ...on, ...when } }).success).toBe(fits);
      }
    }
  });

  it('under a key too long for its days gives none', () => {
    for (const [length, days] of [
      [46, 4],
      [47, 0],
    ] as const) {
      const id = 'teamdag_'.padEnd(length, 'x');
      const plan = take(workplaceOf(write(id, teamDayKind.type, daily('Teammøde', 3))), planOf());
      expect(readEntries(plan, activityKind).known).toHaveLength(days);
    }
  });
});

function daily(title: string, day: number) {
  return { title, when: { weekday: day, from: '09:00', to: '10:00' } };
}
