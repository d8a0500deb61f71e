import { formatDayLong } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { Forloeb } from '../../core/forloeb/forloeb.ts';
import type { Logo } from '../../core/forloeb/logo.ts';

/** Who the letter is from and when it is written, as it stands at the top of the paper. */
export interface LetterHead {
  readonly department: string;
  readonly workplace: string;
  readonly address: string;
  readonly logo: Logo | undefined;
  /** "20. juli 2026" */
  readonly date: string;
  readonly fictive: boolean;
}

export function letterHead(forloeb: Forloeb, logo: Logo | undefined, written: Day): LetterHead {
  const { department = '', workplace = '', address = '', fictive } = forloeb;
  return {
    department: department.trim() || workplace.trim(),
    workplace: department.trim() ? workplace.trim() : '',
    address: address.trim(),
    logo,
    date: formatDayLong(written).replace(/^\S+ den /, ''),
    fictive: fictive === true,
  };
}
