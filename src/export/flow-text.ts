import type { TextFont } from '../core/figure/measure-text.ts';
import { wrapText } from '../core/figure/wrap-text.ts';
import type { PageLink, PageSection } from './page.ts';

export interface FlowLine {
  text: string;
  font: TextFont;
  /** From the page's upper edge to the baseline, pt. */
  y: number;
  tag: 'H2' | 'P' | 'Link';
  /** Lines of one paragraph share its number. */
  paragraph: number;
  url: string | null;
}
export interface FlowRoom {
  widthPt: number;
  /** Upper edge of what is left of the first page. */
  firstTop: number;
  top: number;
  bottom: number;
  /** Of type and lines; 1 by default. */
  scale?: number;
}

const HEADING: TextFont = { family: 'sans', weight: 600, sizePx: 11 };
const BODY: TextFont = { family: 'sans', weight: 400, sizePx: 9.5 };
const LINE = { heading: 15, body: 13, paragraphGap: 4, sectionGap: 8 } as const;

interface Paragraph {
  text: string;
  tag: FlowLine['tag'];
  url: string | null;
}

function paragraphOf(paragraph: PageSection['paragraphs'][number]): Paragraph {
  if (typeof paragraph === 'string') return { text: paragraph, tag: 'P', url: null };
  return { ...paragraph, tag: paragraph.url === null ? 'P' : 'Link' };
}

/**
 * Sections and then links set one under the other, as the lines of each page: the first page is the one with the
 * picture and may hold none. A heading stays with the first line under it. Lengths in pt.
 */
export function flowText(sections: readonly PageSection[], links: readonly PageLink[], room: FlowRoom): FlowLine[][] {
  const paragraphs: Paragraph[] = [
    ...sections.flatMap(({ heading, paragraphs }): Paragraph[] => [
      { text: heading, tag: 'H2', url: null },
      ...paragraphs.map(paragraphOf),
    ]),
    ...links.map(({ label, url }): Paragraph => ({ text: label === url ? url : `${label}: ${url}`, tag: 'Link', url })),
  ].filter(({ text }) => text.trim() !== '');
  const pages: FlowLine[][] = [[]];
  const { scale = 1 } = room;
  let y = room.firstTop;
  paragraphs.forEach(({ text, tag, url }, paragraph) => {
    const full = tag === 'H2' ? HEADING : BODY;
    const font = { ...full, sizePx: scale * full.sizePx };
    const height = scale * (tag === 'H2' ? LINE.heading : LINE.body);
    if (pages.at(-1)!.length > 0) y += scale * (tag === 'H2' ? LINE.sectionGap : LINE.paragraphGap);
    for (const line of wrapText(text, font, room.widthPt)) {
      const needed = tag === 'H2' ? height + scale * LINE.body : height;
      if (y + needed > room.bottom) {
        pages.push([]);
        y = room.top;
      }
      pages.at(-1)!.push({ text: line, font, y: y + 0.8 * height, tag, paragraph, url });
      y += height;
    }
  });
  return pages;
}
