import { SensitiveCheck } from '../../parts/sensitive-check.tsx';

const rooms = ['plan'] as const;
/** What a person gets about their hours is made of these. */
const extracted = ['activity', 'vidensperson'];

/** The look for what a citizen could be recognised by, before somebody's hours leave as a mail, a calendar file or a paper. */
export function HoursCheck({ before }: { readonly before: 'sender' | 'udskriver' }) {
  return <SensitiveCheck rooms={rooms} only={extracted} before={before} />;
}
