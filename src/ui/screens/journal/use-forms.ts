import { useMemo } from 'preact/hooks';
import { workplaceKey } from '../../../core/arbejdsplads/workplace.ts';
import { formsHere, ownFormsIn } from '../../../core/forloeb/forms-here.ts';
import type { JournalForm } from '../../../core/forloeb/procesjournal.ts';
import { loadJournalForms } from '../../catalogues/journal.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { type Loaded, useLoaded } from '../../hooks/use-loaded.ts';
import { useStanding } from '../../hooks/use-standing.ts';

/** The forms a new entry can be written in, with what the workplace has made of them, short ones first. */
export function useForms(): Loaded<readonly JournalForm[]> {
  const { plan } = useForloeb();
  const suggested = useLoaded(loadJournalForms);
  const { status, docs } = useStanding('arbejdsplads');
  const workplace = docs.get(workplaceKey);
  return useMemo(() => {
    if (suggested.status !== 'ready') return suggested;
    if (status === 'loading') return { status };
    return { status: 'ready', value: formsHere(suggested.value, ownFormsIn(workplace, plan)) };
  }, [suggested, status, workplace, plan]);
}
