import type { Doc } from '../../core/document/types.ts';
import { viewRecords } from '../../core/document/view.ts';
import type { Room } from '../../core/rooms.ts';

/** What lies in a room, a word for each kind of record or for several: the types of the records it stands for. */
type RoomWord = readonly [word: string, ...types: readonly string[]];

/** In `mentor` and `ramme` these are the frame of the forløb, which has no word of its own there. */
const frame = ['forloeb', 'person', 'role'] as const;

export const roomWords: Readonly<Record<Room, readonly RoomWord[]>> = {
  plan: [
    ['program', ...frame, 'frirolle', 'fraArbejdsplads'],
    ['skema', 'activity'],
    ['huskeliste', 'huskeliste'],
    ['videnspersoner', 'vidensperson'],
    ['velkomstbrev', 'velkomstbrev', 'brevafsnit'],
    ['opgaver og beslutninger', 'opgaver'],
    ['læringsmål', 'laeringsmaal', 'maalDel'],
    ['oplæg', 'oplaeg'],
    ['punkter til møder', 'moede'],
    ['aftaler', 'aftale'],
    ['sagstal', 'sagstal'],
    ['hjælperedskaber', 'hjaelperedskab'],
    ['tilbageblik', 'evaluering'],
    ['forslag til næste gang', 'forbedring'],
    ['afslutning', 'afslutning'],
    ['logo', 'logo'],
    ['links', 'link'],
    ['arbejdspladsens skemaer', 'journalskema'],
  ],
  samtaler: [
    ['spørgsmål', 'question'],
    ['svar', 'answer'],
    ['fælles noter', 'moede', 'moedenote'],
    ['delte vurderinger', 'deltVurdering'],
  ],
  forberedelse: [
    ['kontaktpersonens egne overvejelser', 'refleksion'],
    ['forberedelsesnoterne mellem kontaktperson og leder', 'moede', 'moedenote', 'aftale'],
  ],
  mentor: [
    ['samarbejdsaftale', 'samarbejdsaftale', ...frame],
    ['dagsordener og noter fra mentormøder', 'mentordagsorden', 'agendalinje', 'moedenote'],
    ['aftaler mellem mentor og mentee', 'aftale'],
    ['de afsnit af journalen, der er delt', 'sharedJournal'],
    ['mentors kommentarer', 'mentorkommentar'],
    ['samtaler om mentorforløbet', 'mentorsamtale'],
    ['afslutning af mentorforløbet', 'mentorslut'],
  ],
  ramme: [
    [
      'periode, timer og mødedage i mentorforløbet',
      ...frame,
      'mentorforloeb',
      'mentormoede',
      'mentorserie',
      'mentortid',
    ],
  ],
  procesjournal: [
    ['procesjournal', 'journal'],
    ['logbog', 'journal'],
    ['egne vurderinger', 'vurdering'],
    ['egne notater til møderne', 'egetnotat'],
  ],
  standardprogram: [
    [
      'standardprogrammet uden navne og datoer',
      'programme',
      'programmeItem',
      'programmeActivity',
      'programmeTopic',
      'programmeVersion',
      'programmeProposal',
    ],
  ],
  arbejdsplads: [
    ['arbejdspladsens navn', 'arbejdsplads'],
    ['arbejdstid', 'arbejdsplads'],
    ['fridage', 'arbejdsplads'],
    ['logo', 'logo'],
    ['teamdage', 'teamdag'],
    ['links', 'link'],
    ['faste videnspersoner', 'vidensperson'],
    ['egne skemaer', 'journalskema'],
  ],
};

/** The words for a room, without those of which a document of it holds nothing; all of them where no document is given. */
export function wordsIn(room: Room, doc?: Doc): readonly string[] {
  const present = doc && new Set(viewRecords(doc).map(({ type }) => type));
  return roomWords[room]
    .filter(([, ...types]) => !present || types.some((type) => present.has(type)))
    .map(([word]) => word);
}
