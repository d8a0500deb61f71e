import type { FunctionComponent } from 'preact';
import { fetchEarly } from '../components/loaded.ts';
import type { ForloebScreen, Route } from '../routes.ts';

/**
 * Screens are loaded when they are opened. The start screen is what a first visit shows and travels with the app itself. The part
 * after the screen's name in the address is passed on as `rest`.
 */
export type ForloebScreenComponent = FunctionComponent<{ readonly rest: string }>;

export const forloebScreenLoaders: Readonly<Record<ForloebScreen, () => Promise<ForloebScreenComponent>>> = {
  overblik: async () => (await import('../screens/overblik/overblik.tsx')).Overblik,
  'i-dag': async () => (await import('../screens/i-dag/i-dag.tsx')).IDag,
  huskeliste: async () => (await import('../screens/huskeliste/huskeliste.tsx')).HuskelisteScreen,
  skema: async () => (await import('../screens/skema/skema.tsx')).Skema,
  folk: async () => (await import('../screens/folk/folk.tsx')).Folk,
  videnspersoner: async () => (await import('../screens/videnspersoner/videnspersoner.tsx')).Videnspersoner,
  spoergsmaal: async () => (await import('../screens/spoergsmaal/spoergsmaal.tsx')).Spoergsmaal,
  moeder: async () => (await import('../screens/moeder/moeder.tsx')).Moeder,
  maal: async () => (await import('../screens/maal/maal.tsx')).Maal,
  mentormoeder: async () => (await import('../screens/mentormoeder/mentormoeder.tsx')).Mentormoeder,
  mentor: async () => (await import('../screens/mentor/mentor.tsx')).Mentor,
  hjaelp: async () => (await import('../screens/hjaelp/hjaelp.tsx')).Hjaelp,
  journal: async () => (await import('../screens/journal/journal.tsx')).Journal,
  send: async () => (await import('../screens/send/send.tsx')).Send,
  udskriv: async () => (await import('../screens/udskriv/udskriv.tsx')).Udskriv,
  hold: async () => (await import('../screens/hold/hold.tsx')).Hold,
  velkomstbrev: async () => (await import('../screens/velkomstbrev/velkomstbrev.tsx')).Velkomstbrev,
  faser: async () => (await import('../screens/faser/faser.tsx')).Faser,
  sagstal: async () => (await import('../screens/sagstal/sagstal.tsx')).Sagstal,
  afslutning: async () => (await import('../screens/afslutning/afslutning.tsx')).Afslutning,
  om: async () => (await import('../screens/om/om.tsx')).Om,
  mere: async () => (await import('../screens/mere/mere.tsx')).Mere,
};

/** What stands around every screen of a forløb. */
export const loadForloebRoute = async () => (await import('./forloeb-route.tsx')).ForloebRoute;

export const pageLoaders = {
  start: async () => (await import('../screens/start/start.tsx')).Start,
  opret: async () => (await import('../screens/opret/opret.tsx')).Opret,
  hent: async () => (await import('../screens/hent/hent.tsx')).Hent,
  arbejdsplads: async () => (await import('../screens/arbejdsplads/arbejdsplads.tsx')).Arbejdsplads,
  programmer: async () => (await import('../screens/programmer/programmer.tsx')).Programmer,
  mentorforloeb: async () => (await import('../screens/mentor/create-page.tsx')).CreatePage,
  'i-dag': async () => (await import('../screens/start/latest-today.tsx')).LatestToday,
  'mine-data': async () => (await import('../screens/mine-data/mine-data.tsx')).MineData,
} as const satisfies Record<string, () => Promise<FunctionComponent>>;

/** Begins loading the screen of an address. Settles when it is there, or cannot be had, which the drawing then says. */
export async function fetchScreen(route: Route): Promise<void> {
  if (route.at === 'forloeb') {
    await Promise.all([fetchEarly(loadForloebRoute), fetchEarly(forloebScreenLoaders[route.screen])]);
  } else if (route.at !== 'unknown') await fetchEarly(pageLoaders[route.at]);
}
