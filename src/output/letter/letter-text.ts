import { type LetterBlock, rowText } from '../../core/forloeb/compose-letter.ts';

/** The letter as plain text: headings on their own line, a blank line between paragraphs, `\n` as line break. */
export function letterText(blocks: readonly LetterBlock[]): string {
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => [heading, ...rows.map(rowText)].filter(Boolean).join('\n'))
    .join('\n\n');
}

/** A letter as elements, to be copied as formatted text. Made of nodes and never of markup, so that no text becomes any. */
export function letterNodes(blocks: readonly LetterBlock[], document: Document): Element {
  const body = document.createElement('div');
  body.lang = 'da';
  for (const { heading, rows } of blocks) {
    if (heading && rows.length > 0) body.append(element(document, 'p', element(document, 'strong', heading)));
    let list: Element | undefined;
    for (const row of rows) {
      const words = rowText({ ...row, kind: 'text' } as typeof row);
      list = row.kind === 'item' ? (list ?? body.appendChild(document.createElement('ul'))) : undefined;
      if (row.kind === 'item') list?.append(element(document, 'li', words));
      else if (row.kind === 'fact')
        body.append(element(document, 'p', element(document, 'strong', `${row.label}: `), words));
      else body.append(element(document, 'p', words));
    }
  }
  return body;
}

function element(document: Document, name: string, ...children: readonly (Node | string)[]): Element {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Longest address of a mail draft that mail programmes on Windows take, in characters. */
export const mailAddressLimit = 2000;

/** A mail draft: with the whole letter, or without its text when that would make the address too long (RULES.md N63). */
export interface MailDraft {
  readonly href: string;
  readonly whole: boolean;
}

/**
 * @param to a `mailto:` address without anything behind it, or undefined for a draft to nobody yet
 */
export function mailDraft(to: string | undefined, subject: string, text: string): MailDraft {
  const start = `${to ?? 'mailto:'}?subject=${encode(subject.replace(/[\r\n]+/g, ' '))}`;
  const whole = `${start}&body=${encode(text.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= mailAddressLimit ? { href: whole, whole: true } : { href: start, whole: false };
}

/** RFC 6068: every character that means something in an address is encoded; a lone surrogate has no encoding and goes. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
