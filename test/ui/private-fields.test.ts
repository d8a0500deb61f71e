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

describe('[N219] fields for a name', () => {
  const fieldsFor: Readonly<Record<string, RegExp>> = {
    'om/person-dialog.tsx': /\{\.\.\.field\('name'\)\}/,
    'om/stand-in-dialog.tsx': /\{\.\.\.line\('name'\)\}/,
    'opret/opret-form.tsx': /label=\{fields\.(?:ny|kontaktperson|leder)\}/,
    'opret/missing-roles.tsx': /label=\{texts\.name\(role\)\}/,
    'mentor/create-page.tsx': /label=\{texts\.(?:mentee|mentor)\}/,
    'videnspersoner/person-fields.tsx': /label=\{texts\.name\}/,
    'arbejdsplads/people-card.tsx': /label=\{texts\.name\}/,
    'folk/name-function.tsx': /label=\{texts\.label\(of\)\}/,
    'hent/arrival-preview.tsx': /label=\{hentTexts\.who\.label\}/,
    'components/party-field.tsx': /<TextField/,
  };

  it.each(Object.entries(fieldsFor))('in %s are closed to the helpers of the browser', (file, isName) => {
    const text = Object.entries(sources).find(([path]) => path.endsWith(`/${file}`))?.[1] ?? '';
    const names = (text.match(fieldTag) ?? []).filter((tag) => isName.test(tag));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((tag) => !/\bconfidential\b/.test(tag))).toEqual([]);
  });
});
