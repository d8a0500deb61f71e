import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  FRAME_DIGEST,
  headersFor,
  META_POLICY,
  SECURITY_HEADERS,
} from '../src/pwa/hosting/headers.ts';
import { hostFiles } from '../src/pwa/hosting/host-files.ts';

const names = SECURITY_HEADERS.map(([name]) => name);

describe('the policy', () => {
  it('lets nothing in that is not said', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/);
    expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'; trusted-types app-sw");
  });

  it('is the same in the page, without what a page cannot say', () => {
    expect(META_POLICY).toBe(CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'; ", ''));
  });

  it('allows one style in a page: the frame as it lies in public/', () => {
    const css = readFileSync(new URL('../public/frame.css', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
    const digest = createHash('sha256').update(css).digest('base64');
    expect(FRAME_DIGEST).toBe(`sha256-${digest}`);
    expect(CONTENT_SECURITY_POLICY).toContain(`style-src 'self' 'sha256-${digest}';`);
  });

  it('needs no exception for the pages that are written by hand', () => {
    for (const file of ['index.html', 'public/slettet.html', 'public/404.html']) {
      const html = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
      expect(html, file).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
      expect(html, file).toContain('<html lang="da"');
    }
  });
});

describe('headers of a path', () => {
  const cacheOf = (path: string): string | undefined => new Map(headersFor(path)).get('Cache-Control');

  it('keeps hashed files for a year and asks again for the rest', () => {
    expect(cacheOf('/assets/index-B_6NOOYU.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest']) expect(cacheOf(path)).toBe('no-cache');
    expect(cacheOf('/icons/icon.svg')).toBeUndefined();
  });

  it('empties the browser on the page after deleting, and nowhere else', () => {
    for (const path of ['/slettet', '/slettet.html']) {
      expect(headersFor(path)).toContainEqual(['Clear-Site-Data', '"cache", "storage"']);
      expect(cacheOf(path)).toBe('no-store');
    }
    expect(new Map(headersFor('/')).has('Clear-Site-Data')).toBe(false);
  });

  it('sends the security headers everywhere', () => {
    for (const path of ['/', '/sw.js', '/assets/a-1.js', '/slettet', '/findes-ikke']) {
      expect(headersFor(path).map(([name]) => name)).toEqual(expect.arrayContaining(names));
    }
  });
});

describe('the files for the hosts', () => {
  const files = hostFiles();

  it.each(Object.entries(files))('%s holds every header with its value', (file, text) => {
    const plain = text.replaceAll('&quot;', '"').replaceAll('\\"', '"').replaceAll("\\'", "'");
    for (const [name, value] of [...headersFor('/slettet'), ...headersFor('/assets/a-1.js')]) {
      expect(plain, `${file}: ${name}`).toContain(name);
      expect(plain, `${file}: ${name}`).toContain(value);
    }
  });

  it('are in the form each host reads', () => {
    const azure = JSON.parse(files['staticwebapp.config.json'] ?? '');
    expect(azure.globalHeaders).toEqual(Object.fromEntries(SECURITY_HEADERS));
    expect(azure.navigationFallback).toBeUndefined();
    expect(files['_headers']).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
    const opened = files['web.config']?.match(/<\w+(?=[\s>])(?![^>]*\/>)/g)?.length;
    expect(files['web.config']?.match(/<\/\w+>/g)?.length).toBe(opened);
    const braces = (files['nginx.conf'] ?? '').split('');
    expect(braces.filter((char) => char === '{').length).toBe(braces.filter((char) => char === '}').length);
  });

  it('repeat the security headers in every nginx location, which inherits none', () => {
    const locations = (files['nginx.conf'] ?? '').split('\nlocation ').slice(1);
    expect(locations.length).toBeGreaterThan(3);
    for (const location of locations) expect(location).toContain('add_header Content-Security-Policy');
  });
});
