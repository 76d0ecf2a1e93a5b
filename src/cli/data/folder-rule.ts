// A rule over a whole data folder: it may also ask for the schemas and what was published.
import type { JsonSchema } from '../../core/check/json-schema.ts';
import type { CheckInput, Rule } from '../../core/check/rule.ts';
import type { ReleaseOnDisk } from './releases.ts';

export interface FolderCheckInput extends CheckInput {
  schemas: Map<string, JsonSchema>;
  /** The published versions, newest first. */
  releases: readonly ReleaseOnDisk[];
}
export type FolderRule = Rule<FolderCheckInput>;
