// Words of what the tools of an embedded map open.
import type { CitationStyleId } from '../cite/format-citation.ts';

export const EMBED_TOOLS_EN = {
  titles: { table: 'Records of this view', cite: 'Cite this view', download: 'Download this view' },
  /** Over a table: its layer, and how many rows. */
  caption: (layer: string, rows: number) => `${layer}, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  noRecords: 'This view draws no layer.',
  tableInAtlas: 'Sort, filter and save these rows in the atlas',
  style: 'Style',
  styles: {
    apa: 'APA',
    chicago: 'Chicago, list of references',
    'chicago-note': 'Chicago, note',
    mla: 'MLA',
    harvard: 'Harvard',
    'gb-t-7714': 'GB/T 7714',
  } satisfies Record<CitationStyleId, string> as Record<CitationStyleId, string>,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused the clipboard. Select the text and copy it.',
  sources: 'Sources of what is shown',
  svg: 'SVG, for print and editing',
  png: 'PNG, twice the size on screen',
  saved: (name: string) => `Saved ${name}`,
  saveFailed: 'The file could not be made.',
  noBriefing: 'This view names no briefing: briefing=<id> is missing.',
  noStep: (step: number, count: number) => `There is no step ${step}: the briefing has ${count}.`,
  moreInAtlas: 'Open in the atlas for other formats and sizes',
};
export type EmbedToolsText = typeof EMBED_TOOLS_EN;
