// A fault in the data, said so that its author can mend it.

/** `path` is a JSON pointer inside the file, '' for the whole file; `next` is the next step, '' when none is known. */
export interface Problem {
  file: string;
  path: string;
  got: string;
  expected: string;
  next: string;
}

/** The problem as one line: `file path: got …; expected …. next`. */
export function formatProblem({ file, path, got, expected, next }: Problem): string {
  const place = path ? `${file} ${path}` : file;
  return `${place}: got ${got}; expected ${expected}.${next ? ` ${next}` : ''}`;
}

/** A value as it stands in the file, cut to 60 characters. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `Did you mean "x"?` for the closest known word, '' when none is near (more than a third of its letters differ). */
export function suggestNearest(word: string, known: Iterable<string>): string {
  let best = '';
  let distance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= distance) continue;
    const next = countEdits(word, candidate);
    if (next < distance) [best, distance] = [candidate, next];
  }
  return best ? `Did you mean "${best}"?` : '';
}

/** Levenshtein distance: single-letter insertions, deletions and replacements from `a` to `b`. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
