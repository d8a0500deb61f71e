import { canonicalJson } from '../../../src/core/document/canonical.ts';
import { changesBetween } from '../../../src/core/document/changes.ts';
import { checkDelta, checkDoc } from '../../../src/core/document/check.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import { deltaSince, mergeDelta, vectorHash } from '../../../src/core/document/delta.ts';
import { mergeDocs } from '../../../src/core/document/merge.ts';
import { keyBetween, keysBetween } from '../../../src/core/document/order.ts';
import { revertChanges } from '../../../src/core/document/revert.ts';
import { viewRecord, viewRecords } from '../../../src/core/document/view.ts';
import { applyAction } from '../../../src/core/document/write.ts';

/** The part of the core that the laws are about. A parameter of every judge, so that broken cores can be judged too (L12). */
export const core = {
  applyAction,
  canonicalJson,
  changesBetween,
  checkDelta,
  checkDoc,
  createDoc,
  deltaSince,
  keyBetween,
  keysBetween,
  mergeDelta,
  mergeDocs,
  revertChanges,
  vectorHash,
  viewRecord,
  viewRecords,
};

export type CoreApi = typeof core;
