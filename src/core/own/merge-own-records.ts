import { buildAgreement, buildForum, buildProject, buildRisk } from '../model/build-records.ts';
import type { Dataset, Details } from '../model/dataset.ts';
import { type OwnRecords, ownSubjects } from './own-records.ts';

/** The dataset with a reader's own records in it; it says so, and its hash is another one. The dataset given stays as it is. */
export function withOwnRecords(dataset: Dataset, own: OwnRecords): Dataset {
  return {
    ...dataset,
    hash: hashWith(dataset.hash, own),
    own: { name: own.name, subjects: ownSubjects(own) },
    forums: laidOver(dataset.forums, own.forums.map(buildForum)),
    agreements: laidOver(dataset.agreements, own.agreements.map(buildAgreement)),
    projects: laidOver(dataset.projects, own.projects.map(buildProject)),
    risks: laidOver(dataset.risks, own.risks.map(buildRisk)),
  };
}

/** The details of the same. */
export function withOwnDetails(details: Details, own: OwnRecords): Details {
  return {
    ...details,
    hash: hashWith(details.hash, own),
    sources: laidOver(details.sources, own.sources),
    forums: laidOver(details.forums, own.forums),
    agreements: laidOver(details.agreements, own.agreements),
    projects: laidOver(details.projects, own.projects),
    programmes: laidOver(details.programmes, own.programmes),
    risks: laidOver(details.risks, own.risks),
  };
}

/** Where an id comes again, the own record takes the published one's place in the order. */
function laidOver<T extends { id: string }>(published: readonly T[], own: readonly T[]): T[] {
  const byId = new Map(own.map(record => [record.id, record]));
  const known = new Set(published.map(({ id }) => id));
  return [...published.map(record => byId.get(record.id) ?? record), ...own.filter(({ id }) => !known.has(id))];
}

/** FNV-1a of 32 bits, only to tell one set of own records from another. */
function hashWith(hash: string, own: OwnRecords): string {
  let mark = 0x811c9dc5;
  for (const letter of JSON.stringify(own)) mark = Math.imul(mark ^ letter.codePointAt(0)!, 0x01000193);
  return `${hash}+${(mark >>> 0).toString(16).padStart(8, '0')}`;
}
