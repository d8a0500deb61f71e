import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** What came out of the printer. */
export interface Paper {
  /** Text of each page as it is laid out, without soft hyphens and with ordinary spaces. */
  readonly pages: readonly string[];
  /** Width × height of each page in whole points. */
  readonly sizes: readonly string[];
  readonly title: string;
  readonly tagged: boolean;
  readonly bytes: number;
}

/**
 * Prints the page once it holds these words: what was just written comes to the paper a moment after the paper is there.
 * Needs poppler (`pdftotext`, `pdfinfo`); says so where it is missing.
 */
export async function printed(page: Page, holding: readonly string[] = []): Promise<Paper> {
  const paper = page.locator('[data-paper], article').first();
  await expect(paper).toBeVisible();
  for (const words of holding) await expect(paper).toContainText(words);
  const folder = mkdtempSync(join(tmpdir(), 'god-start-paper-'));
  const file = join(folder, 'paper.pdf');
  try {
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    writeFileSync(file, pdf);
    const info = poppler('pdfinfo', ['-l', '-1', file]);
    const text = poppler('pdftotext', ['-layout', file, '-']);
    return {
      pages: text.split('\f').slice(0, -1).map(plain),
      sizes: [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(
        ([, w, h]) => `${Math.round(Number(w))} × ${Math.round(Number(h))}`,
      ),
      title: /^Title:\s+(.*)$/m.exec(info)?.[1] ?? '',
      tagged: /^Tagged:\s+yes/m.test(info),
      bytes: pdf.length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plain = (text: string): string => text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');

function poppler(command: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0)
    throw new Error(`${command} is needed to read what was printed: install poppler-utils`, { cause: error });
  return stdout;
}
