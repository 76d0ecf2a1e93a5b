// The one door to every chart: which one, from what, how large.
import { escapeXml } from '../core/figure/escape-xml.ts';
import { formatPx } from '../core/figure/format-px.ts';
import { isGroupSelected } from '../core/select/analysis/select-group.ts';
import { countriesOfSubject } from '../core/select/analysis/subject-countries.ts';
import type { ChartId } from '../core/view/view.ts';
import type { ChartInput, ChartSketch, DrawnChart, NoChart, Sketch } from './chart-input.ts';
import { withScope } from './chart-scope.ts';
import { sketchCoverage } from './coverage.ts';
import { drawKey } from './draw-key.ts';
import { sketchExposure } from './exposure.ts';
import { flattenPlot } from './flatten-plot.ts';
import { sketchGroups } from './groups.ts';
import { sketchLadder } from './ladder.ts';
import { sketchLeaders } from './leaders.ts';
import { sketchSchemes } from './schemes.ts';
import { sketchWithdrawal } from './withdrawal.ts';

const SKETCHES: Readonly<Record<ChartId, Sketch>> = {
  groups: sketchGroups,
  schemes: sketchSchemes,
  coverage: sketchCoverage,
  withdrawal: sketchWithdrawal,
  exposure: sketchExposure,
  leaders: sketchLeaders,
  ladder: sketchLadder,
};
const KEY_GAP_PX = 6;
/** A live chart has its menu at the end of its key. */
const MENU_PX = 36;

/**
 * A chart as an SVG fragment of `size.widthPx` from (0, 0): its key, then its rows. It has no ids and no styles, so it
 * can stand anywhere any number of times. With nothing to draw comes the reason in words.
 */
export function drawChart(id: ChartId, input: ChartInput): DrawnChart | NoChart {
  const probe = SKETCHES[id](input);
  if ('impossible' in probe) return probe;
  const key = drawKey(probe.key, input.size.widthPx - (input.live ? MENU_PX : 0), probe.notePx, input.theme);
  const keyPx = key.heightPx > 0 ? key.heightPx + KEY_GAP_PX : 0;
  const sketch = input.size.heightPx === null ? probe : sketchUnder(id, input, keyPx);
  const rows = sketch.rows.map(row => ({ ...row, topPx: row.topPx + keyPx }));
  const plot = `<g transform="translate(0 ${formatPx(keyPx)})">${flattenPlot(sketch.plot, input.theme)}</g>`;
  return {
    id,
    svg: drawBoxes(id, input, rows) + key.svg + plot,
    widthPx: input.size.widthPx,
    heightPx: keyPx + sketch.heightPx,
    text: withScope(id, input, sketch.text),
    rows,
    table: sketch.table,
    sources: sketch.sources,
  };
}

/** The same chart in the height that its key leaves. */
function sketchUnder(id: ChartId, input: ChartInput, keyPx: number): ChartSketch {
  const size = { ...input.size, heightPx: Math.max(40, input.size.heightPx! - keyPx) };
  return SKETCHES[id]({ ...input, size }) as ChartSketch;
}

/** A ground under the marked group and the rows that speak of the selected country, and on a live page an unseen box over each row. */
function drawBoxes(
  id: ChartId,
  { model, view, details, theme, live, size }: ChartInput,
  rows: DrawnChart['rows'],
): string {
  const chosen = view.select[0]?.startsWith('country:') ? view.select[0].slice(8) : null;
  const boxes = rows.map(({ subject, topPx, heightPx }) => {
    const isMarked = id === 'groups' && isGroupSelected(view, subject.slice(subject.indexOf(':') + 1));
    const holds =
      isMarked ||
      (chosen !== null && countriesOfSubject(model, view, subject, details?.production ?? null).has(chosen));
    if (!holds && !live) return '';
    const row = live ? ` data-row="${escapeXml(subject)}" pointer-events="all"` : '';
    return `<rect${row} x="0" y="${formatPx(topPx)}" width="${formatPx(size.widthPx)}" height="${formatPx(heightPx)}" fill="${holds ? theme.chip : 'none'}"/>`;
  });
  return boxes.join('');
}
