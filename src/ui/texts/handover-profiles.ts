import { audience, type Profile, type ProfileName, profiles, type Room, rooms } from '../../core/rooms.ts';

/** Words for what a file holds and for whom, made from the rooms of its profile, so that no list can say anything else than the file. */
export interface ProfileText {
  /** "Til Amina". */
  readonly label: string;
  /** "Det her får Amina: …" */
  readonly gets: string;
  /** "Det her får Amina ikke: …"; empty when the sender has nothing more. */
  readonly getsNot: string;
}

/** How a receiver is spoken of: with a first name, and while nobody has the role. */
const receivers: Readonly<Record<ProfileName, readonly [label: (name: string) => string, nameless: string]>> = {
  tilNy: [(name) => `Til ${name}`, 'den nye'],
  svarFraNy: [(name) => `Svar til ${name}`, 'din kontaktperson'],
  tilLeder: [(name) => `Til ${name}`, 'lederen'],
  svarFraLeder: [(name) => `Svar til ${name}`, 'kontaktpersonen'],
  tilNyKontaktperson: [(name) => `Til ${name}, som tager over`, 'en ny kontaktperson'],
  tilMentor: [(name) => `Til ${name}`, 'din mentor'],
  tilMentee: [(name) => `Til ${name}`, 'din mentee'],
  rammeTilLeder: [(name) => `Mentorforløbets ramme til ${name}`, 'lederen'],
  standardprogram: [() => 'Standardprogram til andre', 'den, der får filen'],
  arbejdsplads: [() => 'Arbejdspladsens oplysninger', 'dine kolleger'],
  sikkerhedskopi: [() => 'Sikkerhedskopi til dig selv', 'du'],
};

const roomWords: Readonly<Record<Room, readonly string[]>> = {
  plan: ['program', 'skema', 'huskeliste', 'videnspersoner'],
  samtaler: ['spørgsmål', 'fælles noter'],
  forberedelse: ['forberedelsesnoterne mellem kontaktperson og leder'],
  mentor: ['det, mentor og mentee deler'],
  ramme: ['periode, timer og mødedage i mentorforløbet'],
  procesjournal: ['procesjournal', 'kladder'],
  standardprogram: ['standardprogrammet uden navne og datoer'],
  arbejdsplads: ['arbejdspladsens navn', 'logo', 'fridage', 'teamdage', 'links', 'faste videnspersoner'],
};

/** Rooms that the sender of such a file may have and that do not go along. */
export function withheldRooms(name: ProfileName): readonly Room[] {
  const profile: Profile = profiles[name];
  return rooms.filter((room) => {
    const holders = audience[room];
    const mayHold = typeof holders !== 'string' && profile.from.some((viewpoint) => holders.includes(viewpoint));
    return mayHold && !profile.rooms.includes(room);
  });
}

/** `receiver`: first name, or empty while nobody has the role. */
export function profileText(name: ProfileName, receiver: string): ProfileText {
  const [label, nameless] = receivers[name];
  const who = receiver.trim() || nameless;
  if (name === 'sikkerhedskopi') return { label: label(who), gets: backupText, getsNot: '' };
  const going = (profiles[name] as Profile).rooms.flatMap((room) => roomWords[room]);
  const staying =
    name === 'standardprogram' || name === 'arbejdsplads'
      ? ['dine forløb']
      : withheldRooms(name).flatMap((room) => roomWords[room]);
  return {
    label: label(who),
    gets: `Det her får ${who}: ${listed(going)}.`,
    getsNot: staying.length === 0 ? '' : `Det her får ${who} ikke: ${listed(staying)}.`,
  };
}

const backupText =
  'Her er alt, hvad der ligger på enheden, også det, som kun du må se. Gem filen et sikkert sted, og giv den ikke til andre.';

/** "a", "a og b", "a, b og c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} og ${last}`;
}
