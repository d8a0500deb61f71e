import { describe, expect, it } from 'vitest';

/** Every part of the screens that writes in the private room, or shows it. */
const sources: Readonly<Record<string, string>> = import.meta.glob<string>('../../src/ui/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const writesPrivate = /room: 'procesjournal'|act\('procesjournal'/;
const fieldTag = /<(?:TextField|TextArea)\b(?:[^>{]|\{(?:[^{}]|\{[^{}]*\})*\})*>/g;

const priv = Object.entries(sources).filter(([, text]) => writesPrivate.test(text));

describe('[N219] fields of the private room', () => {
  it('are found: those of the journal and the own word on a goal', () => {
    const names = priv.map(([path]) => path.split('/').at(-1));
    expect(names).toEqual(expect.arrayContaining(['draft-field.tsx', 'row-card.tsx', 'assessment-card.tsx']));
  });

  it('are all closed to the helpers of the browser', () => {
    const open = priv.flatMap(([path, text]) =>
      (text.match(fieldTag) ?? [])
        .filter(
          (tag) => !/\bconfidential\b/.test(tag) && !(/\{\.\.\.shared\}/.test(tag) && /confidential: true/.test(text)),
        )
        .map((tag) => `${path}: ${tag.slice(0, 60)}`),
    );
    expect(open).toEqual([]);
  });

  it('would be noticed when one is open', () => {
    expect('<TextArea label={a} onInput={(t) => f({ t })} />'.match(fieldTag)).toHaveLength(1);
  });
});
