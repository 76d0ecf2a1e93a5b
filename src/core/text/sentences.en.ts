import type { MembershipGrade } from '../view/view.ts';
import { createFormats } from './format.ts';
import { vocabularyEn } from './vocabulary.en.ts';

const formats = createFormats('en', vocabularyEn.money);
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Small counts in words, as a headline writes them; zero is "no". */
const count = (n: number): string => WORDS[n] ?? formats.number(n);
const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A count that stands for its noun; zero is "none". */
const countAlone = (n: number): string => (n === 0 ? 'none' : count(n));
const isAre = (n: number, verbOne: string, verbMany: string): string => (n === 1 ? verbOne : verbMany);
const ADJECTIVES: Record<string, string> = {
  africa: 'African',
  americas: 'American',
  asia: 'Asian',
  europe: 'European',
  oceania: 'Pacific',
};

/** Sentences and legend words that depend on what a View shows. Every language has the same functions. */
export const sentencesEn = {
  headline: {
    /** All forums at once, by count of seats. */
    seats(leaders: string[], most: number, forums: number, laggard: { region: string; most: number } | null): string {
      const names = leaders.length <= 3 ? formats.list(leaders) : `${capital(count(leaders.length))} countries`;
      const every = forums === 2 ? 'both' : `all ${count(forums)}`;
      const all = most === forums && forums > 1 ? every : count(most);
      const seat =
        most === forums
          ? `US-led minerals forum${forums === 1 ? '' : 's'}`
          : `of ${count(forums)} US-led minerals forums`;
      const first = `${leaders.length <= 3 ? 'Only ' : ''}${names} ${isAre(leaders.length, 'sits', 'sit')} in ${all} ${seat}`;
      if (!laggard) return first;
      const limit = laggard.most === 0 ? 'is counted in any' : `is counted in more than ${count(laggard.most)}`;
      return `${first}; no ${ADJECTIVES[laggard.region] ?? ''} state ${limit}`;
    },
    noForum: (date: string) => `No US-led minerals forum was active on ${date}`,
    oneForum(forum: string, seats: number, inferred: number): string {
      const rest = inferred > 0 ? `; ${count(inferred)} more are inferred and not counted` : '';
      return `${forum} has ${plural(seats, 'counted seat')}, the United States included${rest}`;
    },
    compare: (forums: string[], all: number, any: number) =>
      `${capital(plural(all, 'country', 'countries'))} of ${formats.number(any)} ${isAre(all, 'sits', 'sit')} in all of ${formats.list(forums)}`,
    /** `total` counts countries other than the lead; 0 where a region is the lead alone. */
    region(region: string, seated: number, total: number, texts: number, projects: number): string {
      if (total === 0) return `${region}: ${plural(projects, 'project')} with US money or letters`;
      const seats = `${countAlone(seated)} of ${formats.number(total)} countries ${isAre(seated, 'holds', 'hold')} a seat`;
      return `${region}: ${seats}, ${countAlone(texts)} a signed text, ${plural(projects, 'project')} US money or letters`;
    },
    agreements: (signed: number, inForce: number) =>
      `${capital(plural(signed, 'partner'))} ${isAre(signed, 'has', 'have')} a signed text with Washington; ${plural(inForce, 'text')} ${isAre(inForce, 'is', 'are')} in force`,
    projects: (withFirm: number, total: number, letters: number) =>
      `${capital(plural(withFirm, 'project'))} of ${formats.number(total)} ${isAre(withFirm, 'has', 'have')} firm US money disclosed; ${countAlone(letters)} ${isAre(letters, 'rests', 'rest')} on letters alone`,
    risks: (shown: number, severity: number, projects: number) =>
      `${capital(plural(shown, 'risk'))} of severity ${severity} or more; ${plural(projects, 'financed project')} named as exposed`,
    nothing: 'No layer is switched on',
    country(name: string, seats: number, text: string | null, money: string): string {
      return `${name}: ${plural(seats, 'counted seat')}, ${text ?? 'no text signed'}, ${money}`;
    },
    lead: (name: string, forums: number, money: string) =>
      `${name} leads ${plural(forums, 'active minerals forum')}: ${money}`,
    textStatus: (kind: string, status: string) => `${kind} ${status}`,
    moneyFirm: (amount: string) => `${amount} of firm US money`,
    moneyNoneFirm: 'no firm US dollar disclosed',
    moneyNoProject: 'no project with US money',
    project: (name: string, amount: string, phase: string | null) => `${name}: ${amount}${phase ? `, ${phase}` : ''}`,
    agreement: (title: string, status: string, date: string | null) => `${title}: ${status}${date ? `, ${date}` : ''}`,
    risk: (name: string, severity: number, word: string) => `${name}: severity ${severity} of 5, ${word}`,
    forum: (name: string, seats: number, active: boolean, date: string) =>
      active
        ? `${name}: ${plural(seats, 'counted seat')} on ${date}, the United States included`
        : `${name}: ${plural(seats, 'country', 'countries')} on record, not an active seat on ${date}`,
    compareCountries: (a: string, seatsA: number, b: string, seatsB: number, shared: number) =>
      `${a} holds ${plural(seatsA, 'seat')}, ${b} ${countAlone(seatsB)}; ${countAlone(shared)} ${isAre(Math.max(1, shared), 'is', 'are')} in the same forum`,
    amountNone: 'no US public line',
    amountLetter: (amount: string) => `letter, ${amount}`,
    amountRung: (amount: string, rung: string) => `${amount} ${rung}`,
  },
  standfirst(parts: string[], date: string): string {
    return `${capital(formats.list(parts))} as of ${date}`;
  },
  standfirstParts: {
    forums: 'Counted seats in the active US-led forums',
    oneForum: (forum: string) => `Seats in ${forum}`,
    agreements: 'texts with Washington',
    projects: 'disclosed US public finance',
    risks: (severity: number) => (severity >= 4 ? 'severe supply risks' : `supply risks from severity ${severity}`),
    nothing: 'Boundaries alone',
  },
  changes: {
    between: (from: string, to: string, parts: string[]) => `${from} to ${to}: ${formats.list(parts)}`,
    seats: (n: number) => `${plural(n, 'more seat')}`,
    seatsLost: (n: number) => `${count(n)} fewer`,
    texts: (n: number) => `${plural(n, 'new or firmer text')}`,
    lines: (n: number) => `${plural(n, 'new finance line')}`,
    risks: (n: number) => `${plural(n, 'new risk')}`,
    legend: (from: string) => `Outlined: seat gained since ${from}; dashed: seat lost`,
  },
  boundary:
    'Boundaries: Natural Earth, edited; dashed where disputed; no position implied. Not an official depiction by any government.',
  worldview: (name: string) => `Worldview: ${name}.`,
  /** Of records that the reader added to the published ones. */
  own: {
    statement: (name: string, n: number) =>
      `With ${plural(n, 'record')} of the reader’s own, “${name}”: not part of the published data.`,
    version: (version: string) => `${version} + own records`,
  },
  projectionNote: (projection: string, center: string | null) =>
    center ? `${projection}, centred on ${center}.` : `${projection}.`,
  equalArea: 'Lambert azimuthal equal area',
  howToRead: {
    forge(counted: number, inferred: number, grade: MembershipGrade): string {
      const roster = 'FORGE has no published roster';
      if (grade === 'confirmed') return `${roster}: only the ${count(counted)} members that a source names count.`;
      if (grade === 'inferred') return `${roster}: ${count(inferred)} of its ${count(counted)} seats are inferred.`;
      return `${roster}: ${count(counted)} carried-over MSP members count, ${count(inferred)} inferred participants do not.`;
    },
    coin: 'A letter of interest does not bind; letters are never added to loans, equity or grants. “?” has a fixed size.',
    risk: 'Hatching marks where a risk is, not who caused it.',
    former: 'Provinces of DR Congo are those before 2015.',
    stamp: 'The stamp shows the highest status among a country’s texts with the United States.',
  },
  alt: {
    kind: (region: string | null, projection: string) => `${region ? `Map of ${region}` : 'World map'}, ${projection}.`,
    classes: (three: number, two: number, one: number) =>
      `${capital(count(three))} countries hold three or four seats, ${count(two)} two, ${count(one)} one.`,
    leading: (names: string[]) => `Most seats: ${formats.list(names)}.`,
    texts: (signed: number, inForce: number) =>
      `${capital(plural(signed, 'text'))} signed or adopted, ${count(inForce)} in force.`,
    projects: (exact: number, upTo: number, letters: number, undisclosed: number) =>
      `${formats.number(exact)} projects with firm amounts, ${formats.number(upTo)} with ceilings only, ${formats.number(letters)} with letters only, ${formats.number(undisclosed)} undisclosed.`,
    risks: (shown: number, severity: number) => `${formats.number(shown)} risks of severity ${severity} or more.`,
    forge: 'FORGE is counted from carried-over members.',
    asof: (date: string) => `As of ${date}.`,
  },
  caption: (headline: string, how: string) => `${headline}. ${how}`,
  legend: {
    forums: {
      heading: 'Seats',
      rule: (n: number) => `in ${count(n)} active US-led forum${n === 1 ? '' : 's'}`,
      ruleOne: (forum: string) => `in ${forum}`,
      ruleCompare: 'compared',
    },
    classes: ['neither', 'none; attended the February 2026 ministerial', 'one', 'two', 'three or four'] as [
      string,
      string,
      string,
      string,
      string,
    ],
    classesShort: ['neither', 'ministerial only', 'one', 'two', 'three or four'] as [
      string,
      string,
      string,
      string,
      string,
    ],
    lead: 'the lead',
    onlyOne: (forum: string) => `${forum} seat`,
    inferred: 'inferred, not counted',
    throughEu: 'through the EU, not counted',
    observer: 'observer or announced',
    agreements: { heading: 'Agreements', rule: 'highest status with the United States' },
    shapes: {
      square: 'framework or MOU',
      diamond: 'strategic partnership',
      triangle: 'action plan',
      hexagon: 'trade agreement',
      cross: 'investment fund',
      speech: 'joint statement',
    },
    shapesShort: {
      square: 'MOU',
      diamond: 'pact',
      triangle: 'plan',
      hexagon: 'trade',
      cross: 'fund',
      speech: 'statement',
    },
    fillings: {
      solid: 'in force',
      half: 'signed or adopted',
      outline: 'negotiated',
      dashed: 'announced',
      struck: 'lapsed',
    },
    projects: { heading: 'Projects', rule: 'US public money; area = US dollars' },
    coins: { exact: 'exact', range: 'range', upTo: 'up to', letter: 'letter of interest', undisclosed: 'undisclosed' },
    risks: {
      heading: 'Risk regions',
      rule: (severity: number) => (severity >= 5 ? 'severity 5 of 5' : `severity ${severity}–5 of 5`),
    },
    riskNote: (shown: number, total: number) => `${formats.number(shown)} of ${formats.number(total)} shown`,
    tile: 'tile: small state, at the end of its line',
    box: 'box: risk at a place or in a region whose outline is not held',
  },
  figure: {
    sources: 'Sources',
    moreSources: (n: number) => `and ${formats.number(n)} more, listed in the file’s metadata`,
    howToRead: 'How to read',
    asof: (date: string) => `as of ${date}`,
    data: (version: string) => `data ${version}`,
    licence: 'CC BY 4.0',
  },
  annotations: {
    letters: (n: number) => `${plural(n, 'letter')} of interest,`,
    noFirm: 'no firm dollar disclosed',
  },
  /** A country's name inside a sentence. */
  named: (name: string) =>
    /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Cook Islands|UAE)/.test(name) ? `the ${name}` : name,
  whatIf: {
    without: (names: string) => `Without ${names}`,
    with: (names: string) => `With ${names}`,
    both: (gone: string, put: string) => `Without ${gone}, with ${put}`,
    said: (condition: string, finding: string) => `${condition}: ${finding}`,
    idle: (condition: string, finding: string) => `${condition} nothing moves on this map: ${finding}`,
  },
};
/** What every language's sentences look like. */
export type Sentences = typeof sentencesEn;
