/** The few words a stage adds to a step, in the step's language. */
export interface StageWords {
  sources: string;
  /** "and 3 more" */
  moreSources(n: number): string;
  /** "as of 22 Nov 2026" */
  asof(date: string): string;
  /** "data 2026.11.22"; of frozen data "Frozen at data 2026.11.22" and what there is to say of it. */
  data(version: string): readonly string[];
  /** Before the first of a step's problems. */
  problem(first: string): string;
}
