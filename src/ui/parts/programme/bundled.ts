import { createDoc } from '../../../core/document/create.ts';
import { applyAction } from '../../../core/document/write.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { type OwnProgramme, readOwnProgramme } from '../../../core/programme/own-programme.ts';
import { programmeRecords, versionRecord } from '../../../core/programme/programme-changes.ts';

const read = new WeakMap<Standardprogram, OwnProgramme>();

/** A programme that comes with the app, in the shape of the workplace's own, to be looked at. Nothing of it is stored. */
export function asOwn(programme: Standardprogram): OwnProgramme {
  const known = read.get(programme);
  if (known) return known;
  const records = programmeRecords(programme, programme.id);
  const author = { actor: 'forslag', person: 'skabelon:forslag', day: '2026-01-01' };
  const doc = applyAction(createDoc('forslag', 'standardprogram'), author, [
    ...records,
    versionRecord(programme.version, '', author.day, records),
  ]);
  const own = readOwnProgramme(programme.id, doc);
  if (!own) throw new Error('A programme of the app cannot be read');
  read.set(programme, own);
  return own;
}
