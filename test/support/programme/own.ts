import { createDoc } from '../../../src/core/document/create.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import type { Change, Doc } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { createForloeb } from '../../../src/core/forloeb/create-forloeb.ts';
import type { Standardprogram } from '../../../src/core/forloeb/standardprogram.ts';
import { asStandardprogram, type OwnProgramme, readOwnProgramme } from '../../../src/core/programme/own-programme.ts';
import { newProgramme } from '../../../src/core/programme/programme-changes.ts';
import { saveVersion } from '../../../src/core/programme/programme-versions.ts';
import { standingAuthor } from '../../../src/core/standing-author.ts';

export const day = '2026-08-03';
export const key = 'program_test';

let actors = 0;

/** One user action by somebody, as a session of its own. */
export function act(doc: Doc, changes: readonly Change[], person = standingAuthor): Doc {
  actors += 1;
  return applyAction(doc, { actor: `actor${String(actors).padStart(5, '0')}`, person, day }, changes);
}

export const merged = (one: Doc, other: Doc): Doc => {
  const result = mergeDocs(one, other);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.doc;
};

/** A programme of the workplace made from one in the shape of a file. */
export const ownDoc = (programme: Standardprogram): Doc =>
  act(
    createDoc(`${key}-standardprogram`, 'standardprogram'),
    newProgramme(programme, programme.id, 'Første udgave', day),
  );

export function readOwn(doc: Doc): OwnProgramme {
  const own = readOwnProgramme(key, doc);
  if (!own) throw new Error('The document has no programme');
  return own;
}

/** Saves the programme as its next version. */
export const versioned = (doc: Doc): Doc => act(doc, [saveVersion(readOwn(doc), 'Nyt', day)]);

/** The plan of a forløb made of a programme, with people in two roles. */
export function planOf(doc: Doc, also?: OwnProgramme): Doc {
  const programme = asStandardprogram(readOwn(doc));
  let number = 0;
  const { work } = createForloeb({
    programme,
    ...(also && { also: asStandardprogram(also) }),
    firstDay: day,
    localDaysOff: [],
    today: day,
    holders: { ny: 'Amina Yilmaz', kontaktperson: 'Mette Holm' },
    choices: {},
    newId: (prefix) => {
      number += 1;
      return `${prefix}_${number}`;
    },
  });
  const plan = createDoc('f1-plan', 'plan');
  return work.reduce((before, { by, changes }) => act(before, changes, by), plan);
}
