import type { StandingRoom } from '../../../core/rooms.ts';
import { arbejdspladsHref, programmerHref } from '../../routes.ts';
import { hentTexts } from '../../texts/hent.ts';
import { workplaceArrival } from '../../texts/workplace-arrival.ts';

/** The way to what belongs to the workplace and to no forløb. */
export const standingWay = (key: string, room: StandingRoom) =>
  room === 'arbejdsplads'
    ? { href: arbejdspladsHref, label: workplaceArrival.open }
    : { href: programmerHref(key), label: hentTexts.openProgramme };
