import type { Viewpoint } from '../rooms.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import type { ActivityKind, Bucket, Method, Need, Role, VidenspersonKind } from './vocabulary.ts';

/** The words of the profession, as they stand on screens and on paper. */

export const roleLabels: Readonly<Record<Role, string>> = {
  kontaktperson: 'Kontaktperson',
  ny: 'Den nye',
  leder: 'Leder',
  mentor: 'Mentor',
  tovholder: 'Tovholder',
  team: 'Teamet',
  vidensperson: 'Vidensperson',
  tr: 'Tillidsrepræsentant',
  amr: 'Arbejdsmiljørepræsentant',
  hr: 'HR',
  it: 'IT',
};

export const viewpointLabels: Readonly<Record<Viewpoint, string>> = {
  kontaktperson: 'Kontaktperson',
  ny: 'Ny kollega',
  leder: 'Leder',
  mentor: 'Mentor',
};

export const needLabels: Readonly<Record<Need, string>> = {
  faglig: 'Faglig',
  social: 'Social',
  praktisk: 'Praktisk',
  organisatorisk: 'Organisatorisk',
};

export const bucketLabels: Readonly<Record<Bucket, string>> = {
  before: 'Inden start',
  firstDay: 'Første arbejdsdag',
  firstWeek: 'Første arbejdsuge',
  firstMonth: 'Første måned',
  firstQuarter: 'Første tre måneder',
  firstYear: 'Første år',
};

export const methodLabels: Readonly<Record<Method, string>> = {
  instruktion: 'Direkte instruktion',
  foelordning: 'Følordning',
  sidemandsoplaering: 'Sidemandsoplæring',
  sparring: 'Sparring',
};

export const activityKindLabels: Readonly<Record<ActivityKind, string>> = {
  velkomst: 'Velkomst',
  opstartsmoede: 'Opstartsmøde',
  statusmoede: 'Statusmøde',
  rundvisning: 'Rundvisning',
  instruktion: 'Instruktion',
  foelordning: 'Følordning',
  sidemandsoplaering: 'Sidemandsoplæring',
  sparring: 'Sparring',
  system: 'Fagsystem',
  besoeg: 'Besøg',
  partnermoede: 'Partnermøde',
  retningslinjer: 'Retningslinjer',
  organisation: 'Organisation',
  introdag: 'Introdag',
  netvaerk: 'Netværk',
  teammoede: 'Teammøde',
  ledersamtale: 'Samtale med leder',
  supervision: 'Supervision',
  selvstudie: 'Læsning og fordybelse',
  egneOpgaver: 'Egne opgaver',
  kursus: 'Kursus',
  andet: 'Andet',
  luft: 'Luft',
};

export const meetingKindLabels: Readonly<Record<MeetingKind, string>> = {
  forventning: 'Forventningsafstemning',
  opstart: 'Opstartsmøde',
  opgaver: 'Samtale om opgaverne',
  status: 'Statusmøde',
  opfoelgning: 'Samtale med leder',
  afslutning: 'Afslutningssamtale',
  mentor: 'Mentormøde',
};

export const videnspersonKindLabels: Readonly<Record<VidenspersonKind, string>> = {
  superbruger: 'Superbruger',
  specialist: 'Specialist',
  konsulent: 'Konsulent',
  stoettefunktion: 'Støttefunktion',
  tr: 'Tillidsrepræsentant',
  amr: 'Arbejdsmiljørepræsentant',
  hr: 'HR',
  leder: 'Leder',
  kollega: 'Kollega',
  ekstern: 'Ekstern',
};
