import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, mailHref, phoneHref } from '../../../src/core/forloeb/contact.ts';

describe('telephone numbers', () => {
  it.each([
    ['12345678', '12 34 56 78', 'tel:12345678'],
    ['1234 5678', '12 34 56 78', 'tel:12345678'],
    ['12.34.56.78', '12 34 56 78', 'tel:12345678'],
    ['+45 1234-5678', '+45 12 34 56 78', 'tel:+4512345678'],
    ['004512345678', '+45 12 34 56 78', 'tel:004512345678'],
    ['+46 8 123 456', '+46 8 123 456', 'tel:+468123456'],
    ['lokal 4512', 'lokal 4512', 'tel:4512'],
    ['Tlf.: 12345678', 'Tlf.: 12345678', 'tel:12345678'],
  ])('%s is shown as %s and dialled as %s', (typed, shown, href) => {
    expect(formatPhone(typed)).toBe(shown);
    expect(phoneHref(typed)).toBe(href);
  });

  it.each([
    '',
    'spørg i receptionen',
    '12345678 / 87654321',
    '12',
    '1234567890123456',
    'javascript:12345678',
    '1234;ext=5678',
  ])('%j stays text and is no link', (typed) => {
    expect(formatPhone(typed)).toBe(typed);
    expect(phoneHref(typed)).toBeUndefined();
  });

  it('formatting loses no digit and is done once', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 +-.()'), maxLength: 20 });
    fc.assert(
      fc.property(typed, (text) => {
        const digits = (value: string) => value.replace(/\D/g, '').replace(/^0045(?=\d{8}$)/, '45');
        expect(digits(formatPhone(text))).toBe(digits(text));
        expect(formatPhone(formatPhone(text))).toBe(formatPhone(text));
      }),
    );
  });

  it('a link is digits and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(phoneHref(text) ?? 'tel:123').toMatch(/^tel:\+?\d{3,15}$/);
      }),
    );
  });
});

describe('mail addresses', () => {
  it.each(['jonas.lind@example.dk', 'åse@kommune.example', ' a@b.dk '])('%s is a link', (typed) => {
    expect(mailHref(typed)).toBe(`mailto:${typed.trim()}`);
  });

  it.each([
    undefined,
    '',
    'jonas',
    'jonas@example',
    'a@b.dk?bcc=x@y.dk',
    'a@b.dk,c@d.dk',
    'javascript:alert@b.dk',
    'a b@c.dk',
  ])('%s is none', (typed) => {
    expect(mailHref(typed)).toBeUndefined();
  });
});
