import { Scale } from 'lucide';
import { caseloadToLookAt, mayEditCaseload } from '../../core/forloeb/caseload-ramp.ts';
import { Notice } from '../components/notice.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { forloebHref } from '../routes.ts';
import { sagstalTexts } from '../texts/sagstal.ts';

const texts = sagstalTexts.notice;

/** Names the earliest review that waits, for those who write the ramp; nothing most of the time (RULES.md N143). */
export function ReviewNotice() {
  const { id, plan, calendar, forloeb, summary, viewpoint, today } = useForloeb();
  if (!mayEditCaseload(viewpoint)) return null;
  const days = { calendar, firstDay: forloeb.fields.firstDay };
  const [first] = caseloadToLookAt(plan, days, today);
  if (!first || summary.ending) return null;
  return (
    <Notice icon={Scale} heading={texts.heading(summary.newHire)}>
      <p>
        {texts.text(first, today)} <a href={forloebHref(id, 'sagstal')}>{texts.open}</a>
      </p>
    </Notice>
  );
}
