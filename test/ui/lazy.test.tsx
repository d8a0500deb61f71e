import { type FunctionComponent, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lazy } from '../../src/ui/components/lazy.tsx';
import { fetchEarly } from '../../src/ui/components/loaded.ts';
import { FakeDocument } from '../support/fake-document.ts';

let page: FakeDocument;

beforeEach(() => {
  page = new FakeDocument();
  vi.stubGlobal('document', page);
});
afterEach(() => void vi.unstubAllGlobals());

const Screen: FunctionComponent = () => <p>the screen</p>;

function draw(load: () => Promise<FunctionComponent>): void {
  render(<Lazy load={load} props={{}} waiting="waiting" failed="failed" />, page.root);
}

const drawn = (text: string) => vi.waitFor(() => expect(page.text()).toBe(text));

describe('a screen that is loaded when it is needed', () => {
  it('is drawn when it has come', async () => {
    draw(async () => Screen);
    expect(page.text()).toBe('waiting');
    await drawn('the screen');
  });

  it('is drawn at once when it was fetched early', async () => {
    const load = async () => Screen;
    await fetchEarly(load);
    draw(load);
    expect(page.text()).toBe('the screen');
  });

  it('is drawn when it comes between its first drawing and the effect of that drawing', async () => {
    const load = async () => Screen;
    const early = fetchEarly(load);
    draw(load);
    expect(page.text()).toBe('waiting');
    await early;
    await drawn('the screen');
  });

  it('is told of when it cannot be had', async () => {
    draw(() => Promise.reject(new Error('no network')));
    await drawn('failed');
  });
});
