import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Author, Doc } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { readPreview } from '../../src/handover/news.ts';
import { type Preview, previewFile } from '../../src/handover/preview.ts';
import { countContent, type HandoverFile, readFile } from '../../src/handover/read-file.ts';
import { anyDoc, twoCopies } from '../support/handover/arbitrary-docs.ts';
import {
  amina,
  aminaTalks,
  emptyRoom,
  forloebId,
  freshPlan,
  mergedDoc,
  planOfAmina,
  planOfKaren,
  talks,
  write,
} from '../support/handover/rooms.ts';
import { ordinaryInput, writtenBytes } from '../support/handover/sealed-file.ts';

const fileWith = (...docs: readonly Doc[]): HandoverFile => ({
  profile: 'svarFraNy',
  from: 'ny',
  made: '2026-11-22',
  app: '0.1.0',
  docs,
  selves: {},
  counts: countContent(docs),
});

function previewOf(local: readonly Doc[], ...docs: readonly Doc[]): Preview {
  const preview = previewFile(fileWith(...docs), local);
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value;
}

const onlyNews = (preview: Preview) => {
  const [news, more] = readPreview(preview);
  if (news === undefined || more !== undefined) throw new Error('Expected news of one forløb');
  return news;
};

test('the same file again brings nothing', () => {
  const preview = previewOf([planOfKaren(), talks()], planOfKaren(), talks());
  expect(preview).toMatchObject({ nothingNew: true, older: false });
  expect(readPreview(preview)).toEqual([]);
});

test('an older file is told apart from the same file', () => {
  const preview = previewOf([planOfAmina()], freshPlan());
  expect(preview).toMatchObject({ nothingNew: true, older: true });
  expect(preview.rooms[0]?.merged).toEqual(planOfAmina());
});

test('a file that knows more in one room and less in another is not old', () => {
  const preview = previewOf([planOfAmina(), emptyRoom('samtaler')], freshPlan(), talks());
  expect(preview).toMatchObject({ nothingNew: false, older: false });
  expect(preview.rooms.map(({ outcome }) => outcome)).toEqual(['older', 'changed']);
});

test('a preview changes nothing that it was given', () => {
  const [mine, theirs] = [planOfKaren(), planOfAmina()];
  const before = JSON.stringify([mine, theirs]);
  previewOf([mine], theirs);
  expect(JSON.stringify([mine, theirs])).toBe(before);
});

test('the preview shows what merging gives', () => {
  fc.assert(
    fc.property(twoCopies(), ([mine, theirs]) => {
      const [room] = previewOf([mine], theirs).rooms;
      expect(room?.merged).toEqual(mergedDoc(mine, theirs));
      expect(room?.healed).toEqual([]);
      expect(room?.suspicious).toEqual([]);
    }),
  );
});

test('any file can be shown to people', () => {
  fc.assert(
    fc.property(twoCopies(), anyDoc('samtaler'), ([mine, theirs], other) => {
      expect(readPreview(previewOf([mine], theirs, other))).toHaveLength(1);
    }),
  );
});

test('a new forløb is counted by kind', () => {
  const news = onlyNews(previewOf([], planOfAmina(), talks()));
  expect(news).toMatchObject({
    forloebId,
    isNew: true,
    contents: { huskeliste: 4, activity: 1, vidensperson: 1, question: 1, answer: 1, person: 3, role: 3, forloeb: 1 },
  });
});

test('what came from the new hire is grouped as people speak of it', () => {
  const news = onlyNews(previewOf([planOfKaren(), emptyRoom('samtaler')], planOfAmina(), talks()));
  expect(news.isNew).toBe(false);
  expect(news.ticked).toEqual([
    { id: 'huskeliste_adgang', type: 'huskeliste', label: 'Bestil adgang til fagsystemet', people: ['p_amina'] },
  ]);
  expect(news.questions.map(({ label }) => label)).toEqual(['Hvem spørger jeg, når jeg er i tvivl om en frist?']);
  expect(news.answers.map(({ people }) => people)).toEqual([['p_karen']]);
  expect(news.items.map(({ id }) => id)).toEqual([]);
});

test('a field both changed is shown with both values, who and when', () => {
  const news = onlyNews(previewOf([planOfKaren()], planOfAmina()));
  const title = news.bothChanged.find(({ id }) => id === 'huskeliste_parkering');
  expect(title?.field).toBe('title');
  expect(title?.values.map(({ value, person, day }) => [value, person, day])).toEqual([
    ['Vis, hvor man stiller cyklen', 'p_amina', '2026-11-20'],
    ['Vis parkeringspladsen, og giv koden', 'p_karen', '2026-11-19'],
  ]);
});

test('an activity deleted here and edited there is back, and a choice', () => {
  const news = onlyNews(previewOf([planOfKaren()], planOfAmina()));
  expect(news.returned.map(({ id }) => id)).toEqual(['activity_velkomst']);
  expect(news.bothChanged.filter(({ field }) => field === '_slettet').map(({ id }) => id)).toEqual([
    'activity_velkomst',
  ]);
});

const later: Author = { ...amina, actor: 'AmLater001', day: '2026-11-22' };
const after = (...changes: Parameters<typeof applyAction>[2]) =>
  onlyNews(previewOf([planOfAmina()], applyAction(planOfAmina(), later, changes)));

test('a moved first day is shown with both days; a day that is none is not', () => {
  expect(after(write('forloeb', 'forloeb', { firstDay: '2027-01-04' })).firstDay).toEqual({
    from: '2026-12-01',
    to: '2027-01-04',
  });
  expect(after(write('forloeb', 'forloeb', { firstDay: 'snart' })).firstDay).toBeUndefined();
});

test('somebody else who is kontaktperson now is told of', () => {
  const role = (person: string) => write('role_kontaktperson', 'role', { person });
  expect(after(role('p_stand_in')).kontaktperson).toBe('p_stand_in');
  expect(after(write('role_leder', 'role', { person: 'p_leder' })).kontaktperson).toBeUndefined();
});

test('[N85] a stand-in and the days are told of, and one that is called off', () => {
  const standIn = { person: 'p_stand_in', standsInFor: 'p_karen', from: '2026-12-07', to: '2026-12-11' };
  const role = write('role_kontaktperson', 'role', { person: 'p_karen', standIn });
  expect(after(role).standIn).toEqual(standIn);
  expect(
    onlyNews(
      previewOf(
        [applyAction(planOfAmina(), later, [role])],
        applyAction(applyAction(planOfAmina(), later, [role]), later, [
          write('role_kontaktperson', 'role', { standIn: null }),
        ]),
      ),
    ).standIn,
  ).toBeNull();
  expect(after(write('role_leder', 'role', { person: 'p_leder' })).standIn).toBeUndefined();
});

test('a tick taken back is no new tick', () => {
  const news = after(write('huskeliste_adgang', 'huskeliste', { status: { done: false } }));
  expect([news.ticked, news.unticked.map(({ id }) => id)]).toEqual([[], ['huskeliste_adgang']]);
});

test('a ticked part counts once, whatever else was ticked', () => {
  const news = after(
    write('huskeliste_parkering', 'huskeliste', {
      part_a: { done: true },
      part_b: { done: true },
      status: { done: true },
    }),
  );
  expect(news.ticked.map(({ id }) => id)).toEqual(['huskeliste_parkering']);
  expect(news.items).toEqual([]);
});

test('deleted, edited and unknown records have their own groups', () => {
  const news = after(
    { do: 'delete', id: 'huskeliste_velkomst' },
    write('activity_velkomst', 'activity', { note: 'Husk kage' }),
    write('vidensperson_it', 'vidensperson', { phone: '12 34 56 78' }),
    write('huskeliste_parkering', 'huskeliste', { note: 'P-plads 7' }),
    write('unknown_1', 'constructor_', { title: 'Nyt slags' }),
  );
  expect(news.removed.map(({ label }) => label)).toEqual(['Sørg for flag, kage og en god velkomst']);
  expect(news.activities.map(({ id }) => id)).toEqual(['activity_velkomst']);
  expect(news.videnspersoner.map(({ id }) => id)).toEqual(['vidensperson_it']);
  expect(news.items.map(({ id }) => id)).toEqual(['huskeliste_parkering']);
  expect(news.others.map(({ id }) => id)).toEqual(['unknown_1']);
});

test('a closed question is not a new one', () => {
  const local = talks();
  const closed = applyAction(local, { ...aminaTalks, actor: 'AmLater002' }, [
    write('question_1', 'question', { closed: { done: true } }),
  ]);
  const news = onlyNews(previewOf([local], closed));
  expect([news.questions, news.closedQuestions.map(({ id }) => id)]).toEqual([[], ['question_1']]);
});

test('two ticks on the same thing and two places on a list are no choice', () => {
  const tick = (doc: Doc, actor: string, by: string, order: string) =>
    applyAction(doc, { actor, person: by, day: '2026-11-22' }, [
      write('huskeliste_parkering', 'huskeliste', {
        status: { done: true, by, day: '2026-11-22' },
        placement: { bucket: 'firstWeek', order },
      }),
    ]);
  const news = onlyNews(
    previewOf([tick(freshPlan(), 'KaTick0001', 'p_karen', 'b1')], tick(freshPlan(), 'AmTick0001', 'p_amina', 'b2')),
  );
  expect(news.bothChanged).toEqual([]);
});

test('a file whose content does not fit its own list is refused whole', () => {
  const mine = planOfAmina();
  const { huskeliste_adgang: _, ...rest } = mine.r;
  const torn: Doc = { ...mine, r: rest };
  expect(previewFile(fileWith(talks(), torn), [mine])).toEqual({
    ok: false,
    error: { code: 'hole', forloebId, room: 'plan' },
  });
});

test('a file that gives another meaning to a known action is refused', () => {
  const mine = planOfAmina();
  const rec = mine.r['p_karen'];
  if (rec === undefined) throw new Error('The person is missing');
  const forged: Doc = { ...mine, r: { ...mine.r, p_karen: { ...rec, v: { ...rec.v, name: 'En anden' } } } };
  expect(previewFile(fileWith(forged), [mine])).toMatchObject({ ok: false, error: { code: 'dot-clash' } });
  const a = { ...mine.a, [amina.actor]: { n: 2, p: 'p_henrik', d: '2026-11-20' } };
  expect(previewFile(fileWith({ ...mine, a }), [mine])).toMatchObject({ ok: false, error: { code: 'actor-clash' } });
});

test('a record damaged here comes back from the file, and is told', () => {
  const { huskeliste_adgang: _, ...rest } = planOfAmina().r;
  const preview = previewOf([{ ...planOfAmina(), r: rest }], planOfAmina());
  expect(preview.rooms[0]?.healed).toEqual(['huskeliste_adgang']);
  expect(onlyNews(preview).healed).toBe(1);
});

test('keys this version does not know survive reading, merging and writing', async () => {
  const plan = planOfAmina();
  const forloeb = { ...plan.r['forloeb'], later: { colour: 'blå' } };
  const wider = { ...plan, fromNewer: [1, 'to'], r: { ...plan.r, forloeb } } as Doc;
  const came = await readFile(await writtenBytes({ ...ordinaryInput(), docs: [wider] }));
  const [room] = came.ok ? previewOf([planOfKaren()], ...came.value.docs).rooms : [];
  const edited = room && applyAction(room.merged, later, [write('forloeb', 'forloeb', { months: 4 })]);
  const gone = await readFile(await writtenBytes({ ...ordinaryInput(), docs: edited ? [edited] : [] }));
  const [doc] = gone.ok ? gone.value.docs : [];
  expect(doc).toMatchObject({ fromNewer: [1, 'to'], r: { forloeb: { later: { colour: 'blå' }, v: { months: 4 } } } });
});
