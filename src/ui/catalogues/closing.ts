import type { ClosingTemplate } from '../../core/forloeb/closing-template.ts';
import type { PhasesTemplate } from '../../core/forloeb/phases-template.ts';
import type { RolesTemplate } from '../../core/forloeb/roles-template.ts';

/**
 * The words of phases, ending and roles, fetched when they are needed; rejects when they cannot be. They are part of what is built, and
 * the tests hold them to their schemas, which therefore need not travel.
 */

export const loadPhases = async (): Promise<PhasesTemplate> =>
  (await import('../../../templates/faser.json')).default as unknown as PhasesTemplate;

export const loadClosing = async (): Promise<ClosingTemplate> =>
  (await import('../../../templates/afslutning.json')).default as unknown as ClosingTemplate;

export const loadRoles = async (): Promise<RolesTemplate> =>
  (await import('../../../templates/roller.json')).default as unknown as RolesTemplate;
