import { createAjv } from '../../../src/cli/data/check-schema.ts';
import { readPlaceShapes } from '../../../src/cli/data/read-place-shapes.ts';
import { readSchemas } from '../../../src/cli/data/schemas.ts';
import { RECORD_KINDS } from '../../../src/core/check/record-kinds.ts';
import type { OwnCheckInput } from '../../../src/core/own/check-own-records.ts';
import { OWN_KINDS } from '../../../src/core/own/own-records.ts';
import { openDataset } from '../../open-dataset.ts';

/** What own records are checked against: the published data of the repository. */
export function openOwnInput(): OwnCheckInput {
  const ajv = createAjv(readSchemas());
  const validators = Object.fromEntries(
    OWN_KINDS.map(kind => [kind, ajv.getSchema(`${RECORD_KINDS[kind].schema}.schema.json`)!]),
  ) as unknown as OwnCheckInput['validators'];
  const { dataset, details } = openDataset();
  return { dataset, details, validators, places: readPlaceShapes('public/geo') };
}
