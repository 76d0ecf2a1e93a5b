import { join } from 'node:path';
import { formatProblem } from '../../core/check/problem.ts';
import { faultsOf } from '../../core/check/schema-faults.ts';
import { packageRoot } from '../package-root.ts';
import { createAjv } from './check-schema.ts';
import { readSchemas } from './schemas.ts';

/** Every place where an author's own briefing departs from the schema, one line each; none when it fits. */
export function checkBriefing(value: unknown, file: string): string[] {
  const ajv = createAjv(readSchemas(join(packageRoot(), 'data')));
  return faultsOf(ajv.getSchema('briefing.schema.json')!, value, file, '').map(formatProblem);
}
