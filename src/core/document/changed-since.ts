import { sameJson } from './json-value.ts';
import type { Json } from './types.ts';
import type { RecordView } from './view.ts';

/** Whether something else has come into a record since it stood as `known`. The same values written once more are nothing else. */
export function isChangedSince(view: RecordView, known: RecordView): boolean {
  if (view.stamps.every((stamp) => known.stamps.includes(stamp))) return false;
  const isSame = Object.keys(view.fields).every((field) => sameJson(view.fields[field], known.fields[field]));
  return !isSame || !sameJson(rivalsOf(view), rivalsOf(known));
}

const rivalsOf = ({ conflicts }: RecordView): Json =>
  Object.fromEntries(Object.entries(conflicts).map(([field, live]) => [field, live.map(({ value }) => value)]));
