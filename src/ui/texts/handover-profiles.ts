import type { Doc } from '../../core/document/types.ts';
import { audience, type Profile, type ProfileName, profiles, type Room, rooms } from '../../core/rooms.ts';
import { listed } from './listed.ts';
import { wordsIn } from './room-words.ts';

/** Words for what a file holds and for whom, made from the rooms of its profile, so that no list can say anything else than the file. */
export interface ProfileText {
  /** "Til Amina". */
  readonly label: string;
  /** "Det her får Amina: …" */
  readonly gets: string;
  /** "Det her får Amina ikke: …"; empty when the sender has nothing more. */
  readonly getsNot: string;
}

type DocsByRoom = Readonly<Partial<Record<Room, Doc | undefined>>>;

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
  standardprogram: [() => 'Standardprogram til andre', 'modtageren'],
  arbejdsplads: [() => 'Arbejdspladsens oplysninger', 'dine kolleger'],
  sikkerhedskopi: [() => 'Sikkerhedskopi til dig selv', 'du'],
};

/** What stays is named shortly: nobody is surprised by what does not go along. */
const stayingWords = (room: Room): readonly string[] =>
  room === 'plan' ? ['planen for introduktionen'] : room === 'mentor' ? ['det, mentor og mentee deler'] : wordsIn(room);

/** Rooms of a mentor course. Where there is none, nobody asks whether it goes along. */
const courseRooms: readonly Room[] = ['mentor', 'ramme'];

/** Rooms that the sender of such a file may have and that do not go along. */
export function withheldRooms(name: ProfileName): readonly Room[] {
  const profile: Profile = profiles[name];
  return rooms.filter((room) => {
    const holders = audience[room];
    const mayHold = typeof holders !== 'string' && profile.from.some((viewpoint) => holders.includes(viewpoint));
    return mayHold && !profile.rooms.includes(room);
  });
}

/**
 * `receiver`: first name, or empty while nobody has the role. `docs`: the documents at hand by room; only what they hold is said to go.
 * Without them everything is named that a file of the profile can hold. `without`: a room that the sender leaves out.
 */
export function profileText(name: ProfileName, receiver: string, docs?: DocsByRoom, without?: Room): ProfileText {
  const [label, nameless] = receivers[name];
  const who = receiver.trim() || nameless;
  if (name === 'sikkerhedskopi') return { label: label(who), gets: backupText, getsNot: '' };
  const going = (profiles[name] as Profile).rooms
    .filter((room) => room !== without)
    .flatMap((room) => (docs ? (docs[room] ? wordsIn(room, docs[room]) : []) : wordsIn(room)));
  const staying =
    name === 'standardprogram' || name === 'arbejdsplads'
      ? ['dine forløb']
      : [...withheldRooms(name), ...(without ? [without] : [])]
          .filter((room) => !docs || docs[room] || !courseRooms.includes(room))
          .flatMap(stayingWords);
  return {
    label: label(who),
    gets: `Det her får ${who}: ${listed(going)}.`,
    getsNot: staying.length === 0 ? '' : `Det her får ${who} ikke: ${listed(staying)}.`,
  };
}

const backupText =
  'Her er alt, hvad der ligger på enheden, også det, som kun du må se. Gem filen et sikkert sted, og giv den ikke til andre.';
