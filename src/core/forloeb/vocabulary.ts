import * as z from 'zod/mini';

/**
 * The closed word lists of an introduction. The keys travel in files and must never be renamed; the words a person
 * reads are in labels.ts.
 */

/** Roles a named person of a forløb can hold, and functions that a huskeliste item can point to without a name. */
export const roles = [
  'kontaktperson',
  'ny',
  'leder',
  'mentor',
  'tovholder',
  'team',
  'vidensperson',
  'tr',
  'amr',
  'hr',
  'it',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** The roles that are given to one person of the forløb; the others are functions at the workplace. */
export const personalRoles = ['kontaktperson', 'ny', 'leder', 'mentor', 'tovholder'] as const satisfies readonly Role[];
export type PersonalRole = (typeof personalRoles)[number];

/** The four needs of a newcomer. */
export const needs = ['faglig', 'social', 'praktisk', 'organisatorisk'] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

/** The six time buckets of the huskeliste, in order. */
export const buckets = ['before', 'firstDay', 'firstWeek', 'firstMonth', 'firstQuarter', 'firstYear'] as const;
export const Bucket = z.enum(buckets);
export type Bucket = z.infer<typeof Bucket>;

/** Learning methods in the order in which a task is handed over. */
export const methods = ['instruktion', 'foelordning', 'sidemandsoplaering', 'sparring'] as const;
export const Method = z.enum(methods);
export type Method = z.infer<typeof Method>;

/** Named kinds of activity in the introduktionsskema. `luft` is time that is deliberately left free. */
export const activityKinds = [
  'velkomst',
  'opstartsmoede',
  'statusmoede',
  'rundvisning',
  'instruktion',
  'foelordning',
  'sidemandsoplaering',
  'sparring',
  'system',
  'besoeg',
  'partnermoede',
  'retningslinjer',
  'organisation',
  'introdag',
  'netvaerk',
  'teammoede',
  'ledersamtale',
  'supervision',
  'selvstudie',
  'egneOpgaver',
  'kursus',
  'andet',
  'luft',
] as const;
export const ActivityKind = z.enum(activityKinds);
export type ActivityKind = z.infer<typeof ActivityKind>;

/** What a vidensperson is at the workplace. */
export const videnspersonKinds = [
  'superbruger',
  'specialist',
  'konsulent',
  'stoettefunktion',
  'tr',
  'amr',
  'hr',
  'leder',
  'kollega',
  'ekstern',
] as const;
export const VidenspersonKind = z.enum(videnspersonKinds);
export type VidenspersonKind = z.infer<typeof VidenspersonKind>;

/** Whom a programme is for; it decides the tone of the letter. */
export const audiences = ['nyuddannet', 'erfaren', 'studerende', 'leder'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;
