import { type Problem, quote } from '../../../core/check/problem.ts';
import { KIND_NAMES, RECORD_KINDS } from '../../../core/check/record-kinds.ts';
import type { CheckInput, Rule } from '../../../core/check/rule.ts';

export const idsInPlace: Rule = {
  id: 'ids-in-place',
  description: 'A file is named for the id in it, and no id comes twice in a kind of record.',
  check({ data }: CheckInput): Problem[] {
    const problems: Problem[] = [];
    for (const kind of KIND_NAMES) {
      const seen = new Set<string>();
      for (const { file, path, record } of data.entries[kind]) {
        if (!('id' in record)) continue;
        const place = { file, path: `${path}/id`, got: quote(record.id) };
        if (seen.has(record.id)) problems.push({ ...place, expected: 'an id that no other record has', next: '' });
        seen.add(record.id);
        const expected = `data/${RECORD_KINDS[kind].path}/${record.id}.json`;
        if (RECORD_KINDS[kind].shape === 'folder' && file !== expected) {
          problems.push({
            ...place,
            expected: `the name of the file, ${file}`,
            next: `Rename the file to ${expected}.`,
          });
        }
      }
    }
    return problems;
  },
};
