import type { GoalArea } from './goal-model.ts';
import type { GoalState } from './laeringsmaal.ts';
import type { MaterialType } from './material.ts';
import type { OplaegType } from './oplaeg.ts';
import type { AssessmentLevel } from './self-assessment.ts';

/** The words of goals, hjælperedskaber and oplæg. Apart from the other words of the profession, which the start screen waits for. */

export const goalStateLabels: Readonly<Record<GoalState, string>> = {
  planned: 'Planlagt',
  begun: 'I gang',
  reached: 'Nået',
  dropped: 'Lagt til side',
};

export const goalAreaLabels: Readonly<Record<GoalArea, string>> = {
  faelles: 'For alle',
  boernUnge: 'Børn og unge',
  voksne: 'Voksne',
  beskaeftigelse: 'Beskæftigelse',
  handicap: 'Handicap',
};

export const assessmentLabels: Readonly<Record<AssessmentLevel, string>> = {
  ny: 'Ny for mig',
  medHjaelp: 'Med hjælp',
  selv: 'Selv',
};

export const materialLabels: Readonly<Record<MaterialType, string>> = {
  retningslinje: 'Retningslinje',
  manual: 'Manual',
  procedure: 'Procedure',
  sagsgang: 'Sagsgang',
  it: 'It-vejledning',
  brevskabelon: 'Brevskabelon',
  eksempel: 'Udfyldt eksempel',
  haandbog: 'Håndbog',
  andet: 'Andet',
};

export const oplaegLabels: Readonly<Record<OplaegType, string>> = {
  teori: 'Nyeste teori',
  metode: 'Metode',
  bachelor: 'Bachelorprojekt',
  erfaring: 'Erfaring',
  andet: 'Andet',
};
