// The forms in which a briefing is printed or written as files; one file and one line each.
import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing } from '../../core/briefing/resolved.ts';
import type { HandoutInput, HandoutPaper } from '../../export/handout/handout-input.ts';
import { readFont } from '../read-font.ts';
import { writeBriefingMarkdown } from './markdown.ts';
import { writeBriefingText } from './text.ts';

export interface BriefingFormat {
  id: string;
  write(briefing: ResolvedBriefing, reader: Reader): string;
}
export const BRIEFING_FORMATS: readonly BriefingFormat[] = [
  { id: 'text', write: writeBriefingText },
  { id: 'json', write: briefing => JSON.stringify(briefing, null, 2) },
  { id: 'md', write: (briefing, reader) => writeBriefingMarkdown(briefing, reader) },
];

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
  /** With the dot. */
  ending: string;
  write(input: HandoutInput, options: BriefingFileOptions): Promise<WrittenFile[]>;
}
/** What each needs is fetched when it is asked for. */
export const BRIEFING_FILES: readonly BriefingFile[] = [
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
    write: async (input, { out }) => (await import('./markdown-file.ts')).writeMarkdownFiles(input, out),
  },
];
