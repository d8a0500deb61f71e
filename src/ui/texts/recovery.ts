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
