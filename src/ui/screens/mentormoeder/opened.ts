import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';

/** What the page has open: the series, a new meeting, or one that is edited. */
export type Opened = 'series' | 'new' | MentorRow;
