import { type ForloebScreen, forloebHref } from '../routes.ts';
import { screenNames } from '../texts/navigation.ts';

const screenOf: Readonly<Record<string, ForloebScreen>> = {
  huskeliste: 'huskeliste',
  activity: 'skema',
  vidensperson: 'videnspersoner',
  question: 'spoergsmaal',
  answer: 'spoergsmaal',
  aftale: 'moeder',
  opgaver: 'moeder',
  moede: 'moeder',
  moedenote: 'moeder',
  egetnotat: 'moeder',
  laeringsmaal: 'maal',
  maalDel: 'maal',
  vurdering: 'maal',
  deltVurdering: 'maal',
  oplaeg: 'maal',
  hjaelperedskab: 'hjaelp',
  journal: 'journal',
  sharedJournal: 'journal',
  mentorkommentar: 'journal',
  velkomstbrev: 'velkomstbrev',
  brevafsnit: 'velkomstbrev',
  sagstal: 'sagstal',
  afslutning: 'afslutning',
  evaluering: 'afslutning',
  forbedring: 'afslutning',
  refleksion: 'faser',
  mentormoede: 'mentormoeder',
  mentorserie: 'mentormoeder',
  mentordagsorden: 'mentormoeder',
  agendalinje: 'mentormoeder',
  mentortid: 'mentormoeder',
  mentorforloeb: 'mentor',
  samarbejdsaftale: 'mentor',
  mentorsamtale: 'mentor',
  mentorslut: 'mentor',
};

/** The types of records that stand on a screen. */
export const typesOn = (screen: ForloebScreen): readonly string[] =>
  Object.keys(screenOf).filter((type) => screenOf[type] === screen);

interface Place {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** Whether the address of a screen may name one of its records. */
const isNamed = (type: string): boolean => type === 'huskeliste' || type === 'journal';

/** Where a record is seen: the screen it stands on, and the record itself where the screen can go to it. */
export const placeHref = (forloeb: string, { id, type }: Place): string =>
  forloebHref(forloeb, screenOf[type] ?? 'om', isNamed(type) ? id : '');

/** "Huskeliste: Vis rundt i hele huset" */
export function placeWords({ type, name }: Place): string {
  const screen = screenNames[screenOf[type] ?? 'om'];
  return name ? `${screen}: ${name}` : screen;
}
