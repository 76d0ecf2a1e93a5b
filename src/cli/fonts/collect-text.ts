import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where a character was first met: the file from the project's root, and its line. */
export interface Use {
  file: string;
  line: number;
}

/** Folders whose text readers see: the message catalogues and names, the docs, and the dataset. */
const places: readonly { folder: string; extensions: readonly string[] }[] = [
  { folder: 'src/core/text', extensions: ['.ts', '.json'] },
  { folder: 'src/pages/docs/zh', extensions: ['.md'] },
  { folder: 'data', extensions: ['.json'] },
];

/**
 * Every character beyond ASCII in the catalogues, country names and data, with its first use. Escapes in JSON are read
 * as the characters they stand for. Comments of a catalogue count too: that costs nothing and hides nothing.
 *
 * @param root the project's folder
 */
export function collectCharacters(root: string): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { folder, extensions } of places) {
    for (const path of listFiles(join(root, folder))) {
      if (!extensions.some(extension => path.endsWith(extension))) continue;
      const file = relative(root, path);
      readFileSync(path, 'utf8')
        .split('\n')
        .forEach((text, index) => {
          for (const character of unescapeUnicode(text).normalize('NFC')) {
            if (character > '~' && !uses.has(character)) uses.set(character, { file, line: index + 1 });
          }
        });
    }
  }
  return uses;
}

function unescapeUnicode(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function listFiles(folder: string): string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch {
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
