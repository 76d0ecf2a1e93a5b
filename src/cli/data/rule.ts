// What a rule is: one fact that must hold over the records, beyond what a schema can say.
import type { Atlas } from './geo-atlas.ts';
import type { LoadedData } from './load-records.ts';
import type { Problem } from './problem.ts';
import type { ReleaseOnDisk } from './releases.ts';
import type { JsonSchema } from './schemas.ts';

/** What rules read. `atlas` is null while the boundaries are not there. */
export interface CheckInput {
  data: LoadedData;
  schemas: Map<string, JsonSchema>;
  atlas: Atlas | null;
  /** The published versions, newest first. */
  releases: readonly ReleaseOnDisk[];
}
export interface Rule {
  id: string;
  description: string;
  /** Every fault found; the records have passed their schemas. */
  check(input: CheckInput): Problem[];
}
