import { type Problem, quote, suggestNearest } from '../problem.ts';
import type { RecordKind } from '../record-kinds.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { type FoundValue, idsOf, walkFields } from '../walk-records.ts';

export const knownReferences: Rule = {
  id: 'known-references',
  description: 'Every id that a record names stands for a record: sources, projects, agreements, forums.',
  check({ data, homeOf }: CheckInput): Problem[] {
    const targets: RecordKind[] = ['sources', 'projects', 'agreements', 'forums'];
    const ids = new Map(targets.map(kind => [kind, idsOf(data, kind)]));
    const problems: Problem[] = [];
    for (const found of walkFields(data)) {
      const target = targetOf(found);
      if (!target || found.value === null || ids.get(target)!.has(String(found.value))) continue;
      const { file, path, value } = found;
      const next = suggestNearest(String(value), ids.get(target)!) || `Add it to ${homeOf(target)}.`;
      problems.push({ file, path, got: quote(value), expected: `an id in ${homeOf(target)}`, next });
    }
    return problems;
  },
};

function targetOf({ kind, key, path }: FoundValue): RecordKind | null {
  if (key === 'source' && path.includes('/cites/')) return 'sources';
  if (kind === 'briefings' && key === 'sources') return 'sources';
  if (key === 'projectIds' || key === 'overlapsProjects') return 'projects';
  if (key === 'succeeds') return 'forums';
  if (kind === 'countingNotes' && /\/lists\/[^/]+\/\d+$/.test(path)) return 'agreements';
  return null;
}
