/** What the keyboard, the mouse and the fingers can do in the week grid. */
export const keysTexts = {
  button: 'Taster',
  heading: 'Taster og håndgreb',
  lead: 'Alt i skemaet kan gøres med tastaturet alene, med mus og med fingrene.',
  keys: [
    { keys: ['←', '→', '↑', '↓'], does: 'Gå mellem aktiviteter og ledige tider' },
    { keys: ['Page Up', 'Page Down'], does: 'Ugen før og ugen efter' },
    { keys: ['Home', 'End'], does: 'Først og sidst på dagen' },
    { keys: ['Enter'], does: 'Åbn aktiviteten, eller læg noget ind på den ledige tid' },
    { keys: ['Mellemrum'], does: 'Løft aktiviteten. Pilene flytter et kvarter eller en dag' },
    { keys: ['Skift', '↑ ↓'], does: 'Gør den løftede aktivitet kortere eller længere' },
    { keys: ['Enter'], does: 'Læg den løftede ned' },
    { keys: ['Esc'], does: 'Lad den stå, hvor den stod' },
    { keys: ['Ctrl C', 'Ctrl X', 'Ctrl V'], does: 'Kopiér, klip og indsæt, også i en anden uge' },
    { keys: ['G'], does: 'Gentag på flere dage' },
    { keys: ['Delete'], does: 'Slet' },
    { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Fortryd, og gør igen' },
    { keys: ['?'], does: 'Vis denne hjælp' },
  ],
  mouseHeading: 'Med mus',
  mouse:
    'Træk i en tom tid for at lægge noget ind. Træk en aktivitet til en anden tid eller en anden dag. Hold den ved siden af ugen eller over en anden uge, til den uge kommer frem. Træk i dens underkant for at ændre længden. Hold Ctrl nede, mens du slipper, for at kopiere.',
  touchHeading: 'Med fingrene',
  touch:
    'Hold fingeren på en aktivitet, til den løfter sig, og træk den, også ud til siden til en anden uge. Bagefter har den to prikker: den øverste flytter, den nederste ændrer længden. Hold på en tom tid og træk for at lægge noget ind.',
} as const;
