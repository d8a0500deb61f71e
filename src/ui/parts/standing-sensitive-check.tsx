import { useMemo } from 'preact/hooks';
import type { Change, Doc } from '../../core/document/types.ts';
import { deletedInFile } from '../../core/forloeb/bin.ts';
import { deleteForGood } from '../../core/forloeb/bin-list.ts';
import type { SensitivePlace } from '../../core/forloeb/sensitive-places.ts';
import type { StandingSaid } from '../hooks/use-standing.ts';
import { useStandingSent } from '../hooks/use-standing-sent.ts';
import { useServices } from '../services.ts';
import { deletedTexts } from '../texts/deleted.ts';
import { SensitiveIn } from './sensitive-in.tsx';

interface StandingSensitiveCheckProps {
  readonly doc: Doc;
  readonly act: (changes: readonly Change[], said?: StandingSaid) => Promise<boolean>;
}

const nothing: ReadonlySet<string> = new Set();

/** Of a programme or the workplace, before it leaves as a file: what is deleted and goes along is looked through too (RULES.md N234). */
export function StandingSensitiveCheck({ doc, act }: StandingSensitiveCheckProps) {
  const today = useServices().today();
  const sent = useStandingSent(doc);
  const records = useMemo(() => new Set(deletedInFile(doc, { today, needed: nothing, sent })), [doc, today, sent]);
  const forGood = (place: SensitivePlace) => act(deleteForGood([place]), { text: deletedTexts.gone });
  return <SensitiveIn docs={[doc]} deleted={{ records, forGood }} before="sender" />;
}
