import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15';
const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0';

function stubBrowser({ userAgent = EDGE, maxTouchPoints = 0, standalone = false } = {}): EventTarget {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
  vi.stubGlobal('matchMedia', () => ({ matches: standalone }));
  return window;
}

/** The module keeps the browser's offer, so each test gets one of its own. */
const load = () => import('../../src/pwa/install.ts');

function offerFrom(window: EventTarget, outcome: 'accepted' | 'dismissed') {
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: vi.fn(async () => ({ outcome })),
  });
  window.dispatchEvent(event);
  return event;
}

describe('the offer to install', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  it('is nothing until the browser makes one, then a button that works once', async () => {
    const window = stubBrowser();
    const { installOffer, keepInstallPrompt, promptInstall, watchInstallOffer } = await load();
    keepInstallPrompt();
    const heard: string[] = [];
    watchInstallOffer((offer) => heard.push(offer));
    expect(await promptInstall()).toBe(false);
    const event = offerFrom(window, 'accepted');
    expect(event.defaultPrevented).toBe(true);
    expect(installOffer()).toBe('prompt');
    expect(await promptInstall()).toBe(true);
    expect(await promptInstall()).toBe(false);
    expect(event.prompt).toHaveBeenCalledTimes(1);
    expect(heard).toEqual(['none', 'prompt', 'none']);
  });

  it('goes away when the app has been installed another way', async () => {
    const window = stubBrowser();
    const { installOffer, keepInstallPrompt } = await load();
    keepInstallPrompt();
    offerFrom(window, 'dismissed');
    window.dispatchEvent(new Event('appinstalled'));
    expect(installOffer()).toBe('none');
  });

  it('stops telling a listener that has gone', async () => {
    const window = stubBrowser();
    const { keepInstallPrompt, watchInstallOffer } = await load();
    keepInstallPrompt();
    const heard: string[] = [];
    watchInstallOffer((offer) => heard.push(offer))();
    offerFrom(window, 'accepted');
    expect(heard).toEqual(['none']);
  });

  it.each([
    ['iPhone', { userAgent: IPHONE, maxTouchPoints: 5 }, 'ios-hint'],
    ['iPad that says it is a Mac', { userAgent: MAC, maxTouchPoints: 5 }, 'ios-hint'],
    ['Mac', { userAgent: MAC }, 'none'],
    ['iPhone, installed', { userAgent: IPHONE, maxTouchPoints: 5, standalone: true }, 'none'],
  ])('on %s', async (_device, browser, offer) => {
    stubBrowser(browser);
    expect((await load()).installOffer()).toBe(offer);
  });
});
