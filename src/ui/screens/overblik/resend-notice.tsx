import { CalendarClock } from 'lucide';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { staleAppointments } from '../../../core/forloeb/resend.ts';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { movingTexts } from '../../texts/moving.ts';

/** Calendar appointments that say an old time, with the way to their list. Only for the one who sends them. */
export function ResendNotice() {
  const { id, plan, forloeb, calendar, viewpoint } = useForloeb();
  const { firstDay } = forloeb.fields;
  const amount = staleAppointments(readEntries(plan, activityKind).known, { firstDay, calendar }).length;
  if (amount === 0 || viewpoint !== 'kontaktperson') return null;
  const texts = movingTexts.resend;
  return (
    <Notice icon={CalendarClock}>
      {texts.overblik(amount)}. <a href={forloebHref(id, 'om')}>{texts.see}</a>
    </Notice>
  );
}
