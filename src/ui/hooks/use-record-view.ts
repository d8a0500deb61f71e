import { useMemo } from 'preact/hooks';
import { emptyView, type RecordView, viewRecord } from '../../core/document/view.ts';
import type { ForloebRoom } from '../../core/rooms.ts';
import { useForloeb } from '../forloeb-scope.tsx';

/** The record under a key, to be written in before it is there: the same empty one until then. */
export function useRecordView(room: ForloebRoom, id: string, type: string): RecordView {
  const { docs } = useForloeb();
  const empty = useMemo(() => emptyView(id, type), [id, type]);
  const doc = docs[room];
  return (doc && viewRecord(doc, id)) ?? empty;
}
