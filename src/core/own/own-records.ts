// A reader's own records: they stand beside the published ones on the reader's machine and nowhere else.
import type { RecordKind, RecordTypes } from '../check/record-kinds.ts';

/** What a reader may add, in the order in which a file is checked. */
export const OWN_KINDS = [
  'sources',
  'forums',
  'agreements',
  'projects',
  'programmes',
  'risks',
] as const satisfies readonly RecordKind[];
export type OwnKind = (typeof OWN_KINDS)[number];

/** Checked records. One with the id of a published record stands in its place. */
export type OwnRecords = { [K in OwnKind]: RecordTypes[K][] } & {
  /** What the reader calls them; stands in figures. */
  name: string;
};

const SUBJECT_KINDS: Readonly<Record<Exclude<OwnKind, 'sources'>, string>> = {
  forums: 'forum',
  agreements: 'agreement',
  projects: 'project',
  programmes: 'programme',
  risks: 'risk',
};

/** Each record but sources as `project:its-id`, in the order of the kinds. */
export function ownSubjects(own: OwnRecords): string[] {
  return OWN_KINDS.flatMap(kind =>
    kind === 'sources' ? [] : own[kind].map(({ id }) => `${SUBJECT_KINDS[kind]}:${id}`),
  );
}
