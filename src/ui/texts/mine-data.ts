import { formatDayLong } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import { capital } from '../../core/capital.ts';
import type { SnapshotRow } from '../../storage/database.ts';
import { listed } from './listed.ts';

/** Words of "Om mine data". */
export const mineDataTexts = {
  title: 'Om mine data',
  lead: 'Alt, hvad du skriver, ligger kun på denne enhed, i denne browser. Der er ingen server og ingen konto.',
  where: {
    heading: 'Hvor ligger det?',
    count: (count: number) => (count === 1 ? '1 forløb ligger her.' : `${count} forløb ligger her.`),
    none: 'Her er ingen forløb endnu.',
    used: (megabytes: string) => `Det fylder ${megabytes}.`,
    who: 'Andre, der bruger samme Windows-bruger eller samme telefon, kan se det. Ingen andre kan. Det kommer kun videre i en fil, du selv laver.',
    otherDevices: 'Bruger du flere enheder, så send dig selv en sikkerhedskopi, og hent den ind på den anden.',
  },
  rights: {
    heading: 'Ansvar og rettigheder',
    responsible: {
      heading: 'Hvem har ansvaret?',
      text: 'Det har kommunen, for introduktionen er en del af arbejdet. Spørg først din leder. De, der har lavet appen, får ikke noget at se.',
    },
    what: {
      heading: 'Hvad står der, og hvorfor?',
      text: 'Navne, mail og telefon på arbejdet, dage og tider, opgaver, mål, aftaler og det, I selv skriver. Det er til at planlægge introduktionen og følge den sammen. Appen bedømmer ingen og afgør ikke noget. CPR-numre og borgere hører ikke til her.',
    },
    sees: {
      heading: 'Hvem kan se hvad?',
      text: 'Når I sender filer til hinanden, får ingen andet end det, der er til dem:',
      who: (names: readonly string[]) => capital(listed(names)),
      colleagues: 'kolleger, du selv sender det til',
      onlyYou: 'kun den, der selv skriver det',
    },
    howLong: {
      heading: 'Hvor længe?',
      text: (notes: string, rest: string) =>
        `Når forløbet bliver afsluttet, foreslår appen at slette noterne efter ${notes} og resten efter ${rest}. I kan vælge andre dage. Appen minder om det, men I sletter selv, hver på jeres egen enhed. Filer, I har gemt, skal slettes for sig.`,
    },
    yours: {
      heading: 'Hvad kan du bede om?',
      text: 'Du kan bede om at se, hvad der står om dig, få det rettet eller slettet, eller sige, at det ikke må bruges sådan. Spørg din leder eller kommunens databeskyttelsesrådgiver, som også kender reglerne bag. Er du ikke enig i svaret, kan du klage til Datatilsynet.',
    },
  },
  lost: {
    heading: 'Hvis telefonen bliver væk',
    lead: 'Det samme gælder en bærbar pc.',
    steps: [
      'Sig det straks til din leder og til kommunens it. De afgør, hvad der så skal ske, og det haster.',
      'Lås eller slet den på afstand, hvis du eller it kan. Appen kan ikke selv slette på afstand, for der er ingen server.',
      'Fortæl, hvad der lå på den: dine forløb med kollegers navne. De er beskyttet af skærmlåsen, og procesjournalen af din adgangssætning, hvis du har sat lås på.',
      'Hent din seneste kopi ind på en anden enhed, eller bed de andre i forløbet om en fil. Det, der hverken var i en kopi eller i en fil til andre, er væk.',
    ],
    before: 'Inden det sker: Brug skærmlås, og tag en kopi jævnligt.',
  },
  promise: {
    heading: 'Bliver det liggende?',
    promised: 'Ja. Browseren har lovet at beholde det, også når der bliver trangt med plads.',
    notPromised:
      'Browseren har ikke lovet at gemme for altid. Tag en kopi en gang om ugen. Det hjælper også at installere appen.',
    unknown: 'Browseren vil ikke sige, om den beholder det. Tag en kopi en gang om ugen.',
    safari:
      'Du bruger appen i Safari. Safari kan slette dine data, hvis du ikke åbner siden i syv dage. Føj appen til hjemmeskærmen, og gem en kopi.',
    ask: 'Bed browseren om at beholde det',
  },
  backup: {
    heading: 'Sikkerhedskopi',
    never: 'Du har ikke taget en kopi endnu.',
    unknown: 'Appen kan ikke se, hvornår du sidst har taget en kopi.',
    notNoted: 'Appen kunne ikke notere, at kopien er taget, og minder dig måske om det igen.',
    last: (when: string) => `Den seneste kopi er taget ${when}.`,
    old: 'Der er skrevet noget siden. Tag en ny kopi.',
    due: (days: number) => `Du har skrevet her i ${days} dage. Tag en kopi nu.`,
    what: 'Kopien rummer alt på enheden, også din procesjournal. Gem den et sted, kun du kan komme til, og giv den ikke til andre.',
    whatLocked:
      'Kopien rummer alt på enheden. Procesjournalen er med, låst med din adgangssætning. Gem kopien et sted, kun du kan komme til, og giv den ikke til andre.',
    save: 'Gem en kopi af det hele',
    share: 'Del kopien …',
    restore: 'Hent en kopi ind',
    saving: 'Gør kopien klar …',
  },
  earlier: {
    heading: 'Tidligere udgaver',
    text: 'Før noget bliver hentet ind eller fjernet, tager appen en kopi. De seneste ti ligger her i op til 30 dage. Du kan gå tilbage, indtil der er skrevet videre.',
    reasons: {
      receive: 'Før en fil blev hentet ind',
      restore: 'Før en kopi blev hentet ind',
      delete: 'Før noget blev fjernet',
    } satisfies Readonly<Record<SnapshotRow['reason'], string>>,
    when: (day: Day) => capital(formatDayLong(day)),
    of: (newHires: readonly string[]) =>
      newHires.length === 0 ? 'Arbejdspladsen og programmerne' : `Forløb for ${listed(newHires)}`,
    movedOn: 'Der er skrevet videre siden.',
    back: 'Gå tilbage',
    question: 'Gå tilbage til før?',
    means: (of: string) => `${of} bliver, som det var dengang. Det, der kom bagefter, bliver taget ud igen.`,
    done: 'Dine data er, som de var dengang.',
  },
  appearance: {
    heading: 'Udseende',
    label: 'Farver',
    options: { system: 'Som enheden', light: 'Lyst', dark: 'Mørkt' },
  },
  app: {
    heading: 'Appen',
    version: (version: string, day: Day) => `Udgave ${version}${day && ` fra ${formatDayLong(day)}`}`,
    offline: 'Appen virker uden net på denne enhed.',
    notOffline: 'Appen er ikke klar til brug uden net endnu. Lad siden stå åben et øjeblik med net.',
    install: 'Installér appen',
    iosInstall:
      'På iPhone: Tryk på Del, og vælg »Føj til hjemmeskærm«. Den nye app starter tom, så gem en kopi først, og hent den ind dér.',
    noRequests: 'Appen henter kun sine egne filer. Den sender intet om dig eller dem, du skriver om.',
  },
  farewell: {
    heading: 'Når du er færdig her',
    text: 'Skal du ikke bruge appen på denne enhed mere, så tag det med, du vil beholde, og lad intet ligge tilbage.',
    open: 'Jeg er færdig på denne enhed …',
    dialog: 'Færdig på denne enhed',
    take: 'Tag noget med først',
    notCopied:
      'Der er skrevet noget, siden du sidst tog en kopi. Når alt er slettet, kan det kun komme tilbage fra en kopi.',
    copied: 'Din seneste kopi rummer det hele. Se efter, at du kan finde filen.',
    save: 'Gem en kopi af det hele',
    last: 'Mangler nogen at få det sidste fra dig, så send en sidste fil.',
    send: (name: string) => (name ? `Send en sidste fil om ${name}` : 'Send en sidste fil'),
    leave: 'Slet alt her',
    confirm: 'Slet alt på enheden',
  },
  wipe: {
    text: 'Alle forløb, journaler, kopier og indstillinger bliver slettet her. De filer, du har sendt eller gemt, ligger stadig dér, hvor de er.',
    open: 'Slet alt …',
    confirmHeading: 'Slet alt på denne enhed?',
    confirmText: 'Det kan ikke fortrydes. Gem en kopi først, hvis du er det mindste i tvivl.',
    confirmLabel: 'Skriv SLET for at gå videre',
    word: 'SLET',
    wrongWord: 'Skriv SLET med store bogstaver.',
    confirm: 'Slet alt',
    offline:
      'Du er uden net. Alt, hvad du har skrevet, bliver slettet nu, men selve appen og rester på disken bliver først ryddet, når du åbner den en gang med net.',
    done: 'Alt er slettet på denne enhed',
    doneText:
      'Du er uden net. Lad siden stå, indtil du har net, eller åbn appen en gang med net. Så bliver det sidste ryddet op.',
  },
} as const;
