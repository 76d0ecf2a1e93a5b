// Which file of ours imports which: read from the import statements, not from a bundler.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  /** Path from the root, with forward slashes. */
  from: string;
  /** Path of a file of ours, or the bare name of a package or builtin. */
  to: string;
  isOurs: boolean;
}

/** Files under a folder that end in one of the suffixes, sorted; paths start with the folder. */
export function listFiles(folder: string, suffixes: readonly string[] = ['']): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && suffixes.some(suffix => entry.name.endsWith(suffix)))
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

const STATEMENTS = [
  /^\s*(?:import|export)\s[^'";]*?\sfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** Imports, re-exports and lazy imports of a file. */
export function readImports(from: string): Import[] {
  const source = readFileSync(from, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const names = STATEMENTS.flatMap(pattern => [...source.matchAll(pattern)].map(match => match[1]!));
  return [...new Set(names)].map(name => {
    const isOurs = name.startsWith('.');
    return { from, to: isOurs ? normalize(join(dirname(from), name)).replaceAll('\\', '/') : name, isOurs };
  });
}
