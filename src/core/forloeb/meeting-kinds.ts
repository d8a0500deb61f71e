/** The meetings of an introduction that have an agenda (domain 2.4–2.6). The keys travel in files. */
export const introductionMeetingKinds = [
  'forventning',
  'opstart',
  'opgaver',
  'status',
  'opfoelgning',
  'afslutning',
] as const;

/** All meetings that are noted at and agreed on; a mentor meeting belongs to no introduction (domain 2.8). */
export const meetingKinds = [...introductionMeetingKinds, 'mentor'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
