import type { OwnKind } from '../own/own-records.ts';

/** Words of a reader's own records, beside those that every page needs. */
export const ownEn = {
  title: 'Your own records',
  lead: 'Lay records of your own over the published ones: pipeline projects, a draft text, a risk of your own list. They are checked by the same rules, drawn, counted and exported with the rest, and figures say so.',
  stays: 'They stay in this browser tab. Nothing is sent anywhere; closing the tab forgets them.',
  choose: 'Choose files …',
  drop: 'or drop JSON files here or on the map',
  example: 'Save an example file',
  guide: 'How a file is written',
  checking: 'Checking …',
  close: 'Close',
  /** A line over the map. */
  shown: (name: string, n: number) => `${n === 1 ? '1 own record' : `${n} own records`} shown: ${name}`,
  open: 'Details',
  remove: 'Remove them',
  removed: 'Your own records were removed. The published data are shown alone.',
  added: (name: string) => `Added: ${name}`,
  counts: {
    forums: (n: number) => (n === 1 ? '1 forum' : `${n} forums`),
    agreements: (n: number) => (n === 1 ? '1 text' : `${n} texts`),
    projects: (n: number) => (n === 1 ? '1 project' : `${n} projects`),
    programmes: (n: number) => (n === 1 ? '1 programme' : `${n} programmes`),
    risks: (n: number) => (n === 1 ? '1 risk' : `${n} risks`),
    sources: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
  } satisfies Record<OwnKind, (n: number) => string>,
  replaced: (ids: string) => `In place of published records: ${ids}`,
  find: 'Show on the map',
  /** What the browser itself counted since the page was opened. */
  requests: (elsewhere: number) =>
    elsewhere === 0
      ? 'Requests to other sites since this page was opened: 0, by the browser’s own count'
      : `Requests to other sites since this page was opened: ${elsewhere}, by the browser’s own count`,
  faults: (n: number) =>
    n === 1
      ? '1 fault: nothing was added. Mend it and choose the file again.'
      : `${n} faults: nothing was added. Mend them and choose the files again.`,
  got: 'got',
  expected: 'expected',
  moreFaults: (n: number) => `and ${n} more`,
  tooLarge: (name: string, most: string) => `${name} is larger than ${most}.`,
  unreadable: (name: string) => `${name} could not be read.`,
  noRoom: 'The browser has no room for these records, or keeps nothing for this page. They were not added.',
  broken: (why: string) => `The check could not be finished: ${why}. Nothing was added.`,
  failed: 'What checks the file could not be fetched. Look at the network and try again.',
};
export type OwnText = typeof ownEn;
