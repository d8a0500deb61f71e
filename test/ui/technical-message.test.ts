import { expect, test } from 'vitest';
import { technicalMessage } from '../../src/ui/shell/recovery/technical-message.ts';

const words = 'Amina har skrevet\n    at noget hemmeligt (1:2:3)';

function fault(stack: string): Error {
  const error = new TypeError(words);
  error.stack = stack;
  return error;
}

const chromium = `TypeError: ${words}
    at Day (https://intern.kommune.dk/god-start/assets/daily-CdyQxoHD.js:12:3456)
    at async https://intern.kommune.dk/god-start/assets/index-d52dc090.js:1:22`;
const webkit = `Day@https://intern.kommune.dk/god-start/assets/daily-CdyQxoHD.js:12:3456
@https://intern.kommune.dk/god-start/assets/index-d52dc090.js:1:22
[native code]`;

test.each([
  ['Chromium', chromium, ['at Day (daily-CdyQxoHD.js:12:3456)', 'at async index-d52dc090.js:1:22']],
  ['Safari and Firefox', webkit, ['Day@daily-CdyQxoHD.js:12:3456', '@index-d52dc090.js:1:22']],
] as const)(
  'in %s it holds name, version and places in the app, and nothing of what a person has written',
  (_, stack, places) => {
    expect(technicalMessage(fault(stack), '0.1.0')).toBe(['God start 0.1.0', 'TypeError', ...places].join('\n'));
  },
);

test('what is thrown may be anything', () => {
  expect(technicalMessage('Amina', '0.1.0')).toBe('God start 0.1.0\nstring');
  expect(technicalMessage(undefined, '0.1.0')).toBe('God start 0.1.0\nundefined');
  const named = Object.assign(new Error('x'), { name: 'Amina Yilmaz', stack: undefined });
  expect(technicalMessage(named, '0.1.0')).toBe('God start 0.1.0\nError');
});
