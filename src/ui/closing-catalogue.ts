import { ClosingTemplate } from '../core/forloeb/closing-template.ts';
import { PhasesTemplate } from '../core/forloeb/phases-template.ts';
import { RolesTemplate } from '../core/forloeb/roles-template.ts';

/** The words of phases, ending and roles, each fetched when it is needed. Throws when they cannot be fetched. */

export const loadPhases = async (): Promise<PhasesTemplate> =>
  PhasesTemplate.parse((await import('../../templates/faser.json')).default);

export const loadClosing = async (): Promise<ClosingTemplate> =>
  ClosingTemplate.parse((await import('../../templates/afslutning.json')).default);

export const loadRoles = async (): Promise<RolesTemplate> =>
  RolesTemplate.parse((await import('../../templates/roller.json')).default);
