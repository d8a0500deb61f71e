import {
  ArrowLeftRight,
  CalendarCheck2,
  CalendarClock,
  CalendarDays,
  Ellipsis,
  Feather,
  Flag,
  Handshake,
  House,
  type IconNode,
  LibraryBig,
  ListChecks,
  MailOpen,
  MessageCircleQuestionMark,
  MessagesSquare,
  Route as Path,
  Printer,
  Scale,
  Settings2,
  Sun,
  Target,
  Users,
  UsersRound,
} from 'lucide';
import type { People } from '../../core/forloeb/people.ts';
import type { Viewpoint } from '../../core/rooms.ts';
import type { ForloebScreen } from '../routes.ts';

export const screenIcons: Readonly<Record<ForloebScreen, IconNode>> = {
  overblik: House,
  'i-dag': Sun,
  huskeliste: ListChecks,
  skema: CalendarDays,
  folk: CalendarClock,
  videnspersoner: Users,
  spoergsmaal: MessageCircleQuestionMark,
  moeder: MessagesSquare,
  maal: Target,
  mentormoeder: CalendarCheck2,
  mentor: Handshake,
  hjaelp: LibraryBig,
  journal: Feather,
  send: ArrowLeftRight,
  udskriv: Printer,
  hold: UsersRound,
  velkomstbrev: MailOpen,
  faser: Path,
  sagstal: Scale,
  afslutning: Flag,
  om: Settings2,
  mere: Ellipsis,
};

interface Menu {
  readonly main: readonly ForloebScreen[];
  readonly further: readonly ForloebScreen[];
  /** What is opened now and then; the laptop's rail keeps it folded, so that all of it fits a low window. */
  readonly seldom: readonly ForloebScreen[];
}

/** Which screens stand where for whom. It decides order, never what data exists. */
export const menus: Readonly<Record<Viewpoint, Menu>> = {
  kontaktperson: {
    main: ['overblik', 'i-dag', 'huskeliste', 'skema', 'videnspersoner', 'spoergsmaal', 'moeder', 'maal'],
    further: ['send', 'udskriv', 'om'],
    seldom: ['faser', 'folk', 'hjaelp', 'sagstal', 'velkomstbrev', 'hold', 'afslutning', 'mentor'],
  },
  ny: {
    main: [
      ...(['i-dag', 'huskeliste', 'skema', 'videnspersoner', 'hjaelp', 'spoergsmaal', 'moeder', 'maal'] as const),
      ...(['mentor', 'mentormoeder', 'journal'] as const),
    ],
    further: ['send', 'udskriv'],
    seldom: ['overblik', 'faser', 'sagstal', 'afslutning', 'om'],
  },
  leder: {
    main: ['overblik', 'huskeliste', 'skema', 'videnspersoner', 'moeder', 'maal', 'sagstal'],
    further: ['send', 'udskriv', 'om'],
    seldom: ['faser', 'hjaelp', 'velkomstbrev', 'hold', 'afslutning', 'mentor'],
  },
  mentor: { main: ['mentor', 'mentormoeder', 'journal'], further: ['send'], seldom: [] },
};

/** Where there is nothing but a mentor course: begun by itself, or here without a plan (RULES.md N182). */
const courseMenus: Readonly<Partial<Record<Viewpoint, Menu>>> = {
  ny: { main: ['mentor', 'mentormoeder', 'maal', 'journal'], further: ['send'], seldom: [] },
  leder: { main: ['mentor'], further: ['send'], seldom: [] },
};

/** Who somebody is in a forløb, and whether there is anything but a mentor course here. */
export interface Standing {
  readonly viewpoint: Viewpoint;
  readonly courseOnly?: boolean;
  /** A mentor course is begun, or it is said who the mentor is. */
  readonly hasMentor?: boolean;
}

interface Known {
  readonly summary: Omit<Standing, 'hasMentor'> & { readonly course?: unknown };
  readonly people: Pick<People, 'holder'>;
}

/** Of a course the leader has the frame, and the kontaktperson no more than who the mentor is. */
export const standingOf = ({ summary, people }: Known): Standing => ({
  ...summary,
  hasMentor: summary.course !== undefined || people.holder('mentor') !== undefined,
});

export function menuFor({ viewpoint, courseOnly, hasMentor }: Standing): Menu {
  const menu = (courseOnly && courseMenus[viewpoint]) || menus[viewpoint];
  if (!hasMentor || !menu.seldom.includes('mentor')) return menu;
  return { ...menu, main: [...menu.main, 'mentor'], seldom: menu.seldom.filter((name) => name !== 'mentor') };
}

/** All screens of somebody, in the order of their menu. */
export const screensFor = (standing: Standing): readonly ForloebScreen[] => {
  const { main, further, seldom } = menuFor(standing);
  return [...main, ...seldom, ...further];
};

/** The bottom bar of the phone: the same for all who have a plan. */
const planTabs = ['i-dag', 'huskeliste', 'skema', 'spoergsmaal', 'mere'] as const satisfies readonly ForloebScreen[];
const mentorTabs = ['mentor', 'mentormoeder', 'journal', 'send', 'mere'] as const satisfies readonly ForloebScreen[];
const frameTabs = ['mentor', 'send', 'mere'] as const satisfies readonly ForloebScreen[];

export function tabsFor({ viewpoint, courseOnly }: Standing): readonly ForloebScreen[] {
  if (viewpoint === 'mentor' || (courseOnly && viewpoint === 'ny')) return mentorTabs;
  return courseOnly ? frameTabs : planTabs;
}

/** Whether the phone's frame is drawn. */
export const isNarrow = (): boolean => matchMedia('(max-width: 899px)').matches;

/** The screen a forløb opens on. */
export function firstScreen({ viewpoint, courseOnly }: Standing, narrow: boolean): ForloebScreen {
  if (viewpoint === 'mentor' || courseOnly) return 'mentor';
  return viewpoint === 'ny' || narrow ? 'i-dag' : 'overblik';
}
