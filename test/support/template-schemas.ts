import * as z from 'zod/mini';
import { MeetingTemplate } from '../../src/core/forloeb/agenda-template.ts';
import { ClosingTemplate } from '../../src/core/forloeb/closing-template.ts';
import { Example } from '../../src/core/forloeb/example.ts';
import { GoalModels } from '../../src/core/forloeb/goal-model.ts';
import { LetterTemplate } from '../../src/core/forloeb/letter-template.ts';
import { MaterialModels } from '../../src/core/forloeb/material-model.ts';
import { MentorAgendaTemplate } from '../../src/core/forloeb/mentor-agenda-template.ts';
import { MentorTemplate } from '../../src/core/forloeb/mentor-template.ts';
import { PhasesTemplate } from '../../src/core/forloeb/phases-template.ts';
import { JournalForm } from '../../src/core/forloeb/procesjournal.ts';
import { QuestionBank } from '../../src/core/forloeb/question-bank.ts';
import { RolesTemplate } from '../../src/core/forloeb/roles-template.ts';
import { SamarbejdsaftaleTemplate } from '../../src/core/forloeb/samarbejdsaftale-template.ts';
import { Standardprogram } from '../../src/core/forloeb/standardprogram.ts';

/** The schema of each type of file in `templates/`. */
export const schemaOfType = {
  standardprogram: Standardprogram,
  procesjournal: JournalForm,
  eksempel: Example,
  velkomstbrev: LetterTemplate,
  faser: PhasesTemplate,
  afslutning: ClosingTemplate,
  roller: RolesTemplate,
  spoergsmaalsbank: QuestionBank,
  moeder: MeetingTemplate,
  mentormoede: MentorAgendaTemplate,
  laeringsmaal: GoalModels,
  hjaelperedskaber: MaterialModels,
  samarbejdsaftale: SamarbejdsaftaleTemplate,
  mentorforloeb: MentorTemplate,
} as const;

export type TemplateType = keyof typeof schemaOfType;

const titles: Readonly<Record<TemplateType, string>> = {
  standardprogram: 'Standardprogram i God start',
  procesjournal: 'Skema til journal og logbog i God start',
  eksempel: 'Eksempel i God start',
  velkomstbrev: 'Velkomstbrev i God start',
  faser: 'De fire faser i God start',
  afslutning: 'Afslutning i God start',
  roller: 'Kontaktpersonens roller i God start',
  spoergsmaalsbank: 'Spørgsmålsbank i God start',
  moeder: 'Møder i God start',
  mentormoede: 'Mentormøder i God start',
  laeringsmaal: 'Læringsmål i God start',
  hjaelperedskaber: 'Hjælperedskaber i God start',
  samarbejdsaftale: 'Samarbejdsaftale i God start',
  mentorforloeb: 'Mentorforløb i God start',
};

/** The JSON Schema that is published in `templates/schema/`, so that an editor can help while a template is changed. */
export function publishedSchema(type: TemplateType): string {
  const { $schema, ...schema } = z.toJSONSchema(schemaOfType[type]);
  return `${JSON.stringify({ $schema, title: titles[type], ...schema }, null, 2)}\n`;
}
