import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddressLimit, mailDraft } from '../../../src/output/letter/letter-text.ts';

describe('[N63] a mail draft', () => {
  it('holds a short letter whole, with the line breaks of a mail', () => {
    const { href, whole } = mailDraft('mailto:amina@eksempel.example', 'Velkommen', 'Kære Amina\n\nVi ses & snart');
    expect(whole).toBe(true);
    expect(href).toBe(
      'mailto:amina@eksempel.example?subject=Velkommen&body=K%C3%A6re%20Amina%0D%0A%0D%0AVi%20ses%20%26%20snart',
    );
  });

  it('leaves a long letter out and keeps its subject', () => {
    expect(mailDraft(undefined, 'Velkommen', 'æ'.repeat(400))).toEqual({
      href: 'mailto:?subject=Velkommen',
      whole: false,
    });
  });

  it('is never longer than a mail programme takes, and no text adds a receiver, a copy or a header', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (subject, text) => {
          const { href, whole } = mailDraft('mailto:a@b.example', subject, text);
          expect(href.length).toBeLessThanOrEqual(mailAddressLimit);
          expect(href.match(/[?&]/g)?.length).toBe(whole ? 2 : 1);
          expect(href).not.toMatch(/[\r\n#]/);
          expect(decodeURIComponent(/subject=([^&]*)/.exec(href)?.[1] ?? '')).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 40 },
    );
  });
});
