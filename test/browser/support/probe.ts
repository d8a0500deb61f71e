/**
 * A page that does nothing but wire `src/pwa`, in place of the app: the tests of updating and sharing ask how the
 * parts behave, whatever the screens make of them. Built and served by `startHost({ probe: true })`.
 */
import { launchedFiles, takeSharedFile } from '../../../src/pwa/launch.ts';
import { registerWorker } from '../../../src/pwa/register.ts';

function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
  return element;
}

document.getElementById('app')?.remove();
add('h1', document.title);
const heard = add('p', '');
heard.id = 'heard';
const note = add('textarea', '');
const answer = add('output', '');
const say = (word: string): void => {
  heard.textContent = `${heard.textContent} ${word}`.trim();
};

const handle = await registerWorker({
  onUpdateReady: () => say('update'),
  onOfflineReady: () => say('offline'),
  onControllerChange: () => say('taken-over'),
  onFailed: (what) => say(`failed-${what}`),
  mayReload: () => note.value === '',
});
say('registered');

add('button', 'apply').addEventListener('click', () => {
  answer.textContent = handle?.applyUpdate() ?? '';
});
add('button', 'check').addEventListener('click', async () => {
  await handle?.checkForUpdate();
  answer.textContent = 'checked';
});
launchedFiles(async (files) => {
  for (const file of files) say(`${file.name}: ${await file.text()}`);
});
add('button', 'take').addEventListener('click', async () => {
  const file = await takeSharedFile();
  answer.textContent = file ? `${file.name}: ${await file.text()}` : 'none';
});
