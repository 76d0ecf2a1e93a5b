import type { Citation } from './citation.ts';
import type { CitationRun, CitationStyle } from './citation-style.ts';
import { apa } from './styles/apa.ts';
import { chicago, chicagoNote } from './styles/chicago.ts';
import { gbT7714 } from './styles/gb-t-7714.ts';
import { harvard } from './styles/harvard.ts';
import { mla } from './styles/mla.ts';

/** The styles in the order in which a reader is offered them. */
const STYLES = {
  apa,
  chicago,
  'chicago-note': chicagoNote,
  mla,
  harvard,
  'gb-t-7714': gbT7714,
} satisfies Record<string, CitationStyle>;
export type CitationStyleId = keyof typeof STYLES;
export const CITATION_STYLES = Object.keys(STYLES) as CitationStyleId[];

/** A citation by the rule of a style, for a medium with italics. The rule is named in the style's file. */
export function citationRuns(citation: Citation, style: CitationStyleId): CitationRun[] {
  return STYLES[style](citation);
}

/** A citation as plain text in one line. */
export function formatCitation(citation: Citation, style: CitationStyleId): string {
  return citationRuns(citation, style)
    .map(({ text }) => text)
    .join('');
}
