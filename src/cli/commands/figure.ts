import { extname } from 'node:path';
import { sheetOf } from '../../core/figure/sheet.ts';
import { FIGURE_FORMATS } from '../../export/figure-format.ts';
import { BATCH_HELP, BATCH_OPTIONS, isBatch } from '../batch/batch-options.ts';
import type { Command } from '../command.ts';
import { FIGURE_OPTIONS, FIGURE_OPTIONS_HELP, readFigureOptions } from '../figure-options.ts';
import { onePositional } from '../one-positional.ts';
import { openView } from '../open-atlas.ts';
import { UsageError } from '../usage-error.ts';
import { writeFigure } from '../write-figure.ts';
import { writeOut } from '../write-out.ts';

const ENDINGS = FIGURE_FORMATS.map(format => `.${format}`);
/** Type under this size can't be read on paper, pt. */
const LEAST_TYPE_PT = 6;

export const figureCommand: Command = {
  name: 'figure',
  summary: 'a view as a figure with title, legend and sources: SVG, PNG, PDF, PowerPoint, HTML; or its rows',
  usage: `lodemap figure "<view>" --out figure${ENDINGS.join('|')} [--preset journal-column] [--size 1600x1000] [--width-mm 89 --dpi 300] [--scale 2] [--transparent] [--theme dark] [--layer projects] [--bare] [--site <address>] [--strict]`,
  help: `Draws the same map that the page shows, for a report. The same view and data give the same bytes.

  --out         where to write; the ending says which kind
${FIGURE_OPTIONS_HELP}
  --strict      ends with 1 when the view has a problem

Every file bears title, sources, credit, boundary statement, date, data version and the citation: SVG in <metadata>, PNG in text chunks, PDF in its XMP, PowerPoint in its properties and notes, CSV in lines above the header, GeoJSON in "about". HTML is one page without scripts, with the figure, the rows and the sources. CSV of several layers is a file for each: rows.csv becomes rows-forums.csv, rows-projects.csv and so on.

theme=light, dark or print in the view chooses the colours; print is the default here; show=concentration draws the chart that chart= names: groups, schemes, coverage, withdrawal, exposure, leaders or ladder; show=multiples draws one map for each forum, mineral or year (each=); show=matrix and show=table draw their map; mode=present&briefing=<id>&step=<n> draws a step of a briefing as it stands on the stage.

${BATCH_HELP}`,
  options: { out: { type: 'string', short: 'o' }, ...FIGURE_OPTIONS, ...BATCH_OPTIONS, strict: { type: 'boolean' } },
  readsData: true,
  async run(invocation) {
    if (isBatch(invocation)) return (await import('../batch/run-batch.ts')).runBatch(invocation);
    const { positionals, values } = invocation;
    const query = onePositional(positionals, this);
    const { out } = values;
    const format = FIGURE_FORMATS.find(known => typeof out === 'string' && extname(out).toLowerCase() === `.${known}`);
    if (typeof out !== 'string' || !format)
      throw new UsageError(
        `--out: got "${out ?? ''}"; expected a file that ends in ${ENDINGS.join(', ')}\nUsage: ${this.usage}`,
      );
    const { size, ...options } = readFigureOptions(values);
    const open = await openView(query, { strict: values.strict === true });
    const sheet = sheetOf(size, open.view);
    const files = await writeFigure(open, format, { ...options, sheet });
    const stem = out.slice(0, -extname(out).length);
    for (const { suffix, content, leastTypePt } of files) {
      writeOut(suffix === '' ? out : `${stem}${suffix}.${format}`, content);
      if (suffix !== '') console.error(`${stem}${suffix}.${format}`);
      if (sheet.mm && leastTypePt) warnOfSmallType(leastTypePt, sheet.mm.width);
    }
    return 0;
  },
};

/** A step of a briefing is laid out for a screen: in a column its type becomes too small. */
function warnOfSmallType(leastPt: number, widthMm: number): void {
  if (leastPt >= LEAST_TYPE_PT) return;
  const wanted = Math.ceil((widthMm * LEAST_TYPE_PT) / leastPt);
  console.error(`--width-mm: the smallest type is ${leastPt.toFixed(1)} pt; ${LEAST_TYPE_PT} pt need ${wanted} mm`);
}
