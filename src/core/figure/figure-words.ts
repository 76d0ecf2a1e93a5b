import type { PartialDate } from '../model/records.ts';

/** The few words a figure adds to its scene, in the scene's language. */
export interface FigureWords {
  sources: string;
  /** "and 12 more, listed in the file's metadata" */
  moreSources(n: number): string;
  howToRead: string;
  /** "as of 22 Nov 2026" */
  asof(date: string): string;
  /** "data 2026.11.22" */
  data(version: string): string;
  /** Short name of the licence. */
  licence: string;
  /** A date of a source, of its own precision. */
  date(date: PartialDate): string;
}
