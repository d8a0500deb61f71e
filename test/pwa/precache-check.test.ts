import { describe, expect, it } from 'vitest';
import { asKept, belongsToApp } from '../../src/pwa/worker/precache-check.ts';

const answer = (type: string, body: string, status = 200): Response =>
  new Response(body, { status, headers: { 'Content-Type': type } });

const OWN_PAGE = '<!doctype html><meta name="application-name" content="God start"><title>God start</title>';
const GUEST_NETWORK = '<!doctype html><title>Log på gæstenettet</title>';

describe('what may be stored as part of the app', () => {
  it('takes the app’s own files', async () => {
    expect(await belongsToApp('/index.html', answer('text/html; charset=utf-8', OWN_PAGE))).toBe(true);
    expect(await belongsToApp('/under/mappe/', answer('text/html', OWN_PAGE))).toBe(true);
    expect(await belongsToApp('/assets/a-1.js', answer('text/javascript', 'export {}'))).toBe(true);
  });

  it('refuses a page that is not the app’s', async () => {
    expect(await belongsToApp('/index.html', answer('text/html', GUEST_NETWORK))).toBe(false);
  });

  it('refuses a page where a script, a style or an icon was asked for', async () => {
    for (const path of ['/assets/a-1.js', '/frame.css', '/icons/icon.svg']) {
      expect(await belongsToApp(path, answer('text/html', OWN_PAGE)), path).toBe(false);
    }
  });

  it('refuses what the host says is missing or broken', async () => {
    expect(await belongsToApp('/assets/a-1.js', answer('text/javascript', '', 404))).toBe(false);
    expect(await belongsToApp('/index.html', answer('text/html', OWN_PAGE, 503))).toBe(false);
  });

  it('leaves the answer to be read once more', async () => {
    const response = answer('text/html', OWN_PAGE);
    await belongsToApp('/index.html', response);
    expect(await response.text()).toBe(OWN_PAGE);
  });
});

describe('an answer as it is kept', () => {
  const varied = (vary?: string): Response => {
    const type = { 'Content-Type': 'text/javascript' };
    return new Response('export {}', { headers: vary === undefined ? type : { ...type, Vary: vary } });
  };

  it('is the answer itself where its host sends one file to all', () => {
    for (const response of [varied(), varied('Accept-Encoding')]) expect(asKept(response)).toBe(response);
  });

  it('is found again by a request with other headers', async () => {
    const kept = asKept(varied('Accept-Encoding, Origin'));
    expect(kept.headers.get('Vary')).toBeNull();
    expect(kept.headers.get('Content-Type')).toBe('text/javascript');
    expect(kept.status).toBe(200);
    expect(await kept.text()).toBe('export {}');
  });
});
