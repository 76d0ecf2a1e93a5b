import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Import, listFiles, readImports } from './read-imports.ts';

/** Of the site, of the one file, of the pages for frames, and of the script for pages with frames. */
const ENTRIES = ['main', 'one-file', 'one-file-start', 'embed-page', 'embed-alone', 'embed-frames', 'docs-page'].map(
  name => `src/${name}.ts`,
);
const files = listFiles('src', ['.ts']).filter(file => !file.endsWith('.d.ts'));
const imports = files.flatMap(readImports);
/** `core`, `panels`, …; '' for a file that stands in src itself. */
const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
const inRoom = (room: string): Import[] => imports.filter(({ from }) => roomOf(from) === room);
const asText = (list: readonly Import[]): string[] => list.map(({ from, to }) => `${from} imports ${to}`);
const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

test('import statements are found', () => {
  expect([files.length > 100, imports.length > 500]).toEqual([true, true]);
});

describe('rooms', () => {
  test('core imports nothing of ours outside core', () => {
    expect(asText(inRoom('core').filter(({ to, isOurs }) => isOurs && roomOf(to) !== 'core'))).toEqual([]);
  });
  test.each([
    ['state', ['core', 'state']],
    ['map', ['core', 'state', 'map']],
    ['chart', ['core', 'chart']],
    ['panels', ['core', 'state', 'chart', 'panels']],
    ['export', ['core', 'chart', 'export']],
    ['pages', ['core', 'chart', 'pages']],
    ['cli', ['core', 'chart', 'export', 'pages', 'cli']],
  ])('%s imports %j alone', (room, allowed) => {
    const strays = inRoom(room).filter(
      ({ to, isOurs }) => isOurs && roomOf(to) !== '' && !allowed.includes(roomOf(to)),
    );
    expect(asText(strays)).toEqual([]);
  });
  test('nobody imports a shell but the entry and another shell', () => {
    const into = imports.filter(
      ({ from, to, isOurs }) => isOurs && roomOf(to) === 'shells' && roomOf(from) !== 'shells',
    );
    expect(asText(into.filter(({ from }) => !ENTRIES.includes(from)))).toEqual([]);
  });
  test('panels never import the map', () => {
    expect(asText(inRoom('panels').filter(({ to }) => roomOf(to) === 'map'))).toEqual([]);
  });
  test('nobody imports the entry', () => {
    expect(asText(imports.filter(({ to }) => ENTRIES.includes(to)))).toEqual([]);
  });
  test('every file that is imported exists', () => {
    const path = ({ to }: Import) => to.replace(/\?.*$/, '');
    expect(asText(imports.filter(found => found.isOurs && !existsSync(path(found))))).toEqual([]);
  });
});

describe('core is pure', () => {
  const core = files.filter(file => roomOf(file) === 'core');
  /** Statements of a file without comments and texts, so that words in them are no finding. */
  const code = (file: string): string =>
    readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''");
  test('imports no builtin of Node', () => {
    expect(asText(inRoom('core').filter(({ to, isOurs }) => !isOurs && isBuiltin(to)))).toEqual([]);
  });
  test('imports only packages that need no browser', () => {
    const packages = new Set(
      inRoom('core')
        .filter(({ isOurs }) => !isOurs)
        .map(({ to }) => packageOf(to)),
    );
    const pure = /^(d3-|topojson-|geojson$)/;
    expect([...packages].filter(name => !pure.test(name))).toEqual([]);
  });
  test.each([
    'window',
    'document',
    'navigator',
    'localStorage',
    'fetch',
    'process',
    'Buffer',
    'setTimeout',
    'requestAnimationFrame',
  ])('never names %s', name => {
    const used = new RegExp(`(?<![.\\w])${name}\\b(?!\\s*[:?]|\\w)`);
    expect(core.filter(file => used.test(code(file)))).toEqual([]);
  });
  test('asks for no clock and no chance', () => {
    const used = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\./;
    expect(core.filter(file => used.test(code(file)))).toEqual([]);
  });
  test('asks for no language of the machine: every comparison and format names its own', () => {
    const used = /\.toLocale\w*String\(\s*\)|\bnew Intl\.\w+\(\s*\)|\.localeCompare\((?:[^(),]|\([^()]*\))*\)/;
    expect(core.filter(file => used.test(code(file)))).toEqual([]);
  });
});

describe('names', () => {
  const all = ['src', 'tests'].flatMap(folder => listFiles(folder));
  test('no file or folder is called after nothing', () => {
    const empty = /(^|[/.-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/i;
    expect(all.filter(file => empty.test(file))).toEqual([]);
  });
  test('files of source are in dash-case', () => {
    const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
    expect(files.filter(file => !named.test(file.split('/').at(-1)!))).toEqual([]);
  });
  test('nothing is exported by default', () => {
    expect(files.filter(file => /^export default\b/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('packages', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const { dependencies = {}, devDependencies = {} } = manifest;
  const used = (rooms: (room: string) => boolean): Set<string> =>
    new Set(
      imports
        // What the build itself writes is of no package.
        .filter(
          ({ from, to, isOurs }) => rooms(roomOf(from)) && !isOurs && !isBuiltin(to) && !to.startsWith('virtual:'),
        )
        .map(({ to }) => packageOf(to)),
    );
  test('what is imported is a declared dependency', () => {
    const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    const types = new Set(['geojson', 'topojson-specification']);
    expect([...used(() => true)].filter(name => !declared.has(name) && !types.has(name))).toEqual([]);
  });
  test('what the page needs is no mere development dependency', () => {
    const types = new Set(['geojson', 'topojson-specification']);
    const page = used(room => room !== 'cli');
    expect([...page].filter(name => !(name in dependencies) && !types.has(name))).toEqual([]);
  });
  test.runIf(existsSync('README.md'))('every dependency is named in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    // A family may be named once: `@deck.gl/core, /layers` or `@luma.gl/*`.
    const isNamed = (name: string) => {
      const [scope = '', part] = name.split('/');
      const family = part !== undefined && readme.includes(`${scope}/`);
      return readme.includes(name) || (family && (readme.includes(`${scope}/*`) || readme.includes(`/${part}`)));
    };
    expect(Object.keys(dependencies).filter(name => !isNamed(name))).toEqual([]);
  });
});
