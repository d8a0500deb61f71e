import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/core/document/types.ts';
import { applyAction } from '../../src/core/document/write.ts';
import { beginWork, nameMentor } from '../../src/core/forloeb/mentor-begin.ts';
import type { ForloebRoom, ProfileName } from '../../src/core/rooms.ts';
import { readPreview } from '../../src/handover/news.ts';
import { previewFile } from '../../src/handover/preview.ts';
import { countContent } from '../../src/handover/read-file.ts';
import { receiversOf } from '../../src/handover/receiver.ts';
import { amina, emptyRoom, forloebId, freshPlan } from '../support/handover/rooms.ts';

const course = { from: '2027-03-02', to: '2027-12-30', origin: 'closing', hoursPerMonth: 5 } as const;
const begun: Record<string, Doc> = (() => {
  const docs: Partial<Record<ForloebRoom, Doc>> = { plan: freshPlan() };
  for (const { room, changes } of beginWork(docs, course, nameMentor(docs, 'Karin Bjerre', 'p_karin'))) {
    docs[room] = applyAction(docs[room] ?? emptyRoom(room), { ...amina, actor: `Am-${room}-1` }, changes);
  }
  return docs as Record<string, Doc>;
})();

const fileOf = (profile: ProfileName, ...rooms: readonly ForloebRoom[]) => {
  const docs = rooms.flatMap((room) => begun[room] ?? []);
  return {
    profile,
    from: 'ny',
    made: '2027-03-02',
    app: '0.1.0',
    docs,
    selves: {},
    counts: countContent(docs),
  } as const;
};

describe('who gets a file of a mentor course [N186]', () => {
  test('is told by the frame in its rooms, without a plan', () => {
    expect(receiversOf(fileOf('tilMentor', 'mentor', 'ramme'))).toEqual({
      [forloebId]: { viewpoint: 'mentor', person: 'p_karin' },
    });
    expect(receiversOf(fileOf('tilMentee', 'mentor', 'ramme'))).toEqual({
      [forloebId]: { viewpoint: 'ny', person: 'p_amina' },
    });
    expect(receiversOf(fileOf('rammeTilLeder', 'ramme'))).toEqual({
      [forloebId]: { viewpoint: 'leder', person: 'p_henrik' },
    });
  });
});

describe('the news of such a file [N186]', () => {
  const news = (local: readonly Doc[]) => {
    const preview = previewFile(fileOf('tilMentor', 'mentor', 'ramme'), local);
    if (!preview.ok) throw new Error(preview.error.code);
    return readPreview(preview.value)[0];
  };

  test('of a forløb that is here it says that a course has begun, and nothing of what a frame repeats', () => {
    const found = news([freshPlan()]);
    expect(found?.isNew).toBe(false);
    expect(Object.keys(found?.talk ?? {})).toEqual(['courseBegun']);
    expect(found?.others).toEqual([]);
  });

  test('of a forløb that is not here it is a new one', () => {
    expect(news([])?.isNew).toBe(true);
    expect(news([])?.contents).toMatchObject({ mentorforloeb: 1 });
  });
});
