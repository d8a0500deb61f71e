import { Flag } from 'lucide';
import { closingDay } from '../../../core/forloeb/phases.ts';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';

const texts = afslutningTexts.notice;

/** From the closing day on, until it is ended: the way to the ending. */
export function ClosingNotice() {
  const { id, calendar, forloeb, summary, today } = useForloeb();
  if (summary.ending) {
    return (
      <Notice tone="ok" icon={Flag} heading={afslutningTexts.end.ended(summary.ending.day)}>
        <p>
          {afslutningTexts.end.text} <a href={forloebHref(id, 'afslutning')}>{texts.closingGo}</a>
        </p>
      </Notice>
    );
  }
  if (today < closingDay(calendar, forloeb.fields)) return null;
  return (
    <Notice icon={Flag} heading={texts.closing}>
      <p>
        {texts.closingText} <a href={forloebHref(id, 'afslutning')}>{texts.closingGo}</a>
      </p>
    </Notice>
  );
}
