// What a rule is: one fact that must hold over the records, beyond what a schema can say.
import type { LoadedData } from './loaded-data.ts';
import type { PlaceShapes } from './place-shapes.ts';
import type { Problem } from './problem.ts';
import type { RecordKind } from './record-kinds.ts';

/** What rules read. */
export interface CheckInput {
  data: LoadedData;
  /** Null while the boundaries are not there. */
  places: PlaceShapes | null;
  /** Where the records of a kind stand, in words for their author: `data/sources.json`. */
  homeOf(kind: RecordKind): string;
}
export interface Rule<Input extends CheckInput = CheckInput> {
  id: string;
  description: string;
  /** Every fault found; the records have passed their schemas. */
  check(input: Input): Problem[];
}
