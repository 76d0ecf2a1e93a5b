// What the paged exports take in. A page or a slide shows one SVG document of our own profile (see read-drawing.ts).

/** What a file says of itself. */
export interface ExportMeta {
  title: string;
  /** Whom to credit. */
  author: string;
  subject: string;
  keywords: readonly string[];
  /** Language of titles and texts, `en` or `zh`. */
  lang: string;
  /** Day of the data, `2026-11-22`. The file bears it as its dates, so that the same input gives the same bytes. */
  dataDate: string;
  /** Every source, for the metadata of a PDF: a figure itself names only as many as find room. */
  sources?: readonly string[];
  /** Licence. */
  rights?: string;
  /** How to cite it, in plain text. */
  citation?: string;
}

export interface PageLink {
  label: string;
  url: string;
}

/** A paragraph all of which leads to an address; null = it leads nowhere. */
export interface LinkedText {
  text: string;
  url: string | null;
}

/** A heading with paragraphs under it: notes, sources. */
export interface PageSection {
  heading: string;
  paragraphs: readonly (string | LinkedText)[];
}

/** One SVG document with what stands beneath it; what does not fit goes on to pages of its own. */
export interface PdfPage {
  svg: string;
  /** Text equivalent; by default the SVG's `desc`. */
  alt?: string;
  below?: readonly PageSection[];
  /** On paper the last lines beneath the sections; on a figure without links of its own, the first is that of its mark. */
  links?: readonly PageLink[];
}

/** `figure`: the page has the shape of its SVG and holds nothing beneath it. */
export type Paper = 'figure' | 'a4-portrait' | 'a4-landscape' | 'letter-portrait' | 'letter-landscape';

export interface PdfOptions {
  paper: Paper;
  /** Width of a page of the paper `figure`, pt; by default 0.75 pt for each px of its SVG. */
  figureWidthPt?: number;
  /** The bytes of a file in `public/fonts/ttf`, e.g. `fira-sans-400.ttf`; only the faces in use are asked for. */
  readFont(file: string): Promise<Uint8Array>;
  /** Line at the foot of each page of paper, e.g. "3 of 12"; none on figures. */
  pageLabel?(page: number, pages: number): string;
}

export interface Slide {
  /** 1600 × 900 px; all slides of a deck have the size of the first. */
  svg: string;
  title: string;
  /** Speaker notes as paragraphs: what to say, sources. */
  notes: readonly string[];
  /** Text equivalent of the picture; by default the SVG's `desc`. */
  alt?: string;
  /** The first one is shown at the foot of the slide, unless the picture has links of its own; all are listed in the notes. */
  links?: readonly PageLink[];
}
