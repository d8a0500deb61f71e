import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { readBlob } from '../../../src/handover/read-file.ts';
import { writeFile } from '../../../src/handover/write-file.ts';
import { dayOfClock } from '../../../src/platform.ts';
import { timed } from './timing.ts';

const WEEKS = 26;
const EDITS_A_WEEK = 60;
const PEOPLE = 3;
const START_RECORDS = 400;
const FIELDS = 8;

/** The same numbers in every run. */
function dice(): (sides: number) => number {
  let seed = 1;
  return (sides) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % sides;
  };
}

const startText = (record: number, field: number): string => `værdi nummer ${record} ${'abc'.repeat(field)}`;

function firstCopy(): Doc {
  const changes = Array.from({ length: START_RECORDS }, (_, record): Change => {
    const fields = Object.fromEntries(
      Array.from({ length: FIELDS }, (_unused, field) => [`felt${field}`, startText(record, field)]),
    );
    return { do: 'write', id: `p_${record}`, type: 'punkt', fields };
  });
  const author = { actor: 'start00000', person: 'skabelon:maaling', day: '2025-01-01' };
  return applyAction(createDoc('halvaar-plan', 'plan'), author, changes);
}

/** Three people's copies after half a year: 60 edits a week, files exchanged every other week but the last. */
function copiesAfterHalfAYear(): readonly Doc[] {
  const roll = dice();
  let copies: readonly Doc[] = Array.from({ length: PEOPLE }, firstCopy);
  for (let week = 0; week < WEEKS; week += 1) {
    for (let edit = 0; edit < EDITS_A_WEEK; edit += 1) {
      const who = edit % PEOPLE;
      const author = { actor: `a${who}uge${week}dag${roll(5)}`, person: `p${who}`, day: '2025-02-03' };
      const id = roll(7) === 0 ? `n${who}_${week}_${edit}` : `p_${roll(START_RECORDS)}`;
      const fields = { [`felt${roll(FIELDS)}`]: `ny ${week} ${edit}` };
      const change: Change = { do: 'write', id, type: 'punkt', fields };
      copies = copies.map((doc, index) => (index === who ? applyAction(doc, author, [change]) : doc));
    }
    if (week % 2 === 0) copies = exchanged(copies);
  }
  return copies;
}

/** Everybody receives a file from everybody. */
const exchanged = (copies: readonly Doc[]): readonly Doc[] => copies.map((mine) => copies.reduce(merged, mine));

function merged(mine: Doc, theirs: Doc): Doc {
  const result = mergeDocs(mine, theirs);
  if (!result.ok) throw new Error(`The copies do not merge: ${result.error.code}`);
  return result.value.doc;
}

/** Prepares the merge of a colleague's file into one's own copy after half a year. */
export async function prepareMerge() {
  const [mine, theirs] = copiesAfterHalfAYear();
  if (!mine || !theirs) throw new Error('No copies');
  const written = await writeFile({
    profile: 'svarFraNy',
    from: 'ny',
    made: dayOfClock(),
    app: 'bench',
    docs: [theirs],
  });
  if (!written.ok) throw new Error(`The file was not made: ${written.error.code}`);
  const blob = new Blob([written.value.bytes]);
  const text = new TextDecoder().decode(written.value.bytes);
  const fromFile = async (): Promise<void> => {
    const read = await readBlob(blob);
    const doc = read.ok ? read.value.docs[0] : undefined;
    if (!doc || merged(mine, doc) === mine) throw new Error('The file brought nothing');
  };
  return {
    records: Object.keys(merged(mine, theirs).r).length,
    bytes: blob.size,
    app: () => timed(fromFile),
    pure: async () => (await timed(() => repeat(10, () => merged(mine, theirs)))) / 10,
    reference: async () => (await timed(() => repeat(10, () => JSON.parse(text)))) / 10,
  };
}

/** A page's clock is too coarse for a single run of something this short. */
function repeat(times: number, job: () => unknown): void {
  for (let run = 0; run < times; run += 1) job();
}
