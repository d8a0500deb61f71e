import type { SensitiveKind } from '../../core/forloeb/sensitive-text.ts';
import { listed } from './listed.ts';

const names: Readonly<Record<SensitiveKind, string>> = {
  cpr: 'et CPR-nummer',
  caseNumber: 'et sagsnummer',
  mail: 'en mailadresse',
  phone: 'et telefonnummer',
  address: 'en adresse',
};

/** "et CPR-nummer og en mailadresse". */
export const sensitiveNames = (kinds: readonly SensitiveKind[]): string => listed(kinds.map((kind) => names[kind]));

/** Words for text by which a citizen could be recognised. */
export const sensitiveTexts = {
  warning: (kinds: readonly SensitiveKind[]) =>
    `Det ligner ${sensitiveNames(kinds)}. ${kinds.includes('cpr') ? 'Skriv ikke borgeres numre her.' : 'Er det en borgers, så skjul det.'}`,
  mask: (kinds: readonly SensitiveKind[]) => {
    const addresses = kinds.filter((kind) => kind === 'mail' || kind === 'address').length;
    if (addresses === 0) return 'Skjul tallene';
    if (addresses === kinds.length) return addresses === 1 ? 'Skjul adressen' : 'Skjul adresserne';
    return addresses === 1 ? 'Skjul tal og adresse' : 'Skjul tal og adresser';
  },
} as const;
