/**
 * Rooms, audiences and hand-over profiles. A room is one mergeable document with a fixed audience; a file carries whole
 * rooms, so that nothing private can leak through a forgotten field and nothing missing is mistaken for deleted.
 */

export const rooms = [
  'plan',
  'samtaler',
  'forberedelse',
  'mentor',
  'ramme',
  'procesjournal',
  'standardprogram',
  'arbejdsplads',
] as const;
export type Room = (typeof rooms)[number];

/** Rooms that belong to one forløb. The other two belong to the workplace. */
export const forloebRooms = [
  'plan',
  'samtaler',
  'forberedelse',
  'mentor',
  'ramme',
  'procesjournal',
] as const satisfies readonly Room[];
export type ForloebRoom = (typeof forloebRooms)[number];

/** Rooms that belong to the workplace: a document for each programme, and one for the workplace itself. */
export type StandingRoom = Exclude<Room, ForloebRoom>;
export const isStandingRoom = (room: Room): room is StandingRoom => !(forloebRooms as readonly Room[]).includes(room);

/** Who a person is on a device in one forløb. */
export const viewpoints = ['kontaktperson', 'ny', 'leder', 'mentor'] as const;
export type Viewpoint = (typeof viewpoints)[number];

/** Who may ever hold a room. The new hire is the mentee. */
export const audience: Readonly<Record<Room, readonly Viewpoint[] | 'anyone' | 'workplace'>> = {
  plan: ['kontaktperson', 'ny', 'leder'],
  samtaler: ['kontaktperson', 'ny'],
  forberedelse: ['kontaktperson', 'leder'],
  mentor: ['mentor', 'ny'],
  /** The frame of a mentor course: period, hours and meeting days, and nothing of what is said. */
  ramme: ['mentor', 'ny', 'leder'],
  procesjournal: ['ny'],
  standardprogram: 'anyone',
  arbejdsplads: 'workplace',
};

/** A hand-over: who gives, who receives, and which rooms go along. Nothing else decides what a file holds. */
export interface Profile {
  readonly from: readonly Viewpoint[];
  readonly to: Viewpoint | 'anyone' | 'workplace' | 'self';
  readonly rooms: readonly Room[];
}

export const profiles = {
  tilNy: { from: ['kontaktperson'], to: 'ny', rooms: ['plan', 'samtaler'] },
  svarFraNy: { from: ['ny'], to: 'kontaktperson', rooms: ['plan', 'samtaler'] },
  tilLeder: { from: ['kontaktperson'], to: 'leder', rooms: ['plan', 'forberedelse'] },
  svarFraLeder: { from: ['leder'], to: 'kontaktperson', rooms: ['plan', 'forberedelse'] },
  tilNyKontaktperson: { from: ['kontaktperson'], to: 'kontaktperson', rooms: ['plan', 'samtaler', 'forberedelse'] },
  tilMentor: { from: ['ny'], to: 'mentor', rooms: ['mentor', 'ramme'] },
  tilMentee: { from: ['mentor'], to: 'ny', rooms: ['mentor', 'ramme'] },
  rammeTilLeder: { from: ['ny', 'mentor'], to: 'leder', rooms: ['ramme'] },
  standardprogram: { from: ['kontaktperson', 'leder'], to: 'anyone', rooms: ['standardprogram'] },
  arbejdsplads: { from: ['kontaktperson', 'leder'], to: 'workplace', rooms: ['arbejdsplads'] },
  sikkerhedskopi: { from: viewpoints, to: 'self', rooms },
} as const satisfies Record<string, Profile>;
export type ProfileName = keyof typeof profiles;

export const isRoom = (value: unknown): value is Room => rooms.includes(value as Room);
export const isProfileName = (value: unknown): value is ProfileName =>
  typeof value === 'string' && Object.hasOwn(profiles, value);

/** Profiles a person with this viewpoint can send within a forløb, in the order in which they are offered. */
export function profilesFrom(viewpoint: Viewpoint): readonly ProfileName[] {
  return (Object.keys(profiles) as ProfileName[]).filter((name) => {
    const profile: Profile = profiles[name];
    return (
      profile.to !== 'self' && profile.to !== 'anyone' && profile.to !== 'workplace' && profile.from.includes(viewpoint)
    );
  });
}

/** Key of a room's document. Derived, so that two devices that make the same room of the same forløb mean the same document. */
export const roomDocId = (forloebId: string, room: Room): string => `${forloebId}-${room}`;

/** The room that a document key names; undefined for a key that fits no room. */
export function roomOfDocId(docId: string): { forloebId: string; room: Room } | undefined {
  const cut = docId.lastIndexOf('-');
  const room = docId.slice(cut + 1);
  return cut > 0 && isRoom(room) ? { forloebId: docId.slice(0, cut), room } : undefined;
}
