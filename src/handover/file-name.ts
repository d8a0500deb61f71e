import type { Day } from '../core/calendar/day.ts';
import type { ProfileName } from '../core/rooms.ts';

/** What kind of file it is, in words that are the same for everybody: a file name is seen by more people than the file. */
const slugs: Readonly<Record<ProfileName, string>> = {
  tilNy: 'til-den-nye',
  svarFraNy: 'svar-fra-den-nye',
  tilLeder: 'til-leder',
  svarFraLeder: 'svar-fra-leder',
  tilNyKontaktperson: 'til-ny-kontaktperson',
  tilMentor: 'til-mentor',
  tilMentee: 'til-mentee',
  rammeTilLeder: 'mentorramme-til-leder',
  standardprogram: 'standardprogram',
  arbejdsplads: 'arbejdsplads',
  sikkerhedskopi: 'sikkerhedskopi',
};

/** `god-start-til-den-nye-2026-11-22.txt`: no person, nothing Windows refuses. `.txt`, because phones refuse to share `.json`. */
export const fileName = (profile: ProfileName, made: Day): string => `god-start-${slugs[profile]}-${made}.txt`;
