import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Command } from '../command.ts';
import { drawViewCompared, drawViewFigure, drawViewMultiples } from '../draw-view-figure.ts';
import { fontFiles } from '../font-files.ts';
import { onePositional } from '../one-positional.ts';
import { type OpenView, openView } from '../open-atlas.ts';
import { UsageError } from '../usage-error.ts';

export const figureCommand: Command = {
  name: 'figure',
  summary: 'a view as a figure: SVG or PNG with title, legend and sources',
  usage: 'lodemap figure "<view>" --out figure.svg|figure.png [--size 1600x1000] [--scale 2] [--strict]',
  help: 'Draws the same map that the page shows, for a report. The same view and data give the same bytes.\n\n  --out     where to write; the ending says which kind\n  --size    CSS px, 320x240 to 4000x4000; 1600x1000 by default\n  --scale   PNG only: pixels per CSS px, 1 to 8; 2 by default\n  --strict  ends with 1 when the view has a problem\n\ntheme=light, dark or print in the view chooses the colours; print is the default here; show=multiples draws one map for each forum, mineral or year (each=).\nmode=present&briefing=<id>&step=<n> draws a step of a briefing as it stands on the stage.',
  options: {
    out: { type: 'string', short: 'o' },
    size: { type: 'string', default: '1600x1000' },
    scale: { type: 'string', default: '2' },
    strict: { type: 'boolean' },
  },
  async run({ positionals, values }) {
    const query = onePositional(positionals, this);
    const out = values.out;
    const kind = typeof out === 'string' ? extname(out).toLowerCase() : '';
    if (typeof out !== 'string' || (kind !== '.svg' && kind !== '.png'))
      throw new UsageError(
        `--out: got "${out ?? ''}"; expected a file that ends in .svg or .png\nUsage: ${this.usage}`,
      );
    const size = readSize(String(values.size));
    const scale = Number(values.scale);
    if (!(scale >= 1 && scale <= 8))
      throw new UsageError(`--scale: got "${values.scale}"; expected a number from 1 to 8`);
    const open = await openView(query, { strict: values.strict === true });
    const svg = await drawShown(open, size);
    if (kind === '.svg') writeFile(out, svg);
    else writeFile(out, (await import('../../export/png.ts')).renderPng(svg, { scale, fontFiles: fontFiles() }));
    return 0;
  },
};

/** The figure of what the View shows: one map, several, two beside each other, or a step of a briefing. */
async function drawShown(open: OpenView, size: { widthPx: number; heightPx: number }): Promise<string> {
  if (open.view.mode === 'present') return (await import('../draw-briefing-step.ts')).drawBriefingStep(open, size);
  if (open.view.show === 'multiples') return drawViewMultiples(open, size);
  return open.view.show === 'compare' ? drawViewCompared(open, size) : drawViewFigure(open, size);
}

function readSize(text: string): { widthPx: number; heightPx: number } {
  const match = /^(\d{3,4})x(\d{3,4})$/.exec(text);
  const [widthPx, heightPx] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || widthPx < 320 || heightPx < 240 || widthPx > 4000 || heightPx > 4000)
    throw new UsageError(`--size: got "${text}"; expected WIDTHxHEIGHT in px, 320x240 to 4000x4000, e.g. 1600x1000`);
  return { widthPx, heightPx };
}

function writeFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new UsageError(`--out: ${path} can't be written: ${(error as Error).message}`);
  }
}
