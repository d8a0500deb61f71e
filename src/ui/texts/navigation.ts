import type { ForloebScreen } from '../routes.ts';

/** Names of the screens in menus and as titles. */
export const screenNames: Readonly<Record<ForloebScreen, string>> = {
  overblik: 'Overblik',
  'i-dag': 'I dag',
  huskeliste: 'Huskeliste',
  skema: 'Introduktionsskema',
  folk: 'Folks tid',
  videnspersoner: 'Videnspersoner',
  spoergsmaal: 'Spørgsmål',
  moeder: 'Møder',
  maal: 'Læringsmål',
  mentormoeder: 'Mentormøder',
  mentor: 'Mentor',
  hjaelp: 'Hjælperedskaber',
  journal: 'Journal og logbog',
  send: 'Send og modtag',
  udskriv: 'Udskriv',
  hold: 'Hold',
  velkomstbrev: 'Velkomstbrev',
  faser: 'De fire faser',
  sagstal: 'Sagstal',
  afslutning: 'Afslutning',
  om: 'Om forløbet',
  mere: 'Mere',
};

export const navigationTexts = {
  screens: 'Sider i forløbet',
  more: 'Mere',
  switchForloeb: 'Skift forløb',
  allForloeb: 'Alle forløb',
  mineData: 'Om mine data',
  arbejdsplads: 'Arbejdsplads',
  start: 'Forside',
  /** Where large text divides it. */
  shortHuskeliste: 'Huske\u00adliste',
  shortSkema: 'Skema',
  shortSpoerg: 'Spørg',
  shortMentor: 'Møder',
  shortJournal: 'Journal',
  shortSend: 'Send',
  countDone: (done: number, total: number) => `${done} af ${total}`,
} as const;
