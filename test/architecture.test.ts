import { describe, expect, it } from 'vitest';

type Sources = Readonly<Record<string, string>>;

/** Every source file below `src/`, by a path such as `core/result.ts`. */
const sources: Sources = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.replace('../src/', ''), text]),
);

/** What a layer may import beside itself. `pwa` is wired by `main` and by nothing else. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  storage: ['core'],
  handover: ['core'],
  output: ['core'],
  pwa: ['core'],
  ui: ['core', 'storage', 'handover', 'output'],
  main: ['core', 'storage', 'handover', 'output', 'pwa', 'ui'],
};

/** What the parts of `ui` may not import. A screen imports no other screen; what two of them show lies in `parts`. */
const MAY_NOT_IMPORT: Readonly<Record<string, readonly string[]>> = {
  texts: ['components', 'hooks', 'parts', 'screens', 'shell'],
  hooks: ['parts', 'screens', 'shell'],
  components: ['parts', 'screens', 'shell'],
  parts: ['screens', 'shell'],
  screens: ['shell'],
};

/** Packages that belong to some layers alone; every other package may be used anywhere but in `core`. */
const PACKAGE_LAYERS: Readonly<Record<string, readonly string[]>> = {
  dexie: ['storage'],
  preact: ['ui', 'output', 'main'],
  'workbox-window': ['pwa'],
  'workbox-core': ['pwa'],
  'workbox-precaching': ['pwa'],
  'workbox-routing': ['pwa'],
};

/** What the compiler cannot keep out of `core`, because it is part of the language and not of the browser. */
const NOT_IN_CORE = [/\bDate\b/, /\bMath\.random\b/, /\bglobalThis\b/, /\bself\./, /\bimport\.meta\b/, /\bcrypto\b/];

/** Ways to turn text into markup or code. The content security policy stops most of them; they must not be tried. */
const MARKUP_FROM_TEXT =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|DOMParser)\b|\bdocument\.write|\bnew Function\b|\beval\(/;

/** Files that may be longer than 300 lines, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};
const LONGEST = 300;

const layerOf = (path: string): string => (path.includes('/') ? path.split('/', 1).join() : 'main');

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(text: string): readonly string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g, '');
}

function codeOf(text: string): string {
  return withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** The path below `src/` that a relative import means; it starts with `..` when it leaves `src/`. */
function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of specifier.replace(/\?.*$/, '').split('/')) {
    if (step === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

function wrongArrows(files: Sources): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const layer = layerOf(path);
    const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
    return importsOf(text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolve(path, specifier))
      .filter((target) => !target.startsWith('..') && !allowed.includes(layerOf(target)))
      .map((target) => `${path} → ${target}`);
  });
}

/** Arrows inside `ui` that go outwards, or from one screen to another. */
function wrongRooms(files: Sources): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const [layer, room = '', screen] = path.split('/');
    if (layer !== 'ui') return [];
    return importsOf(text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolve(path, specifier))
      .filter((target) => {
        const [to, toRoom = '', toScreen] = target.split('/');
        if (to !== 'ui') return false;
        if (room === 'screens' && toRoom === 'screens') return toScreen !== screen;
        return MAY_NOT_IMPORT[room]?.includes(toRoom) ?? false;
      })
      .map((target) => `${path} → ${target}`);
  });
}

/**
 * Files that import each other, directly or by way of others: each circle once, from the file it was found at. What is imported in time
 * is no part of a circle: the shell fetches screens that know it.
 */
function circles(files: Sources): readonly string[] {
  const next = (path: string) =>
    importsOf((files[path] ?? '').replace(/\bimport\(/g, ''))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolve(path, specifier))
      .filter((target) => target in files);
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const target of next(path)) follow(target, [...way, path]);
    done.add(path);
  };
  for (const path of Object.keys(files)) follow(path, []);
  return found;
}

function wrongPackages(files: Sources): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    importsOf(text)
      .filter((specifier) => !specifier.startsWith('.'))
      .filter((specifier) => {
        const name = specifier.split('/')[0] ?? '';
        return !(PACKAGE_LAYERS[name]?.includes(layerOf(path)) ?? true);
      })
      .map((specifier) => `${path} → ${specifier}`),
  );
}

function linesWith(files: Sources, pattern: RegExp): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    codeOf(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

describe('layers', () => {
  it('has an arrow for every folder of src', () => {
    const folders = new Set(Object.keys(sources).map(layerOf));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('imports only along the arrows core ← storage | handover | output ← ui ← main', () => {
    expect(wrongArrows(sources)).toEqual([]);
  });

  it('has no screen that imports another, and nothing shared that knows a screen', () => {
    expect(wrongRooms(sources)).toEqual([]);
  });

  it('notices a screen that borrows from another, and a component that knows where it is shown', () => {
    const files = {
      'ui/screens/a/a.tsx': "import css from '../b/b.module.css';\nimport { Own } from './own.tsx';",
      'ui/screens/a/own.tsx': "import { Both } from '../../parts/both.tsx';",
      'ui/components/button.tsx': "import { Both } from '../parts/both.tsx';",
      'ui/shell/screens.ts': "const a = () => import('../screens/a/a.tsx');",
    };
    expect(wrongRooms(files)).toEqual([
      'ui/screens/a/a.tsx → ui/screens/b/b.module.css',
      'ui/components/button.tsx → ui/parts/both.tsx',
    ]);
  });

  it('has no two files that import each other, not even for a type', () => {
    expect(circles(sources)).toEqual([]);
    const files = {
      'core/a.ts': "import './b.ts';",
      'core/b.ts': "import type { C } from './c.ts';",
      'core/c.ts': "import './a.ts';\nconst late = () => import('./b.ts');",
    };
    expect(circles(files)).toEqual(['core/a.ts → core/b.ts → core/c.ts → core/a.ts']);
  });

  it('keeps each package in its layer', () => {
    expect(wrongPackages(sources)).toEqual([]);
  });

  it('notices an arrow that runs backwards, a side-step and a stray package', () => {
    const files = {
      'core/day.ts': "import { rooms } from '../storage/rooms.ts';",
      'storage/rooms.ts': "export type { Seal } from '../handover/seal.ts';\nimport Dexie from 'dexie';",
      'ui/start.tsx': "const late = () => import('../pwa/install.ts');\nimport Dexie from 'dexie';",
      'main.tsx': "import './ui/app.tsx';\nimport data from '../templates/a.json';",
    };
    expect(wrongArrows(files)).toEqual([
      'core/day.ts → storage/rooms.ts',
      'storage/rooms.ts → handover/seal.ts',
      'ui/start.tsx → pwa/install.ts',
    ]);
    expect(wrongPackages(files)).toEqual(['ui/start.tsx → dexie']);
  });

  it('names files with their ending', () => {
    const bare = Object.entries(sources).flatMap(([path, text]) =>
      importsOf(text)
        .filter((name) => name.startsWith('.') && !/\.(ts|tsx|css|json|svg|png|woff2)(\?\w+)?$/.test(name))
        .map((name) => `${path} → ${name}`),
    );
    expect(bare).toEqual([]);
  });
});

/** Ways in which something leaves the device. */
const WAY_OUT = /\b(useSendFile|makeFile|saveFile|shareFile|window\.print|clipboard\.write(Text)?)\(/;
const CHECK = /<(SensitiveCheck|StandingSensitiveCheck|SensitiveIn|HoursCheck|PaperPage)\b/;

/** Ways out that are not looked through first, each with its reason. */
const UNCHECKED: Readonly<Record<string, string>> = {
  'ui/hooks/use-backup.ts': 'a copy of everything, for oneself',
  'ui/shell/recovery/rescue-files.ts': 'copies for oneself when nothing else works',
  'ui/shell/recovery/fault.tsx': 'names and places of the code, without a word that anybody wrote',
  'ui/screens/journal/entry-state.tsx': 'a text of the private journal that could not be kept, for oneself',
  'ui/screens/mentormoeder/series-card.tsx': 'days and times without a word that anybody wrote (RULES.md N194)',
};

/** Files of `ui` with a way out, where neither they nor all that use them look first for what a citizen could be recognised by. */
function uncheckedWaysOut(files: Sources): readonly string[] {
  const users = (path: string) =>
    Object.keys(files).filter((other) =>
      importsOf(files[other] ?? '').some((name) => name.startsWith('.') && resolve(other, name) === path),
    );
  const isChecked = (path: string): boolean => {
    if (path in UNCHECKED || CHECK.test(codeOf(files[path] ?? ''))) return true;
    const using = users(path);
    return using.length > 0 && using.every(isChecked);
  };
  return Object.keys(files).filter(
    (path) => path.startsWith('ui/') && WAY_OUT.test(codeOf(files[path] ?? '')) && !isChecked(path),
  );
}

describe('what leaves the device', () => {
  it('is looked through first for what a citizen could be recognised by', () => {
    expect(uncheckedWaysOut(sources)).toEqual([]);
    expect(Object.keys(UNCHECKED).filter((path) => !(path in sources))).toEqual([]);
  });

  it('notices a way out that one screen checks and another does not', () => {
    const files = {
      'ui/hooks/use-out.ts': 'export const useOut = () => saveFile(bytes, name);',
      'ui/screens/a/a.tsx': "import { useOut } from '../../hooks/use-out.ts';\n<SensitiveCheck rooms={rooms} />",
      'ui/screens/b/b.tsx': "import { useOut } from '../../hooks/use-out.ts';",
      'ui/screens/c/c.tsx': 'window.print()',
    };
    expect(uncheckedWaysOut(files)).toEqual(['ui/hooks/use-out.ts', 'ui/screens/c/c.tsx']);
  });
});

describe('what no code may do', () => {
  const core = Object.fromEntries(Object.entries(sources).filter(([path]) => path.startsWith('core/')));

  it.each(NOT_IN_CORE.map((pattern) => [pattern.source, pattern] as const))(
    'core has no clock, randomness or world: %s',
    (_name, pattern) => expect(linesWith(core, pattern)).toEqual([]),
  );

  it('turns no text into markup or code', () => {
    expect(linesWith(sources, MARKUP_FROM_TEXT)).toEqual([]);
    const bad = {
      'ui/a.tsx': 'node.innerHTML = text; // innerHTML',
      'ui/b.ts': '// innerHTML only in words',
    };
    expect(linesWith(bad, MARKUP_FROM_TEXT)).toEqual(['ui/a.tsx: node.innerHTML = text;']);
  });

  it('has no file over 300 lines without a reason', () => {
    const long = Object.entries(sources)
      .filter(([path, text]) => text.split('\n').length > LONGEST && !(path in LONG_FILES))
      .map(([path, text]) => `${path}: ${text.split('\n').length}`);
    expect(long).toEqual([]);
    expect(Object.keys(LONG_FILES).filter((path) => !(path in sources))).toEqual([]);
  });
});
