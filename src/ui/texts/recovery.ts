/** Words for what is not there, and for what went wrong. They are fetched when something does. */
export const recoveryTexts = {
  fault: {
    heading: 'Noget gik galt her',
    text: 'Det, du har gemt, ligger der stadig. Prøv igen. Sker det igen, så gem en kopi, og genindlæs siden.',
    again: 'Prøv igen',
    saveCopy: 'Gem en kopi',
    copyReport: 'Kopiér teknisk besked',
    report: 'Teknisk besked',
    reportHolds: 'Beskeden siger, hvor i appen det gik galt. Den rummer intet af det, du har skrevet.',
    copied: 'Beskeden er kopieret.',
    notCopied: 'Beskeden kunne ikke kopieres. Markér den ovenfor, og kopiér den selv.',
  },
  framed: {
    text: 'God start vises ikke inde i en anden side.',
    open: 'Åbn i egen fane',
  },
  reset: {
    text: 'Hjælper det ikke, kan du begynde forfra på denne enhed. Så bliver alt, appen har gemt her, slettet, og du kan hente din seneste sikkerhedskopi ind.',
    open: 'Begynd forfra …',
    heading: 'Begynd forfra på denne enhed?',
    warning:
      'Alt, hvad appen har gemt på denne enhed, bliver slettet. Det kan ikke fortrydes. Det, du har i en sikkerhedskopi, kan hentes ind bagefter.',
    label: 'Skriv FORFRA for at gå videre',
    word: 'FORFRA',
    wrongWord: 'Skriv FORFRA med store bogstaver.',
    confirm: 'Slet alt her',
    blocked: 'Appen er åben i et andet vindue. Luk alle andre vinduer med den, og prøv igen.',
    failed:
      'Browseren kan heller ikke slette det, appen har gemt. Genstart enheden, og prøv igen. Ellers kan IT rydde browserens data for siden.',
    done: 'Alt er slettet på denne enhed. Hent din seneste sikkerhedskopi her.',
  },
  raw: {
    text: 'Skal du bruge dine data nu, kan de gemmes, som de ligger. En rå kopi kan ikke hentes ind i appen, men en, der kan hjælpe dig, kan læse den. Den rummer alt, også det private. Giv den ikke til andre.',
    save: 'Gem en rå kopi',
    failed: 'Dine data kunne ikke læses. Der er ikke ændret noget.',
  },
  unknownPage: {
    heading: 'Den side findes ikke',
    text: 'Linket passer ikke til noget her. Det, du har gemt, er urørt.',
    action: 'Gå til forsiden',
  },
  newerForloeb: {
    heading: 'Forløbet er lavet med en nyere udgave',
    text: 'Dine data er urørt. Luk appen, og åbn den igen med net, så den nye udgave bliver hentet.',
  },
  missingForloeb: {
    heading: 'Forløbet ligger ikke på denne enhed',
    text: 'Et forløb ligger kun på den enhed, hvor det er oprettet eller åbnet. Skal du bruge det her, så åbn den fil, du har fået.',
    open: 'Åbn en fil',
    start: 'Gå til forsiden',
  },
} as const;
