import { formatDayLong, formatDayShortNear, formatTimeRange } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { genitive } from '../../core/forloeb/genitive.ts';
import type { Clash } from '../../core/forloeb/move-clashes.ts';
import type { AgreedChoice, MovedRow, PlanDays, StayReason } from '../../core/forloeb/moved-plan.ts';
import { firstName } from '../../core/forloeb/person.ts';

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

/** "tors. 6. aug.", with the hours of an activity. */
const when = (day: Day, near: Day, hours: MovedRow['hours']): string =>
  `${formatDayShortNear(day, near)}${hours ? ` kl. ${formatTimeRange(hours.from, hours.to)}` : ''}`;

/** What has changed, as others are told it. */
export interface MoveReason {
  readonly newHire: string;
  readonly before: PlanDays;
  readonly after: PlanDays;
}

const reasonOf = ({ newHire, before, after }: MoveReason): string =>
  before.firstDay === after.firstDay
    ? `${genitive(firstName(newHire))} program er flyttet lidt.`
    : `${genitive(firstName(newHire))} første arbejdsdag er flyttet til ${formatDayLong(after.firstDay)}.`;

/** Words for what a new first day, day off or working week moves. */
export const movingTexts = {
  see: 'Se, hvad der flytter',
  heading: 'Sådan flytter programmet',
  firstDay: (from: Day, to: Day) => `Første arbejdsdag flytter fra ${formatDayLong(from)} til ${formatDayLong(to)}.`,
  notYet: 'Intet er gemt endnu.',
  moved: 'Programmet er flyttet.',
  move: 'Flyt programmet',
  moveFirstDay: 'Flyt første dag',
  count: { moves: 'flytter', stays: 'bliver', clashes: 'skal ses efter', told: 'skal have besked' },
  agreed: {
    label: (amount: number) => (amount === 1 ? 'Én aftalt tid' : `De ${amount} aftalte tider`),
    options: { stay: 'Bliver på deres dag', move: 'Flytter med' } satisfies Readonly<Record<AgreedChoice, string>>,
    hint: {
      stay: 'De får en fast dag, og ingen skal have nye tider.',
      move: 'Du får bagefter en liste over de kalenderaftaler, der skal sendes igen.',
    } satisfies Readonly<Record<AgreedChoice, string>>,
  },
  free: 'Du behøver ikke rette det nu. Bagefter kan »Find ledige tider« i skemaet lægge det på den næste ledige tid.',
  freeLeft: (amount: number) => `${count(amount, 'ting', 'ting')} ligger oven i noget andet.`,
  freeLink: 'Find ledige tider i skemaet',
  clashes: (amount: number) => `Se efter ${count(amount, 'sted', 'steder')}`,
  clash: (clash: Clash, near: Day): string => {
    const { title, to, hours } = clash.row;
    const at = `»${title}« ${when(to, near, hours)}`;
    switch (clash.kind) {
      case 'overlap':
        return `${at} falder oven i »${clash.other.title}«${clash.other.stays ? `, som har ${clash.other.stays === 'agreed' ? 'en aftalt tid' : 'en fast dag'}` : ''}.`;
      case 'past':
        return `${at} kommer til at ligge før i dag.`;
      case 'beforeStart':
        return `${at} ligger før den første arbejdsdag.`;
      case 'off':
        return `${at} falder på en dag uden arbejde: ${clash.off.name}.`;
      case 'hours':
        return `${at} ligger uden for arbejdstiden.`;
    }
  },
  moves: (amount: number) => `${count(amount, 'ting', 'ting')} flytter`,
  groups: { activity: 'Skemaet', item: 'Huskelisten' },
  team: {
    heading: (gone: number, added: number) =>
      [
        gone > 0 && `${count(gone, 'teamdag', 'teamdage')} går ud`,
        added > 0 && `${count(added, 'teamdag', 'teamdage')} kommer til`,
      ]
        .filter(Boolean)
        .join(', '),
    gone: 'Går ud af skemaet',
    added: 'Kommer i skemaet',
    day: (day: Day, near: Day) => formatDayShortNear(day, near),
  },
  stays: (amount: number) => `${count(amount, 'ting', 'ting')} bliver stående`,
  stayGroups: {
    done: 'Gjort eller holdt',
    pinned: 'Har en fast dag',
    agreed: 'Aftalt med nogen',
  } satisfies Readonly<Record<StayReason, string>>,
  nothing: 'Ingen dage flytter.',
  from: (row: MovedRow, near: Day) => formatDayShortNear(row.from, near),
  /** The new day alone: a move keeps the hours. */
  day: (row: MovedRow, near: Day) => formatDayShortNear(row.to, near),
  to: (row: MovedRow, near: Day) => when(row.to, near, row.hours),
  becomes: 'bliver til',
  told: {
    heading: (amount: number) => (amount === 1 ? 'Én skal have besked' : `${amount} skal have besked`),
    hint: 'Her er en besked til hver. Kopiér den, eller skriv den som mail.',
    none: 'Ingen andre skal have besked.',
    program: 'får det nye program i en fil',
    agreed: (amount: number) => count(amount, 'aftalt tid', 'aftalte tider'),
    items: (amount: number) => count(amount, 'punkt', 'punkter'),
    call: (name: string) => `Ring til ${name}`,
    mail: (name: string) => `Mail til ${name}`,
    callWord: 'Ring',
    mailWord: 'Mail',
    see: 'Se beskeden',
    copy: 'Kopiér',
    copyFor: (name: string) => `Kopiér beskeden til ${name}`,
    copied: (name: string) => `Beskeden til ${name} er kopieret.`,
    notCopied: 'Beskeden kunne ikke kopieres. Markér teksten, og kopiér den selv.',
    done: 'Skjul listen',
    subject: ({ newHire }: MoveReason) => `Nye tider i ${genitive(firstName(newHire))} introduktion`,
    message: (name: string, rows: readonly MovedRow[], reason: MoveReason, sender: string): string => {
      const line = (row: MovedRow) =>
        row.hours
          ? `- ${row.title}: fra ${when(row.from, row.to, row.hours)} til ${when(row.to, row.from, row.hours)}`
          : `- ${row.title}: nu senest ${formatDayShortNear(row.to, row.from)}`;
      const own = rows.length > 0 ? `Det flytter det her:\n${rows.map(line).join('\n')}` : 'Du får et nyt program.';
      const ask = rows.some((row) => row.hours) ? '\n\nPasser den nye tid dig?' : '';
      return `Hej ${firstName(name)}\n\n${reasonOf(reason)} ${own}${ask}\n\nVenlig hilsen\n${firstName(sender)}`;
    },
  },
  resend: {
    heading: 'Kalenderaftaler, der skal sendes igen',
    hint: 'De her aftaler har fået en ny tid. Sæt kryds, når du har sendt den nye kalenderaftale.',
    sent: (title: string) => `Kalenderaftalen er sendt igen: ${title}`,
    said: (title: string) => `»${title}« er sendt igen.`,
    was: (day: Day, hours: MovedRow['hours'], near: Day) => `Før: ${when(day, near, hours)}`,
    is: (day: Day, hours: MovedRow['hours'], near: Day) => `Nu: ${when(day, near, hours)}`,
    overblik: (amount: number) => `${count(amount, 'kalenderaftale', 'kalenderaftaler')} skal sendes igen`,
    see: 'Se listen',
  },
} as const;
