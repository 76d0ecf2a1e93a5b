import type { LegendBlock, LegendRow } from './marks.ts';

/**
 * One legend for two maps: every sign of either, without counts, since those are one map's own. Null when a sign or a rule
 * would mean one thing on the one map and another on the other.
 */
export function mergeLegends(a: readonly LegendBlock[], b: readonly LegendBlock[]): LegendBlock[] | null {
  const merged: LegendBlock[] = [];
  for (const own of a) {
    const other = b.find(({ layer }) => layer === own.layer);
    const block = other ? mergeBlocks(own, other) : withoutCounts(own);
    if (!block) return null;
    merged.push(block);
  }
  const alone = b.filter(({ layer }) => !a.some(own => own.layer === layer));
  return [...merged, ...alone.map(withoutCounts)];
}

function mergeBlocks(a: LegendBlock, b: LegendBlock): LegendBlock | null {
  if (a.heading !== b.heading) return null;
  const rule = mergeRules(a, b);
  // The note of the risks is a count; the others say what a sign means.
  if (a.layer !== 'risks' && a.note !== b.note && a.note && b.note) return null;
  const [rows, shapes] = [mergeRows(a.rows, b.rows), mergeRows(a.shapes, b.shapes)];
  if (rule === null || !rows || !shapes) return null;
  // A longer list of sizes holds the shorter one: radii are of one scale.
  const sizes = a.sizes.length >= b.sizes.length ? a.sizes : b.sizes;
  return withoutCounts({ ...a, rule, rows, shapes, sizes, note: a.layer === 'risks' ? null : (a.note ?? b.note) });
}

/** How many bodies are counted may differ by date; the fills mean the same all the same. */
function mergeRules(a: LegendBlock, b: LegendBlock): string | null {
  if (a.rule === b.rule) return a.rule;
  const isByClass = [...a.rows, ...b.rows].every(({ id }) => /^(seats-\d|lead|inferred)$/.test(id));
  return a.layer === 'forums' && isByClass ? '' : null;
}

/** Both lists in their common order; null when one sign has two labels or one row two signs. */
function mergeRows(a: readonly LegendRow[], b: readonly LegendRow[]): LegendRow[] | null {
  const known = new Map(a.map(row => [row.id, row]));
  const isSame = (one: LegendRow, two: LegendRow) => JSON.stringify(one.swatch) === JSON.stringify(two.swatch);
  const conflicts = (row: LegendRow) =>
    a.some(own => (own.id === row.id || isSame(own, row)) && !(own.label === row.label && isSame(own, row)));
  if (b.some(conflicts)) return null;
  const merged = [...a];
  b.forEach((row, i) => {
    if (known.has(row.id)) return;
    const next = b.slice(i + 1).find(later => merged.some(other => other.id === later.id));
    const at = next ? merged.findIndex(other => other.id === next.id) : merged.length;
    merged.splice(at, 0, row);
  });
  return merged;
}

function withoutCounts(block: LegendBlock): LegendBlock {
  const bare = (row: LegendRow): LegendRow => ({ ...row, count: null });
  return { ...block, rows: block.rows.map(bare), shapes: block.shapes.map(bare) };
}
