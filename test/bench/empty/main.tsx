import { render } from 'preact';
import { useState } from 'preact/hooks';
import { registerWorker } from '../../../src/pwa/register.ts';

/** The least a page of the same make can be: a heading, a button, and the app's own service worker. */
function Page() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Tom side</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </main>
  );
}

const root = document.getElementById('app');
if (root) render(<Page />, root);
void registerWorker({
  onUpdateReady: () => undefined,
  onOfflineReady: () => undefined,
  onControllerChange: () => undefined,
  mayReload: () => true,
});
