import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkHref } from '../../../src/core/arbejdsplads/link-href.ts';

it('[N68] a link leads to https, mail or telephone', () => {
  expect(linkHref('https://eksempel.dk/haandbog?a=1#b')).toBe('https://eksempel.dk/haandbog?a=1#b');
  expect(linkHref(' www.eksempel.dk ')).toBe('https://www.eksempel.dk');
  expect(linkHref('HTTPS://Eksempel.dk')).toBe('https://Eksempel.dk');
  expect(linkHref('https://rødgrød.dk:8443/a')).toBe('https://rødgrød.dk:8443/a');
  expect(linkHref('hr@eksempel.dk')).toBe('mailto:hr@eksempel.dk');
  expect(linkHref('mailto:hr@eksempel.dk')).toBe('mailto:hr@eksempel.dk');
  expect(linkHref('tel:20 45 11 80')).toBe('tel:20451180');
});

it('[N68] and nowhere else', () => {
  const wrong = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'http://eksempel.dk',
    'file:///c:/x',
    'blob:https://x.dk',
  ];
  const tricky = [
    'https://eksempel.dk@ond.dk/',
    'https://ond.dk" onclick="x',
    'https://localhost',
    '//ond.dk',
    'https:ond.dk',
    'mailto:a@b.dk?bcc=c@d.dk',
    'vejen til huset',
    '',
  ];
  for (const text of [...wrong, ...tricky]) expect(linkHref(text), text).toBeUndefined();
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.constantFrom(...wrong).map((one) => ` ${one}`),
      ),
      (text) => {
        const href = linkHref(text);
        if (href === undefined) return;
        expect(href).toMatch(/^(https:\/\/|mailto:|tel:)/);
        expect(['https:', 'mailto:', 'tel:']).toContain(new URL(href).protocol);
        expect(href).not.toMatch(/[\s<>"'`\\]/);
      },
    ),
    { numRuns: 50 },
  );
});
