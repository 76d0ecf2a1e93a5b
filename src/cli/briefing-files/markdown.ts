import { basename } from 'node:path';
import { drawSteps } from '../../export/handout/draw-steps.ts';
import type { HandoutInput } from '../../export/handout/handout-input.ts';
import { citedSources } from '../../export/handout/sheet-text.ts';
import { writeBriefingMarkdown } from '../briefing-formats/markdown.ts';
import type { WrittenFile } from './registry.ts';

/** A briefing as Markdown with one SVG figure a step beside it: `talk.md`, `talk-01-the-room.svg`, … */
export async function writeMarkdownFiles(input: HandoutInput, out: string): Promise<WrittenFile[]> {
  const { briefing, steps } = await drawSteps(input, { editable: false });
  const stem = out.replace(/\.md$/i, '');
  const figures = steps.map(({ step, svg }) => ({
    path: `${stem}-${String(step.number).padStart(2, '0')}-${step.id}.svg`,
    content: svg,
  }));
  const markdown = writeBriefingMarkdown(
    briefing,
    input.reader,
    steps.map((step, i) => ({
      figure: basename(figures[i]!.path),
      url: step.url,
      sources: citedSources(step, input),
    })),
  );
  return [{ path: out, content: `${markdown}\n` }, ...figures];
}
