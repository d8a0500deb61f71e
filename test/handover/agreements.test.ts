import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/core/document/types.ts';
import { agreementField, agreementValue } from '../../src/core/forloeb/agreement.ts';
import { readPeople } from '../../src/core/forloeb/people.ts';
import { readPreview } from '../../src/handover/news.ts';
import { previewFile } from '../../src/handover/preview.ts';
import { countContent } from '../../src/handover/read-file.ts';
import { answerWords } from '../../src/ui/screens/hent/answer-words.ts';
import { newsSentences } from '../../src/ui/texts/handover-news.ts';
import { valueWords } from '../../src/ui/texts/value-words.ts';
import { fieldName } from '../../src/ui/texts/values.ts';
import { act, activity, peoplePlan, write } from '../support/people-plan.ts';

const bodil = { name: 'Bodil Skov' };
const at = { day: '2026-08-04', from: '09:00', to: '10:00' };
const plan = peoplePlan('f', activity('a1', at.day, at.from, at.to, { title: 'Fagsystemet', who: [bodil] }));
const people = readPeople(plan);
const field = agreementField(bodil, people);
const said = (doc: Doc, state: 'asked' | 'agreed' | 'declined', day = '2026-08-01') =>
  act(
    doc,
    write('a1', 'activity', { [field]: agreementValue({ party: bodil }, state, at, { by: 'person_leder', day }) }),
  );

function newsOf(local: Doc, theirs: Doc) {
  const file = {
    profile: 'svarFraLeder',
    from: 'leder',
    made: '2026-08-02',
    app: '0.1.0',
    docs: [theirs],
    selves: {},
    counts: countContent([theirs]),
  } as const;
  const preview = previewFile(file, [local]);
  if (!preview.ok) throw new Error(preview.error.code);
  const [news] = readPreview(preview.value);
  if (!news) throw new Error('The file brings nothing');
  return news;
}

describe('a file that brings an answer about somebody’s time', () => {
  test('says so, with whose answer it is and what it was', () => {
    const news = newsOf(plan, said(plan, 'declined'));
    expect(news.activities).toEqual([]);
    expect(newsSentences(news, () => 'Henrik', 'before')).toEqual(['Henrik har noteret svar om 1 tid i skemaet.']);
    const [item] = news.agreements;
    expect(item?.label).toBe('Fagsystemet');
    expect(item?.answers?.map((answer) => answerWords(answer, people))).toEqual(['Bodil Skov: kan ikke']);
  });

  test('keeps both answers where two people noted different ones, in words', () => {
    const news = newsOf(said(plan, 'agreed'), leftBy(said(plan, 'declined')));
    expect(news.bothChanged.map((both) => fieldName(both.field))).toEqual(['Svar om tid']);
    expect(news.bothChanged[0]?.values.map(({ value }) => valueWords(value, people)).sort()).toEqual([
      'Bodil Skov: aftalt',
      'Bodil Skov: kan ikke',
    ]);
  });

  test('asks nothing where both noted the same answer on different days', () => {
    const news = newsOf(said(plan, 'agreed'), leftBy(said(plan, 'agreed', '2026-08-02')));
    expect(news.bothChanged).toEqual([]);
  });
});

/** The same document as if the last action had been made on another device: `act` counts its actors, so the second is renamed. */
function leftBy(doc: Doc): Doc {
  return JSON.parse(JSON.stringify(doc).replaceAll('actor1000', 'other1000')) as Doc;
}
