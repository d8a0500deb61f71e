import { needLabels } from '../../../core/forloeb/labels.ts';
import { type Need, needs } from '../../../core/forloeb/vocabulary.ts';
import { Choices } from '../../components/choices.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import { AnywayCheck } from './anyway.tsx';
import { Suggestions } from './suggestions.tsx';
import type { Asking } from './use-asking.ts';

const texts = spoergsmaalTexts.ask;
const categories = [
  ...needs.map((need) => ({ value: need, label: needLabels[need] })),
  { value: '' as const, label: texts.noCategory },
];

/** What stands below the field of a new question: the warm mark and suggestions for the new hire, and what it is about once it is begun. */
export function AskFields({ asking, suggest }: { readonly asking: Asking; readonly suggest: boolean }) {
  const isNew = useForloeb().viewpoint === 'ny';
  return (
    <>
      {isNew && suggest && <AnywayCheck checked={asking.anyway} onChange={asking.setAnyway} />}
      {isNew && suggest && <Suggestions asking={asking} />}
      {asking.isBegun && (
        <Choices<Need | ''>
          label={texts.category}
          value={asking.category}
          options={categories}
          onChange={asking.setCategory}
        />
      )}
    </>
  );
}
