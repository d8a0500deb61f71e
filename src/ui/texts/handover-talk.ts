import type { TalkGroup } from '../../handover/news-talk.ts';
import { counted } from './counted.ts';

/** What was done with goals, meetings, agreements and the ending, to stand behind "Amina har". */
export const talkDeeds: Readonly<Record<TalkGroup, (count: number) => string>> = {
  goalsReached: (n) => `sat ${counted(n, 'læringsmål', 'læringsmål')} som nået`,
  goals: (n) => `skrevet eller rettet ${counted(n, 'læringsmål', 'læringsmål')}`,
  goalPartsDone: (n) => `krydset ${counted(n, 'emne eller system', 'emner og systemer')} af i læringsmålene`,
  goalParts: (n) => `skrevet eller rettet ${counted(n, 'emne eller system', 'emner og systemer')} i læringsmålene`,
  assessments: (n) => `delt sin egen vurdering af ${counted(n, 'læringsmål', 'læringsmål')}`,
  newAftaler: (n) => `skrevet ${counted(n, 'ny aftale', 'nye aftaler')}`,
  aftalerDone: (n) => `krydset ${counted(n, 'aftale', 'aftaler')} af`,
  aftaler: (n) => `rettet ${counted(n, 'aftale', 'aftaler')}`,
  meetingsHeld: (n) => `sat ${counted(n, 'møde', 'møder')} som holdt`,
  meetingsReopened: (n) => `åbnet ${counted(n, 'møde', 'møder')} igen`,
  meetingNotes: (n) => `skrevet eller rettet ${counted(n, 'note fra et møde', 'noter fra møder')}`,
  caseload: () => 'skrevet eller rettet aftalen om sagstal',
  oplaeg: (n) => `skrevet eller rettet ${counted(n, 'oplæg', 'oplæg')}`,
  ended: () => 'afsluttet forløbet',
  reopened: () => 'åbnet forløbet igen',
  closing: () => 'arbejdet på afslutningen',
  evaluations: (n) => `skrevet eller rettet ${counted(n, 'evaluering', 'evalueringer')}`,
  improvementsTaken: (n) => `taget ${counted(n, 'forslag', 'forslag')} med i programmet`,
  improvements: (n) => `skrevet eller rettet ${counted(n, 'forslag', 'forslag')} til programmet`,
  materialsFound: (n) => `fundet ${counted(n, 'hjælperedskab', 'hjælperedskaber')} frem`,
  materials: (n) => `skrevet eller rettet ${counted(n, 'hjælperedskab', 'hjælperedskaber')}`,
  reflections: () => 'skrevet om rollen som kontaktperson',
};

/** The same kinds in a forløb that is new on the device, one and several. */
export const talkContents: readonly (readonly [type: string, one: string, many: string])[] = [
  ['laeringsmaal', 'læringsmål', 'læringsmål'],
  ['aftale', 'aftale', 'aftaler'],
  ['moedenote', 'note fra et møde', 'noter fra møder'],
  ['deltVurdering', 'egen vurdering af et mål', 'egne vurderinger af mål'],
  ['hjaelperedskab', 'hjælperedskab', 'hjælperedskaber'],
  ['sagstal', 'aftale om sagstal', 'aftaler om sagstal'],
  ['oplaeg', 'oplæg', 'oplæg'],
  ['evaluering', 'evaluering', 'evalueringer'],
  ['forbedring', 'forslag til programmet', 'forslag til programmet'],
];

/** What the fields of these kinds are called where two versions stand beside each other. */
export const talkFieldNames: Readonly<Record<string, string>> = {
  goal: 'Målet',
  state: 'Hvor langt',
  list: 'Liste',
  level: 'Egen vurdering',
  meeting: 'Møde',
  by: 'Skrevet af',
  made: 'Lavet',
  held: 'Holdt',
  shared: 'Delt',
  steps: 'Andel af fuldt sagstal',
  reviews: 'Dage, hvor I ser på det igen',
  full: 'Fuldt sagstal',
  reason: 'Begrundelse',
  about: 'Hvad det handler om',
  forum: 'Hvor det holdes',
  roleChange: 'Kolleger på lige fod',
  mentor: 'Mentorforløb',
  deletion: 'Dagen, det private slettes',
  deletionPlan: 'Dagen, resten slettes',
  ended: 'Afsluttet',
  helped: 'Det hjalp',
  early: 'Kom for tidligt',
  late: 'Kom for sent',
  missing: 'Det manglede',
  blind: 'Det ser vi ikke selv',
  taken: 'Taget med i programmet',
  closed: 'Talt om',
  anyway: 'Dumt spørgsmål – alligevel',
  vidensperson: 'Vidensperson',
};

/** Fields that there is one of for each point, by how they begin. */
export const talkFieldStarts: readonly (readonly [start: string, name: string])[] = [
  ['note_', 'Note fra mødet'],
  ['filed_', 'Lagt på sagen'],
  ['cleared_', 'Ryddet op'],
  ['answer_', 'Overvejelse'],
  ['review_', 'Set på igen'],
];

/** Words that are kept as keys. */
export const talkValues: Readonly<Record<string, string>> = {
  ny: 'ny for mig',
  medHjaelp: 'med hjælp',
  selv: 'selv',
  planned: 'planlagt',
  begun: 'begyndt',
  reached: 'nået',
  dropped: 'lagt fra',
  agreed: 'aftalt',
  done: 'gennemført',
  cancelled: 'aflyst',
  offered: 'tilbudt',
  held: 'holdt',
  withdrawn: 'taget tilbage',
  yes: 'ja',
  no: 'nej',
  later: 'senere',
  topic: 'emner',
  system: 'systemer',
};
