import { firstName } from '../../core/forloeb/person.ts';
import { extractTexts } from '../extract-texts.ts';
import type { Extract } from './build-extract.ts';

/** The hours as plain text, one line for each thing; lines end in `\n`. */
export function extractText(extract: Extract, from: string): string {
  const { mail } = extractTexts;
  const rows = extract.weeks.flatMap(({ name, rows: own }) => [
    '',
    name,
    ...own.map(({ shortDay, time, title, place, together, moved }) => {
      const what = [title, place, together && mail.together(together)];
      return [`- ${shortDay} kl. ${time}: ${what.filter(Boolean).join(', ')}`, moved && `  (${moved})`]
        .filter(Boolean)
        .join('\n');
    }),
  ]);
  const lines = [
    mail.hello(callName(extract.name)),
    '',
    extract.begins,
    mail.intro,
    ...rows,
    '',
    extract.youIs,
    mail.reply,
    '',
    mail.regards,
    from,
  ];
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** A person is called by the first name, a function by its whole name. */
const callName = (name: string): string =>
  /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name.trim()) ? firstName(name) : name.trim();

/**
 * The longest address that mail programs take from a link. Outlook stops at about 2,000 characters and drops the rest in silence, so some
 * are kept in reserve.
 */
export const longestMailLink = 1800;

export interface MailDraft {
  /** RFC 6068 */
  readonly href: string;
  /** False when the hours were too long for a link; the text has to be put in by hand. */
  readonly whole: boolean;
}

/** A mail with the hours as its text. `address` is one that has been checked, or empty. */
export function mailDraft(extract: Extract, from: string, address: string): MailDraft {
  const { mail } = extractTexts;
  const subject = mail.subject(extract.newHire);
  const link = (body: string) => `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encoded(body)}`;
  const href = link(extractText(extract, from));
  if (href.length <= longestMailLink) return { href, whole: true };
  const short = [mail.hello(callName(extract.name)), '', extract.begins, '', mail.paste, '', mail.regards, from];
  return { href: link(short.join('\n')), whole: false };
}

/** Line breaks are CRLF in a mail (RFC 6068, section 5). */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
