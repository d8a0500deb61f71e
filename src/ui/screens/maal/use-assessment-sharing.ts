import {
  assessmentId,
  clearAssessment,
  seenAssessment,
  shareAssessment,
} from '../../../core/forloeb/assessment-sharing.ts';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { assessmentTexts as texts } from '../../texts/maal.ts';

/**
 * Shares or clears the new hire's word on a goal. What is being written is kept first; the rooms are read as they stand after that,
 * whatever has been drawn. `name`: who it is shared with.
 */
export function useAssessmentSharing(goal: string, name: string) {
  const { id, now, today, actIn } = useForloeb();
  const say = useSay();
  const record = assessmentId(goal);
  const kept = async () => {
    const isKept = await flushRecord(id, 'procesjournal', record);
    const docs = { procesjournal: now('procesjournal'), samtaler: now('samtaler') };
    return { isKept, samtaler: docs.samtaler, own: seenAssessment(docs, 'ny', goal).own };
  };
  return {
    share: async () => {
      const { isKept, own, samtaler } = await kept();
      if (!isKept) say({ text: texts.notSaved });
      else if (own) await actIn(shareAssessment(own, samtaler, today), { text: texts.told(name) });
    },
    clear: async () => {
      const { isKept, own } = await kept();
      if (isKept && own) await actIn(clearAssessment(own), { text: texts.cleared });
    },
  };
}
