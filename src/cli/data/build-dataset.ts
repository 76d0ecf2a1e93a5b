// Records → the two files that the product loads.
import { createHash } from 'node:crypto';
import { buildAgreement, buildForum, buildProject, buildRisk } from '../../core/model/build-records.ts';
import type { Dataset, Details } from '../../core/model/dataset.ts';
import type { Records } from './load-records.ts';

/** The dataset for the screen and the details behind it, both with the hash of the records. Order is that of the records. */
export function buildDataset(records: Records): { dataset: Dataset; details: Details } {
  const hash = hashRecords(records);
  const { version, asof, coverage } = records.meta;
  const dataset: Dataset = {
    version,
    asof,
    hash,
    countries: records.countries,
    regionSchemes: records.regionSchemes,
    regionLenses: records.regionLenses,
    forums: records.forums.map(buildForum),
    agreements: records.agreements.map(buildAgreement),
    projects: records.projects.map(buildProject),
    risks: records.risks.map(buildRisk),
  };
  const { sources, forums, agreements, projects, programmes, risks } = records;
  const { production, importReliance, exportControls, aggregates, countingNotes } = records;
  const prose = { forums, agreements, projects, programmes, risks };
  const rows = { production, importReliance, exportControls, aggregates, countingNotes };
  return { dataset, details: { version, hash, coverage, sources, ...prose, ...rows } };
}

/**
 * SHA-256 of the records, hex; keys are sorted, so that the order of keys in a file changes nothing. Briefings and
 * named views tell of the records and are left out: a new word in a talk makes no new data.
 */
export function hashRecords({ briefings: _briefings, namedViews: _views, ...records }: Records): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(records)))
    .digest('hex');
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, item]) => [key, sortKeys(item)]));
}
