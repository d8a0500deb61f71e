/** The meetings of an introduction that have an agenda (domain 2.4–2.6). The keys travel in files. */
export const meetingKinds = ['forventning', 'opstart', 'status', 'opfoelgning', 'afslutning'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
