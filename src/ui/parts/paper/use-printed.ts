import { formatDayNumeric } from '../../../core/calendar/danish-date.ts';
import { paperTexts } from '../../../output/texts.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { usePageFooter } from './use-page-footer.ts';
import { usePrintTitle } from './use-print-title.ts';

/** What the browser says of a paper around the paper itself. */
export interface PrintedPaper {
  /** Names a saved PDF. */
  readonly title: string;
  /** Stands at the foot of each page. */
  readonly foot: string;
  /** Whether the foot says that the people are invented. */
  readonly fictive: boolean;
}

/** Names the paper and gives its pages their foot while the screen stands, with the day it is printed. */
export function usePrinted({ title, foot, fictive }: PrintedPaper): void {
  const { today } = useForloeb();
  usePrintTitle(`${title} · ${appTexts.name}`);
  usePageFooter(fictive ? `${foot} · ${paperTexts.fictive}` : foot, paperTexts.printed(formatDayNumeric(today)));
}
