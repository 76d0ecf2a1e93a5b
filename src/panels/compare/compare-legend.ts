import { html, nothing, type TemplateResult } from 'lit';
import type { LegendBlock, LegendRow } from '../../core/scene/marks.ts';
import { mergeLegends } from '../../core/scene/merge-legends.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { CompareText } from '../../core/text/compare.en.ts';
import { swatch } from '../swatch.ts';

/** One legend when every sign means the same on both maps, else one each with its counts. */
export function compareLegend(
  left: readonly LegendBlock[],
  right: readonly LegendBlock[],
  theme: Theme,
  words: CompareText,
): TemplateResult {
  const shared = mergeLegends(left, right);
  if (shared) return html`<div class="legends">${list(shared, words.legend, null, theme)}</div>`;
  const [one, two] = words.sides;
  return html`<div class="legends">
    ${list(left, words.legendOf(one), one, theme)} ${list(right, words.legendOf(two), two, theme)}
  </div>`;
}

function list(blocks: readonly LegendBlock[], label: string, side: string | null, theme: Theme): TemplateResult {
  return html`<ul class="legend" aria-label=${label}>
    ${side === null ? nothing : html`<li><i>${side}</i></li>`}
    ${blocks.map(
      block => html`<li><b>${block.heading}</b>${block.rule ? html`<i>${block.rule}</i>` : nothing}</li>
        ${[...block.shapes.map(shape => ({ ...shape, count: null })), ...block.rows].map(row => item(row, theme))}`,
    )}
  </ul>`;
}

function item(row: LegendRow, theme: Theme): TemplateResult {
  const width = row.swatch.kind === 'fill' ? 20 : 16;
  return html`<li>
    ${swatch(row.swatch, theme, width, 14)}<span>${row.label}</span>${row.count === null ? nothing : html`<i>${row.count}</i>`}
  </li>`;
}
