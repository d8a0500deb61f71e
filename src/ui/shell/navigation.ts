import {
  ArrowLeftRight,
  CalendarDays,
  CircleQuestionMark,
  Ellipsis,
  Feather,
  House,
  type IconNode,
  ListChecks,
  MessageCircleQuestionMark,
  Printer,
  Settings2,
  Sun,
  Users,
} from 'lucide';
import type { Viewpoint } from '../../core/rooms.ts';
import type { ForloebScreen } from '../routes.ts';

export const screenIcons: Readonly<Record<ForloebScreen, IconNode>> = {
  overblik: House,
  'i-dag': Sun,
  huskeliste: ListChecks,
  skema: CalendarDays,
  videnspersoner: Users,
  spoergsmaal: MessageCircleQuestionMark,
  journal: Feather,
  send: ArrowLeftRight,
  udskriv: Printer,
  om: Settings2,
  mere: Ellipsis,
};

export const helpIcon = CircleQuestionMark;

interface Menu {
  readonly main: readonly ForloebScreen[];
  readonly further: readonly ForloebScreen[];
}

/** Which screens stand where for whom. It decides order, never what data exists. */
export const menus: Readonly<Record<Viewpoint, Menu>> = {
  kontaktperson: {
    main: ['overblik', 'i-dag', 'huskeliste', 'skema', 'videnspersoner', 'spoergsmaal'],
    further: ['send', 'udskriv', 'om'],
  },
  ny: {
    main: ['i-dag', 'huskeliste', 'skema', 'videnspersoner', 'spoergsmaal', 'journal'],
    further: ['send', 'udskriv', 'overblik', 'om'],
  },
  leder: { main: ['overblik', 'huskeliste', 'skema', 'videnspersoner'], further: ['send', 'udskriv', 'om'] },
  mentor: { main: ['overblik', 'skema', 'videnspersoner'], further: ['send', 'udskriv', 'om'] },
};

/** The bottom bar of the phone. */
export const tabs = ['i-dag', 'huskeliste', 'skema', 'spoergsmaal', 'mere'] as const satisfies readonly ForloebScreen[];

/** The screen a forløb opens on. */
export const firstScreen = (viewpoint: Viewpoint, narrow: boolean): ForloebScreen =>
  viewpoint === 'ny' || narrow ? 'i-dag' : 'overblik';
