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

/** What the last failure gives to try once more. */
let again: () => void = () => undefined;
const fails = (tryAgain: () => void) => {
  again = tryAgain;
  return 'failed';
};

const Screen: FunctionComponent = () => <p>the screen</p>;

function draw(load: () => Promise<FunctionComponent>): void {
  render(<Lazy load={load} props={{}} waiting="waiting" failed={fails} />, page.root);
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

  it('is fetched once more when the person asks, as often as it takes', async () => {
    const load = vi.fn(async () => Screen);
    load.mockRejectedValueOnce(new Error('no network')).mockRejectedValueOnce(new Error('no network'));
    draw(load);
    await drawn('failed');
    again();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    await drawn('failed');
    again();
    await drawn('the screen');
  });
});
