// One legend for several scenes: every row that one of them has, once, without the counts that differ.
import type { EachId } from '../view/view.ts';
import type { LegendBlock, LegendRow } from './marks.ts';
import type { Scene } from './scene.ts';

export interface SharedLegendWords {
  held: string;
  oneBody: string;
  onDate: string;
}

/** The legend of several scenes of one View each. `symbolScale` is what their coins are drawn at. */
export function sharedLegend(
  scenes: readonly Scene[],
  each: EachId,
  symbolScale: number,
  words: SharedLegendWords,
): LegendBlock[] {
  const blocks = scenes.flatMap(({ legend, view }) =>
    legend.map(block => (each === 'forum' ? ofOneBody(block, view.forums[0], words) : block)),
  );
  const layers = [...new Set(blocks.map(({ layer }) => layer))];
  return layers.map(layer => {
    const own = blocks.filter(block => block.layer === layer);
    const [first] = own as [LegendBlock];
    const isCommon = (key: 'note' | 'rule') => own.every(block => block[key] === first[key]);
    const rule = isCommon('rule') ? first.rule : layer === 'forums' ? words.onDate : '';
    return {
      layer,
      heading: first.heading,
      rule,
      rows: mergeRows(own.map(({ rows }) => rows)),
      shapes: mergeRows(own.map(({ shapes }) => shapes)),
      sizes: first.sizes.map(({ label, radiusPx }) => ({ label, radiusPx: radiusPx * symbolScale })),
      note: isCommon('note') ? first.note : null,
    };
  });
}

/** The rows of one body without its name, so that they are the same for all. */
function ofOneBody(block: LegendBlock, forum: string | undefined, words: SharedLegendWords): LegendBlock {
  if (block.layer !== 'forums') return block;
  const rows = block.rows.map((row): LegendRow => {
    if (row.id === forum) return { ...row, id: 'held', label: words.held };
    // Small maps draw it with an edge.
    return row.id === 'near' && row.swatch.kind === 'fill'
      ? { ...row, swatch: { ...row.swatch, outlined: true } }
      : row;
  });
  return { ...block, rule: words.oneBody, rows };
}

/** Rows by their id, each after the one that it follows first; labels that differ are listed in one. */
function mergeRows(lists: readonly (readonly LegendRow[])[]): LegendRow[] {
  const merged: LegendRow[] = [];
  for (const rows of lists) {
    let at = -1;
    for (const row of rows) {
      const found = merged.findIndex(({ id }) => id === row.id);
      if (found < 0) merged.splice(at + 1, 0, { ...row, count: null });
      else merged[found] = { ...merged[found]!, label: joinLabels(merged[found]!.label, row.label) };
      at = found < 0 ? at + 1 : found;
    }
  }
  return merged;
}

function joinLabels(a: string, b: string): string {
  const parts = a.split('; ');
  return [...parts, ...b.split('; ').filter(part => !parts.includes(part))].join('; ');
}
