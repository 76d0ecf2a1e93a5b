import type { Citation } from './citation.ts';

/** A stretch of a citation; titles of works stand in italics where the medium has them. */
export interface CitationRun {
  text: string;
  italic?: true;
}

/** Writes a citation by the rule of one style. */
export type CitationStyle = (citation: Citation) => CitationRun[];
