// The files that a briefing is written to; one line each, found by the ending of --out.
import type { HandoutInput, HandoutPaper } from '../../export/handout/handout-input.ts';
import { readFont } from '../read-font.ts';

export interface WrittenFile {
  path: string;
  content: string | Uint8Array;
}
export interface BriefingFileOptions {
  /** Where the first file is to stand; others stand beside it. */
  out: string;
  /** Of a PDF. */
  paper: HandoutPaper;
}
export interface BriefingFile {
  /** With its dot. */
  ending: string;
  write(input: HandoutInput, options: BriefingFileOptions): Promise<WrittenFile[]>;
}
/** What each needs is fetched when it is asked for. */
export const BRIEFING_FILES: readonly BriefingFile[] = [
  {
    ending: '.html',
    async write(input, { out }) {
      const { writeHtml } = await import('./html.ts');
      return [{ path: out, content: await writeHtml(input) }];
    },
  },
  {
    ending: '.pptx',
    async write(input, { out }) {
      const { briefingPptx } = await import('../../export/handout/briefing-pptx.ts');
      return [{ path: out, content: await briefingPptx(input) }];
    },
  },
  {
    ending: '.pdf',
    async write(input, { out, paper }) {
      const { briefingPdf } = await import('../../export/handout/briefing-pdf.ts');
      return [{ path: out, content: await briefingPdf(input, { paper, readFont }) }];
    },
  },
  {
    ending: '.md',
    write: async (input, { out }) => (await import('./markdown.ts')).writeMarkdownFiles(input, out),
  },
];
