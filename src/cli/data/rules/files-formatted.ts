import { type Problem, quote } from '../../../core/check/problem.ts';
import { RECORD_KINDS } from '../../../core/check/record-kinds.ts';
import { formatDataFile, sortRows } from '../canonical-json.ts';
import type { FolderCheckInput, FolderRule } from '../folder-rule.ts';

const FIX = 'Run the check with --fix.';

export const filesFormatted: FolderRule = {
  id: 'files-formatted',
  description:
    'Rows are sorted by id; files have two spaces, keys in the order of the schema and a line break at the end; files with faulty records wait until those are mended.',
  check({ data, schemas }: FolderCheckInput): Problem[] {
    return data.files.flatMap(({ kind, file, text, json }): Problem[] => {
      const whole = data.entries[kind].filter(entry => entry.file === file).length;
      if (json === undefined || whole < (Array.isArray(json) ? json.length : 1)) return [];
      if (Array.isArray(json)) {
        const sorted = sortRows(json) as { id?: unknown }[];
        const index = json.findIndex((row, i) => row !== sorted[i]);
        if (index >= 0) {
          const expected = `${quote(sorted[index]?.id)} here: rows are sorted by id`;
          return [{ file, path: `/${index}`, got: quote(json[index]?.id), expected, next: FIX }];
        }
      }
      const wanted = formatDataFile(json, schemas.get(RECORD_KINDS[kind].schema)!, schemas);
      if (text === wanted) return [];
      return [
        { file, path: '', got: describeDifference(text, wanted), expected: 'the format of the schema', next: FIX },
      ];
    });
  },
};

function describeDifference(text: string, wanted: string): string {
  const lines = wanted.split('\n');
  const index = text.split('\n').findIndex((line, i) => line !== lines[i]);
  return index < 0 ? 'no line break at the end' : `line ${index + 1} ${quote(text.split('\n')[index]?.trim())}`;
}
