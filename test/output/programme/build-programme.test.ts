import { describe, expect, it } from 'vitest';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Doc } from '../../../src/core/document/types.ts';
import { viewRecord } from '../../../src/core/document/view.ts';
import { forloebKind } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { personKind } from '../../../src/core/forloeb/person.ts';
import { rooms } from '../../../src/core/rooms.ts';
import { buildProgramme, type ProgrammeSheet } from '../../../src/output/programme/build-programme.ts';
import { type ProgrammeOptions, usualOptions } from '../../../src/output/programme/options.ts';
import { asPlan, type PlanDoc } from '../../../src/output/programme/plan-doc.ts';
import { change, emptyPlan, exampleDay, examplePlan } from './example-plan.ts';

const forNewcomer = usualOptions('ny', '2026-07-20');
const forLeader = usualOptions('leder', '2026-07-20');

function built(plan: PlanDoc, options: ProgrammeOptions = forNewcomer): ProgrammeSheet {
  const sheet = buildProgramme(plan, options);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const write = (id: string, type: string, fields: Record<string, never> | object) =>
  ({ do: 'write', id, type, fields: fields as Record<string, string> }) as const;

describe('only the plan can be printed', () => {
  it.each(rooms.filter((room) => room !== 'plan'))('no sheet is made from the room %s', (room) => {
    expect(() => asPlan(createDoc(`f1-${room}`, room))).toThrow(RangeError);
  });

  it('the compiler refuses any other document', () => {
    const other: Doc = createDoc('f1-samtaler', 'samtaler');
    // @ts-expect-error a document of any room is not the plan
    expect(buildProgramme(other, forNewcomer)).toBeUndefined();
  });

  it('reads no record kinds but those of the programme', () => {
    const plan = change(examplePlan(), [
      write('question_1', 'question', { text: 'KANARIE', asked: { day: exampleDay } }),
      write('preparation_1', 'preparation', { text: 'KANARIE' }),
    ]);
    for (const options of [forNewcomer, forLeader])
      expect(JSON.stringify(built(plan, options))).not.toContain('KANARIE');
  });

  it('makes nothing of a plan without a readable forløb', () => {
    expect(buildProgramme(emptyPlan(), forNewcomer)).toBeUndefined();
  });
});

describe('[N97] tasks and decisions', () => {
  const said = { now: 'Modtagelsen om formiddagen\n\nÉn akut vagt', later: ' ', decides: 'Bevilling op til 5.000 kr.' };
  const plan = change(examplePlan(), [
    write('opgaver', 'opgaver', said),
    write('meetingnotes_1', 'meetingNotes', { text: 'KANARIE' }),
  ]);

  it("stand on the new hire's programme, spoken to them, and on the leader's as they are written", () => {
    const rows = [['Modtagelsen om formiddagen', 'Én akut vagt'], ['Bevilling op til 5.000 kr.']];
    expect(built(plan).opgaver).toEqual({
      heading: 'Dine opgaver',
      rows: ['I begyndelsen', 'Det må du selv beslutte'].map((label, index) => ({ label, lines: rows[index] })),
    });
    expect(built(plan, forLeader).opgaver).toEqual({
      heading: 'Opgaver og beslutninger',
      rows: ['Opgaver i begyndelsen', 'Må selv beslutte'].map((label, index) => ({ label, lines: rows[index] })),
    });
  });

  it('leave no heading where nothing is said, and can be left out', () => {
    const nothing = change(examplePlan(), [write('opgaver', 'opgaver', { now: null, later: '', decides: ' ' })]);
    expect(built(nothing).opgaver).toBeUndefined();
    expect(built(plan, { ...forNewcomer, parts: ['skema'] }).opgaver).toBeUndefined();
  });
});

describe('the first page', () => {
  it('welcomes the newcomer by first name, with day, time and place', () => {
    const { front, fictive, printed } = built(examplePlan());
    expect(front.title).toBe('Velkommen, Amina');
    expect(front.lead).toContain('Amina Yilmaz');
    expect(front.facts).toEqual([
      { label: 'Første arbejdsdag', value: 'Mandag den 3. august 2026 kl. 09.00' },
      { label: 'Mødested', value: 'Receptionen i stueetagen' },
      { label: 'Introduktionen varer', value: '3 måneder' },
    ]);
    expect(front.welcome.join(' ')).toContain('Kære Amina');
    expect(fictive).toBe(true);
    expect(printed).toBe('Udskrevet mandag den 20. juli 2026');
  });

  it('[N60] names the meeting time that was written for the letter', () => {
    const plan = change(examplePlan(), [write('forloeb', forloebKind.type, { meetingTime: '08:30' })]);
    expect(built(plan).front.facts[0]?.value).toBe('Mandag den 3. august 2026 kl. 08.30');
  });

  it('gives the parts that may hang on a wall the name of the newcomer', () => {
    expect(built(examplePlan(), forLeader).newcomer).toBe('Amina Yilmaz');
  });

  it('is addressed to the leader without the welcome', () => {
    const { front } = built(examplePlan(), forLeader);
    expect(front.title).toBe('Introduktion af Amina Yilmaz');
    expect(front.welcome).toEqual([]);
  });

  it('names each person once, with all roles', () => {
    const { people } = built(examplePlan()).front;
    expect(people.map(({ role, name }) => [role, name])).toEqual([
      ['Kontaktperson', 'Mette Kjær'],
      ['Leder', 'Henrik Sand'],
      ['Mentor', 'Karin Bjerre'],
    ]);
    const twice = change(examplePlan(), [write('role_tovholder', 'role', { person: 'person_eksempel-leder' })]);
    expect(built(twice).front.people.map(({ role }) => role)).toContain('Leder og tovholder');
    const own = change(examplePlan(), [
      write('person_bo', 'person', { name: 'Bo Lund', phone: '00 00 00 99' }),
      write('frirolle_1', 'frirolle', { name: 'Buddy', person: 'person_bo' }),
      write('frirolle_2', 'frirolle', { name: 'Faglig mentor', person: 'person_eksempel-mentor' }),
      write('frirolle_3', 'frirolle', { name: 'Koordinator', person: null }),
    ]);
    expect(
      built(own)
        .front.people.slice(2)
        .map(({ role, name }) => [role, name]),
    ).toEqual([
      ['Mentor og faglig mentor', 'Karin Bjerre'],
      ['Buddy', 'Bo Lund'],
    ]);
  });

  it('says nothing where nothing is known', () => {
    const plan = change(emptyPlan(), [
      write('forloeb', forloebKind.type, {
        firstDay: '2026-08-03',
        programme: { id: 'egen', version: 1, title: 'Eget program' },
        months: 1,
        localDaysOff: [],
      }),
    ]);
    const { front, skema, huskeliste, videnspersoner, fictive } = built(plan);
    expect(front.title).toBe('Velkommen');
    expect(front.facts.map(({ value }) => value)).toEqual(['Mandag den 3. august 2026', '1 måned']);
    expect([front.people, skema?.weeks, huskeliste?.buckets, videnspersoner?.rows]).toEqual([[], [], [], []]);
    expect(fictive).toBe(false);
  });
});

describe('introduktionsskema', () => {
  it('has a week for each week in which something happens, in order, with its luft', () => {
    const weeks = built(examplePlan()).skema?.weeks ?? [];
    expect(weeks.map(({ name }) => name)).toEqual(['Uge 32', 'Uge 33', 'Uge 34', 'Uge 35']);
    expect(weeks[0]?.span).toBe('3. aug. – 7. aug.');
    expect(weeks[0]?.luft).toBe('Luft i ugen: 9 t 45 min');
    const [monday] = weeks[0]?.days ?? [];
    expect(monday?.name).toBe('Mandag 3.\u00a0august');
    expect(monday?.rows[0]).toMatchObject({
      time: '09.00–09.45',
      title: 'Velkomst og morgenkaffe',
      needs: 'Social',
      luft: false,
    });
    expect(monday?.rows[2]).toMatchObject({ title: 'Luft: Find dig til rette', needs: '', luft: true });
    expect(monday?.rows[3]?.needs).toBe('Organisatorisk, faglig, social, praktisk');
    expect(monday?.rows[3]?.small[0]?.label).toBe('Forbered:');
  });

  const activity = (when: object, more: object = {}) =>
    write('activity_egen', activityKind.type, {
      title: 'Egen aftale',
      kind: 'andet',
      when,
      who: [],
      needs: [],
      ...more,
    });
  const plan = (when: object, more?: object) => change(examplePlan(), [activity(when, more)]);
  const rowsOf = (sheet: ProgrammeSheet) =>
    sheet.skema?.weeks.flatMap(({ days }) => days.flatMap(({ rows }) => rows)) ?? [];

  it('leaves out what is cancelled', () => {
    const when = { pinned: '2026-08-03', from: '08:00', to: '09:00' };
    const titles = (sheet: ProgrammeSheet) => rowsOf(sheet).map(({ title }) => title);
    expect(titles(built(plan(when)))).toContain('Egen aftale');
    expect(titles(built(plan(when, { status: { state: 'cancelled' } })))).not.toContain('Egen aftale');
  });

  it('names the days off of a week it shows, whole and half', () => {
    const day = (sheet: ProgrammeSheet, of: string) =>
      sheet.skema?.weeks.flatMap(({ days }) => days).find(({ day: one }) => one === of);
    const christmas = built(plan({ pinned: '2026-12-23', from: '09:00', to: '10:00' }));
    expect(day(christmas, '2026-12-24')?.off).toBe('Fri: juleaftensdag');
    expect(day(christmas, '2026-12-25')?.off).toMatch(/^Fri: .+juledag$/);
    expect(day(christmas, '2026-12-26')).toBeUndefined();
    const may = built(plan({ pinned: '2026-05-01', from: '09:00', to: '10:00' }));
    expect(day(may, '2026-05-01')?.off).toBe('Fri fra kl. 12.00: 1. maj');
    expect(day(may, '2026-05-01')?.rows).toHaveLength(1);
  });

  it('does not tell the newcomer that the newcomer takes part, unless alone', () => {
    const when = { pinned: '2026-08-03', from: '08:00', to: '09:00' };
    const who = [{ role: 'ny' }, { role: 'leder' }];
    const own = (sheet: ProgrammeSheet) => rowsOf(sheet).find(({ title }) => title === 'Egen aftale')?.who;
    expect(own(built(plan(when, { who })))).toBe('Henrik Sand');
    expect(own(built(plan(when, { who }), forLeader))).toBe('Amina Yilmaz, Henrik Sand');
    expect(own(built(plan(when, { who: [{ person: 'person_eksempel-ny' }] })))).toBe('Dig selv');
  });

  it('leaves the small type out when it does not go along', () => {
    expect(rowsOf(built(examplePlan())).some(({ small }) => small.length > 0)).toBe(true);
    expect(rowsOf(built(examplePlan(), { ...forNewcomer, notes: false })).some(({ small }) => small.length > 0)).toBe(
      false,
    );
  });
});

describe('huskeliste', () => {
  const names = (huskeliste: ProgrammeOptions['huskeliste']) =>
    built(examplePlan(), { ...forNewcomer, huskeliste }).huskeliste?.buckets ?? [];

  it('has the six time buckets in order, or all but the first', () => {
    const all = names('all').map(({ name }) => name);
    expect(all).toEqual([
      'Inden start',
      'Første arbejdsdag',
      'Første arbejdsuge',
      'Første måned',
      'Første tre måneder',
      'Første år',
    ]);
    expect(names('afterStart').map(({ name }) => name)).toEqual(all.slice(1));
  });

  it('holds only what the newcomer takes part in when asked', () => {
    const count = (scope: ProgrammeOptions['huskeliste']) => names(scope).flatMap(({ rows }) => rows).length;
    expect(count('own')).toBeGreaterThan(0);
    expect(count('own')).toBeLessThan(count('all'));
  });

  it('shows what is done as ticked, with day and initials', () => {
    const rows = names('all').flatMap((bucket) => bucket.rows);
    const done = rows.find(({ title }) => title === 'Udpeg en kontaktperson, og aftal opgaven');
    expect(done).toMatchObject({ done: true, initials: 'HS', doneWords: 'Gjort 6. jul.' });
    const open = rows.find((row) => !row.done);
    expect(open).toMatchObject({ doneWords: '', initials: '' });
    expect(rows.find(({ parts }) => parts.some((part) => part.done) && parts.some((part) => !part.done))?.done).toBe(
      false,
    );
  });

  it('follows the first day', () => {
    const moved = change(examplePlan(), [write('forloeb', forloebKind.type, { firstDay: '2026-08-10' })]);
    const dayOfFirst = (sheet: ProgrammeSheet) => sheet.huskeliste?.buckets[0]?.rows[0]?.day;
    expect(dayOfFirst(built(examplePlan()))).toBe('man. 3. aug.');
    expect(dayOfFirst(built(moved))).toBe('man. 10. aug.');
  });
});

describe('videnspersoner and parts', () => {
  it('has the known people, and room for those who are not named yet', () => {
    const rows = built(examplePlan()).videnspersoner?.rows ?? [];
    expect(rows.find(({ name }) => name === 'Jonas Lind')?.contact).toContain('00 00 00 14');
    expect(rows.some(({ name }) => name === '')).toBe(true);
  });

  it('holds the parts that were chosen and no others', () => {
    const sheet = built(examplePlan(), { ...forNewcomer, parts: ['videnspersoner'] });
    expect(sheet.skema).toBeUndefined();
    expect(sheet.huskeliste).toBeUndefined();
    expect(sheet.videnspersoner).toBeDefined();
  });
});

describe('what the paper cannot say', () => {
  it('[V5] counts rows that only a newer version can read', () => {
    const newer = write('huskeliste_ny', huskelisteKind.type, {
      title: 'Fra en nyere udgave',
      placement: { bucket: 'secondYear' },
    });
    expect(built(examplePlan()).newer).toBe(0);
    const sheet = built(change(examplePlan(), [newer]));
    expect(sheet.newer).toBe(1);
    expect(JSON.stringify(sheet)).not.toContain('Fra en nyere udgave');
  });

  it('[V1a] counts rows that both changed, and prints the value on top', () => {
    const leader = 'person_eksempel-leder';
    const title = (text: string) => ({ ...write(leader, personKind.type, { title: text }), seen: [] });
    const once = change(examplePlan(), [title('Leder af Familieafdelingen')], leader);
    const plan = change(once, [title('Teamleder')], 'person_eksempel-mentor');
    expect(built(plan).undecided).toBe(1);
    expect(built(plan).front.people[1]?.title).toBe(viewRecord(plan, leader)?.fields['title']);
  });
});

describe('[N149] hjælperedskaber', () => {
  const plan = () =>
    change(examplePlan(), [
      write('hjaelperedskab_a', 'hjaelperedskab', {
        title: 'Brevskabeloner',
        kind: 'brevskabelon',
        topic: 'Breve',
        href: 'https://intra.example.dk/breve',
        place: 'Grøn mappe',
        status: { done: true, day: exampleDay },
        order: 'a1',
      }),
      write('hjaelperedskab_b', 'hjaelperedskab', { title: 'Håndbogen', kind: 'haandbog', order: 'a2' }),
      write('link_a', 'link', { title: 'Intranettet', href: 'javascript:alert(1)' }),
    ]);

  it('stay away until somebody asks for them', () => {
    for (const options of [forNewcomer, forLeader]) expect(built(plan(), options).hjaelp).toBeUndefined();
  });

  it('stand with where they are found, in words, and say when they do not lie ready', () => {
    const rows = built(plan(), { ...forLeader, parts: ['hjaelp'] }).hjaelp?.rows ?? [];
    const own = ['Brevskabeloner', 'Håndbogen', 'Intranettet'];
    const shown = rows.filter(({ title }) => own.includes(title));
    expect(shown.map(({ title, topic, where, ready }) => [title, topic, where, ready])).toEqual([
      ['Brevskabeloner', 'Breve', 'Grøn mappe, intra.example.dk/breve', true],
      ['Håndbogen', '', '', false],
      ['Intranettet', 'Fra arbejdspladsen', 'javascript:alert(1)', true],
    ]);
  });
});

describe('the week sheets', () => {
  const sheets = (options: Partial<ProgrammeOptions>, plan = examplePlan()) =>
    built(plan, { ...forNewcomer, parts: ['ugeark'], ...options });

  it('go along only when they are chosen', () => {
    expect(built(examplePlan()).ugeark).toBeUndefined();
    expect(built(examplePlan(), forLeader).ugeark).toBeUndefined();
  });

  it('hold every activity of the skema, a column for each working day, and nothing in small type', () => {
    const { ugeark } = sheets({});
    const weeks = built(examplePlan()).skema?.weeks ?? [];
    expect(ugeark?.name).toBe('Amina');
    expect(ugeark?.weeks.map(({ name }) => name)).toEqual(weeks.map(({ name }) => name));
    const idsOf = (all: typeof weeks) =>
      all.flatMap(({ days }) => days.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(idsOf(ugeark?.weeks ?? [])).toEqual(idsOf(weeks));
    for (const { days } of ugeark?.weeks ?? []) {
      expect(days.map(({ name }) => name.split(' ')[0]).slice(0, 5)).toEqual([
        'Mandag',
        'Tirsdag',
        'Onsdag',
        'Torsdag',
        'Fredag',
      ]);
      expect(days.flatMap(({ rows }) => rows.flatMap(({ small }) => small))).toEqual([]);
    }
  });

  it('go without the first page when they go alone', () => {
    expect(sheets({}).hasFront).toBe(false);
    const unsaid = change(examplePlan(), [write('opgaver', 'opgaver', { now: null, later: null, decides: null })]);
    expect(sheets({ parts: ['ugeark', 'opgaver'] }, unsaid).hasFront).toBe(false);
    expect(sheets({ parts: ['ugeark', 'opgaver'] }).hasFront).toBe(true);
    expect(sheets({ parts: ['ugeark', 'skema'] }).hasFront).toBe(true);
    expect(sheets({ parts: [] }).hasFront).toBe(true);
  });
});

describe('[N119] learning goals', () => {
  const goals = (options: ProgrammeOptions) => built(examplePlan(), { ...options, parts: ['maal'] }).maal?.goals ?? [];
  const system = (options: ProgrammeOptions) => goals(options).find(({ task }) => task === 'Fagsystemet');

  it('stay away until somebody asks for them', () => {
    for (const options of [forNewcomer, forLeader]) expect(built(examplePlan(), options).maal).toBeUndefined();
  });

  it('stand with what belongs to them, in order', () => {
    expect(goals(forNewcomer).map(({ task }) => task)).toEqual([
      'Fagsystemet',
      'Journal og notat',
      'Samtalen med borgeren',
    ]);
    expect(system(forNewcomer)).toMatchObject({
      needs: 'Faglig, praktisk',
      due: 'fre. 28. aug.',
      introducer: 'Jonas Lind',
    });
  });

  it('tell the new hire how far they have come, and the leader only what they are', () => {
    expect(system(forNewcomer)?.state).toBe('I gang');
    expect(system(forNewcomer)?.parts[0]).toMatchObject({ title: 'At søge og læse en sag', done: true });
    for (const goal of goals(forLeader)) {
      expect(goal.state).toBe('');
      for (const part of goal.parts) expect(part.done).toBeUndefined();
    }
    expect(system(forLeader)?.parts[0]?.title).toBe('At søge og læse en sag');
  });

  it('leaves out what was put away and what waits for the mentor course', () => {
    const plan = change(examplePlan(), [
      write('laeringsmaal_vaek', 'laeringsmaal', {
        task: 'Lagt væk',
        needs: [],
        state: { value: 'dropped', day: exampleDay },
      }),
      write('laeringsmaal_siden', 'laeringsmaal', { task: 'Siden', needs: [], mentorCourse: true }),
    ]);
    const tasks = built(plan, { ...forNewcomer, parts: ['maal'] }).maal?.goals.map(({ task }) => task) ?? [];
    expect(tasks).toHaveLength(3);
  });
});
