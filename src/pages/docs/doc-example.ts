// Examples of the docs: the code as a page shows it, and the HTML that it yields, which the page runs beside it.
import { type EmbedKind, type EmbedRequest, embedCode } from '../../core/cite/embed-code.ts';

/** Stands for the site's address until the reader's browser, which knows it, puts it there. */
export const SITE_MARK = 'https://atlas.example/';

export interface DocExample {
  /** Language of the code, for its looks. */
  syntax: 'html' | 'markdown' | 'python' | 'sh' | 'json' | 'text';
  code: string;
  /** What a page that takes the code has in its place; null = nothing to run. */
  yields: string | null;
  /** HTML of what came out when the build ran the code. */
  output?: string;
}

/** What a renderer makes of Markdown; handed in, because the renderer is the build's. */
export type RenderMarkdown = (markdown: string) => string;

/** An embed of a kind, with what its place makes of it. */
export function embedExample(kind: EmbedKind, request: EmbedRequest, render: RenderMarkdown): DocExample {
  const code = embedCode(kind, request);
  if (kind === 'markdown') return { syntax: 'markdown', code, yields: render(code) };
  if (kind === 'quarto') return { syntax: 'markdown', code, yields: rawHtmlOf(code) };
  if (kind === 'jupyter') return { syntax: 'python', code, yields: notebookHtmlOf(code) };
  return { syntax: 'html', code, yields: code };
}

/** The raw block that Quarto passes on as it stands. Throws where there is none. */
function rawHtmlOf(code: string): string {
  const raw = /^```\{=html\}\n([\s\S]*?)\n```$/m.exec(code)?.[1];
  if (raw === undefined) throw new Error('the Quarto code has no block of HTML');
  return raw;
}

/** What `IFrame` of IPython 8 writes for the call: address and extras as they are, in its own element. */
function notebookHtmlOf(code: string): string {
  const value = (pattern: RegExp): unknown => JSON.parse(pattern.exec(code)![1]!);
  const src = value(/^ {4}(".*"),$/m);
  const width = value(/^ {4}width=(.*),$/m);
  const height = value(/^ {4}height=(.*),$/m);
  const extras = (value(/^ {4}extras=(.*),$/m) as string[]).join(' ');
  return `<iframe width="${width}" height="${height}" src="${src}" frameborder="0" allowfullscreen ${extras}></iframe>`;
}
