import {
  ArrowLeftRight,
  CalendarCheck2,
  CalendarClock,
  CalendarDays,
  Ellipsis,
  Feather,
  Flag,
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
    seldom: ['faser', 'folk', 'hjaelp', 'sagstal', 'velkomstbrev', 'hold', 'afslutning'],
  },
  ny: {
    main: [
      'i-dag',
      'huskeliste',
      'skema',
      'videnspersoner',
      'hjaelp',
      'spoergsmaal',
      'moeder',
      'maal',
      'mentormoeder',
      'journal',
    ],
    further: ['send', 'udskriv'],
    seldom: ['overblik', 'faser', 'sagstal', 'afslutning', 'om'],
  },
  leder: {
    main: ['overblik', 'huskeliste', 'skema', 'videnspersoner', 'moeder', 'maal', 'sagstal'],
    further: ['send', 'udskriv', 'om'],
    seldom: ['faser', 'hjaelp', 'velkomstbrev', 'hold', 'afslutning'],
  },
  mentor: { main: ['mentormoeder', 'journal'], further: ['send'], seldom: [] },
};

/** All screens of somebody, in the order of their menu. */
export const screensFor = (viewpoint: Viewpoint): readonly ForloebScreen[] => {
  const { main, further, seldom } = menus[viewpoint];
  return [...main, ...seldom, ...further];
};

/** The bottom bar of the phone: the same for all who have a plan. */
const planTabs = ['i-dag', 'huskeliste', 'skema', 'spoergsmaal', 'mere'] as const satisfies readonly ForloebScreen[];
const mentorTabs = ['mentormoeder', 'journal', 'send', 'mere'] as const satisfies readonly ForloebScreen[];

export const tabsFor = (viewpoint: Viewpoint): readonly ForloebScreen[] =>
  viewpoint === 'mentor' ? mentorTabs : planTabs;

/** The screen a forløb opens on. */
export function firstScreen(viewpoint: Viewpoint, narrow: boolean): ForloebScreen {
  if (viewpoint === 'mentor') return 'journal';
  return viewpoint === 'ny' || narrow ? 'i-dag' : 'overblik';
}
