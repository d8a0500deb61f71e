import { expect, it } from 'vitest';
import { receiptTexts, safeWay } from '../../../src/ui/texts/handover.ts';
import { sendTexts } from '../../../src/ui/texts/send.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob('../../../src/ui/texts/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('sends no file by a way that the format forbids for a file that is not locked (FORMAT.md 10)', () => {
  expect(Object.keys(texts).length).toBeGreaterThan(50);
  for (const [path, text] of Object.entries(texts)) expect(text, path).not.toMatch(/\bTeams\b|\bchat\b|arbejdsmail/i);
});

it('says which ways are safe wherever a file for somebody else has been saved', () => {
  expect(safeWay).toMatch(/sikker mail.*kommunens drev/);
  expect(receiptTexts.sendIt).toContain(safeWay);
  expect(sendTexts.after.safe).toContain(safeWay);
});
