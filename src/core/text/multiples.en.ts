import type { ForumCounts, ForumStanding } from '../select/multiples.ts';
import type { EachId, NetworkId } from '../view/view.ts';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Words of the small multiples. */
export const multiplesEn = {
  landmark: 'One map for each',
  eachLabel: 'One map for each',
  each: { forum: 'Forum', mineral: 'Mineral', year: 'Year' } as Record<EachId, string>,
  keys: 'Arrow keys move from map to map, Enter opens one.',
  open: (title: string) => `Open ${title}`,
  drawing: (done: number, all: number) => `${done} of ${all} maps drawn`,
  standings: {
    counted: '',
    'led-by-other': '',
    superseded: 'superseded',
    'side-body': 'side body',
    proposed: 'proposed',
    event: 'event',
    document: 'document',
  } as Record<ForumStanding, string>,
  named: (title: string, aside: string) => (aside ? `${title} (${aside})` : title),
  ledBy: (country: string) => `led by ${country}`,
  counts: {
    counted: n => plural(n, 'counted seat'),
    members: n => plural(n, 'member'),
    inferred: n => `${n} inferred`,
    participants: n => plural(n, 'participant'),
    observers: n => plural(n, 'observer'),
    attended: n => `${n} attended`,
    announced: n => `${n} announced`,
  } as Record<keyof ForumCounts, (n: number) => string>,
  notBefore: (date: string) => `Not begun: ${date}`,
  over: (date: string) => `Ended ${date}`,
  nothing: 'Nothing on record under these filters',
  separator: ' · ',
  projects: (drawn: number, all: number) =>
    drawn === all
      ? `${plural(all, 'project')} with US money or letters`
      : `${drawn} of ${plural(all, 'project')} with US money or letters`,
  mined: (share: string, atLeast: boolean, year: number) =>
    `network mines ${atLeast ? 'at least ' : ''}${share} (${year})`,
  holders: (n: number, forums: number) =>
    forums === 0 ? 'no active forum' : `${plural(n, 'country', 'countries')} in ${plural(forums, 'forum')}`,
  holdersAsked: (n: number) => `${plural(n, 'country', 'countries')} with a seat`,
  texts: (n: number) => `${plural(n, 'partner')} with a text`,
  funded: (n: number) => plural(n, 'project'),
  risks: (n: number) => plural(n, 'risk'),
  yearEnd: (year: string) => `End of ${year}`,
  finding: {
    /** Where the View chooses the maps, the finding holds for these alone. */
    among: (n: number, each: EachId, finding: string) =>
      `Among the ${n} ${{ forum: 'bodies', mineral: 'minerals', year: 'years' }[each]} chosen: ${finding.replace(/^Most /, 'most ')}`,
    forums: (first: string, most: number, last: string, least: number, n: number) =>
      `Of ${n} active US-led forums ${first} has the most counted seats, ${most}, and ${last} the fewest, ${least}`,
    forumsEqual: (n: number, seats: number) => `${n} active US-led forums have ${plural(seats, 'counted seat')} each`,
    oneForum: (name: string, n: number) => `${name} has ${plural(n, 'counted seat')}`,
    noForum: (n: number) =>
      `${n === 1 ? 'It is not' : `None of ${n} bodies is`} an active US-led forum with counted seats on this date`,
    minerals: (first: string, n: number, others: readonly { name: string; n: number }[]) =>
      `Most projects on record: ${first}, ${n}${others.length ? `; then ${others.map(other => `${other.name}, ${other.n}`).join(', and ')}` : ''}`,
    noMineral: 'No project on record under these filters',
    years: {
      forums: (a: string, from: number, b: string, to: number) =>
        `Countries with a counted seat: ${from || 'none'} at the ${a}, ${to || 'none'} on ${b}`,
      agreements: (a: string, from: number, b: string, to: number) =>
        `Partners with a signed text or one in force: ${from || 'none'} at the ${a}, ${to || 'none'} on ${b}`,
      projects: (a: string, from: number, b: string, to: number) =>
        `Projects with US money or letters on record: ${from || 'none'} at the ${a}, ${to || 'none'} on ${b}`,
      risks: (a: string, from: number, b: string, to: number) =>
        `Risks shown: ${from || 'none'} at the ${a}, ${to || 'none'} on ${b}`,
    },
    nothing: 'No layer is switched on',
    inRegion: (region: string, finding: string) => `${region}: ${finding}`,
  },
  endOf: (year: string) => `end of ${year}`,
  standfirst: (each: EachId, layers: string, date: string) =>
    each === 'year'
      ? `${layers} at each year’s end, the last map on ${date}. All maps have one scale.`
      : `${layers}, one map for each ${{ forum: 'body', mineral: 'mineral' }[each]}, all on one scale. As of ${date}.`,
  where: (predicate: string) => `Only countries that meet: ${predicate}.`,
  notes: {
    forum: (lead: string) =>
      `Counts include ${lead} and, where it sits itself, the EU. Only active US-led forums have counted seats; of other bodies the record names members.`,
    mineral: 'A project with several minerals is in several maps.',
    mined: (lead: string | null, others: number, rule: string) =>
      `Network: ${lead === null ? '' : `${lead} and `}${plural(others, 'state')} (${rule}); its share of the world’s mine output, by the latest full table.`,
    year: 'A map shows what is on record for its last day; what has no date is in every one.',
    same: (layers: string) => `The same in every map: ${layers}.`,
    rest: (n: number, names: string) => `Not drawn here: ${n} more (${names}).`,
    withoutMap: (names: string) => `Named in texts, without a project: ${names}.`,
  },
  networks: {
    texts: 'parties to signed texts',
    seats: 'members of counted forums',
    hosts: 'hosts of projects',
  } as Record<NetworkId, string>,
  restLink: (n: number) => `Show the other ${n}`,
  backLink: 'Show all again',
  legend: {
    held: 'counted seat, or member on record',
    oneBody: 'in the body of the map',
    onDate: 'active US-led forums on the date of the map',
  },
  alt: (n: number, each: EachId, finding: string) =>
    `${plural(n, 'small map')} of equal scale, one for each ${{ forum: 'body', mineral: 'mineral', year: 'year' }[each]}. ${finding}.`,
  sentenceEnd: '. ',
  state: {
    none: 'not in it',
    projects: (n: number) => (n === 0 ? 'no project' : plural(n, 'project')),
    share: (share: string, year: number) => `mines ${share} of the world’s output (${year})`,
    seats: (n: number) => (n === 0 ? 'no seat' : plural(n, 'seat')),
    noText: 'no text',
    risks: (n: number) => (n === 0 ? 'no risk' : plural(n, 'risk')),
    said: (country: string, state: string) => `${country}: ${state}`,
  },
};
export type MultiplesText = typeof multiplesEn;
