import type { SendOutcome } from '../hooks/use-send-file.ts';
import { Notice } from './notice.tsx';

/** What came of a file, said politely where it was asked for. */
export function SendOutcomeNotice({ outcome }: { readonly outcome: SendOutcome }) {
  return (
    <div role="status">
      {outcome &&
        ('said' in outcome ? (
          <Notice tone={outcome.tone}>{outcome.said}</Notice>
        ) : (
          <Notice tone="danger" heading={outcome.why.what}>
            {outcome.why.safe} {outcome.why.next}
          </Notice>
        ))}
    </div>
  );
}
