import { extname } from 'node:path';
import type { Command } from '../command.ts';
import { drawShown, type FigureSize } from '../draw-view-figure.ts';
import { figurePdf, figurePptx } from '../figure-files.ts';
import { fontFiles } from '../font-files.ts';
import { onePositional } from '../one-positional.ts';
import { type OpenView, openView } from '../open-atlas.ts';
import { readSite } from '../read-site.ts';
import { UsageError } from '../usage-error.ts';
import { writeOut } from '../write-out.ts';

const KINDS = ['.svg', '.png', '.pdf', '.pptx'] as const;

export const figureCommand: Command = {
  name: 'figure',
  summary: 'a view as a figure: SVG, PNG, PDF or PowerPoint with title, legend and sources',
  usage:
    'lodemap figure "<view>" --out figure.svg|.png|.pdf|.pptx [--size 1600x1000] [--scale 2] [--site <address>] [--strict]',
  help: 'Draws the same map that the page shows, for a report. The same view and data give the same bytes.\n\n  --out     where to write; the ending says which kind\n  --size    CSS px, 320x240 to 4000x4000; 1600x1000 by default\n  --scale   PNG only: pixels per CSS px, 1 to 8; 2 by default\n  --site    PDF and PowerPoint: address of the live map, to link to; without it there is no link\n  --strict  ends with 1 when the view has a problem\n\ntheme=light, dark or print in the view chooses the colours; print is the default here; show=concentration draws the chart that chart= names: groups, schemes, coverage, withdrawal, exposure, leaders or ladder; show=multiples draws one map for each forum, mineral or year (each=); mode=present&briefing=<id>&step=<n> draws a step of a briefing as it stands on the stage.',
  options: {
    out: { type: 'string', short: 'o' },
    size: { type: 'string', default: '1600x1000' },
    scale: { type: 'string', default: '2' },
    site: { type: 'string' },
    strict: { type: 'boolean' },
  },
  async run({ positionals, values }) {
    const query = onePositional(positionals, this);
    const out = values.out;
    const kind = KINDS.find(known => typeof out === 'string' && extname(out).toLowerCase() === known);
    if (typeof out !== 'string' || !kind)
      throw new UsageError(
        `--out: got "${out ?? ''}"; expected a file that ends in ${KINDS.join(', ')}\nUsage: ${this.usage}`,
      );
    const size = readSize(String(values.size));
    const scale = Number(values.scale);
    if (!(scale >= 1 && scale <= 8))
      throw new UsageError(`--scale: got "${values.scale}"; expected a number from 1 to 8`);
    const open = await openView(query, { strict: values.strict === true });
    const site = readSite(values.site);
    writeOut(out, await writeFigure(open, kind, { size, scale, site }));
    return 0;
  },
};

interface FigureOptions {
  size: FigureSize;
  scale: number;
  site: string | null;
}

/** The content of a figure file. */
async function writeFigure(
  open: OpenView,
  kind: (typeof KINDS)[number],
  { size, scale, site }: FigureOptions,
): Promise<string | Uint8Array> {
  if (kind === '.pptx') return figurePptx(open, size, site);
  const svg = await drawShown(open, size);
  if (kind === '.svg') return svg;
  if (kind === '.pdf') return figurePdf(open, svg, site);
  const { renderPng } = await import('../../export/png.ts');
  return renderPng(svg, { scale, fontFiles: fontFiles() });
}

function readSize(text: string): { widthPx: number; heightPx: number } {
  const match = /^(\d{3,4})x(\d{3,4})$/.exec(text);
  const [widthPx, heightPx] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || widthPx < 320 || heightPx < 240 || widthPx > 4000 || heightPx > 4000)
    throw new UsageError(`--size: got "${text}"; expected WIDTHxHEIGHT in px, 320x240 to 4000x4000, e.g. 1600x1000`);
  return { widthPx, heightPx };
}
