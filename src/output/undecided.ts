import type { Entry } from '../core/forloeb/record-kind.ts';

/** Of how many records two people wrote different things and nobody has chosen; the paper has the value on top (RULES.md V1a). */
export const undecidedAmong = (entries: readonly Pick<Entry<unknown>, 'view'>[]): number =>
  entries.filter(({ view }) => Object.keys(view.conflicts).length > 0 || view.deletedButEdited !== undefined).length;
