import type { Comparison, Quantity } from '../view/where/expression.ts';
import { pluralEn } from './counts.en.ts';
import { createFormats } from './format.ts';
import { vocabularyEn } from './vocabulary.en.ts';
import type { Claims } from './where-claims.ts';

const formats = createFormats('en', vocabularyEn.money);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
const UNITS: Record<Exclude<Quantity, 'risk'>, [string, string]> = {
  seats: ['counted seat', 'counted seats'],
  texts: ['text with Washington', 'texts with Washington'],
  projects: ['project with US money or letters', 'projects with US money or letters'],
};

/** Who is meant by an expression, as a sentence: the headline of a View with `where`. */
export const whereEn = {
  /** What a country can have: with its article, and without one after "no". */
  nouns: {
    seats: ['a counted seat', 'counted seat'],
    texts: ['a text with Washington', 'text with Washington'],
    projects: ['a project with US money or letters', 'project with US money or letters'],
    text: ['a text with Washington', 'text with Washington'],
    project: ['a project with US money or letters', 'project with US money or letters'],
    financed: ['firm US money', 'firm US money'],
    letter: ['a letter of interest', 'letter of interest'],
    risk: ['a recorded risk', 'recorded risk'],
    framework: ['a framework', 'framework'],
    mou: ['an MOU', 'MOU'],
    'strategic-partnership': ['a strategic partnership', 'strategic partnership'],
    'action-plan': ['an action plan', 'action plan'],
    'reciprocal-trade': ['a reciprocal trade agreement', 'reciprocal trade agreement'],
    'trade-agreement': ['a trade agreement', 'trade agreement'],
    'investment-fund': ['an investment fund', 'investment fund'],
    'joint-statement': ['a joint statement', 'joint statement'],
    'in-force': ['a text in force', 'text in force'],
    signed: ['a signed text', 'signed text'],
    adopted: ['a text adopted without signature', 'text adopted without signature'],
    negotiated: ['a negotiated text', 'negotiated text'],
    announced: ['an announced text', 'announced text'],
    lapsed: ['a lapsed text', 'lapsed text'],
  } as Record<string, readonly [string, string]>,
  eu: 'the EU',
  ministerial: (negated: boolean): string => (negated ? 'did not attend a ministerial' : 'attended a ministerial'),
  lies: (place: string, negated: boolean, one: boolean) =>
    negated ? `${one ? 'lies' : 'lie'} outside ${place}` : `${one ? 'lies' : 'lie'} in ${place}`,
  /** A number of things as something that one has. */
  number(quantity: Quantity, comparison: Exclude<Comparison, '<' | '>'>, n: number): string {
    if (quantity === 'risk') {
      if (comparison === '=') return `a highest risk of severity ${n}`;
      return comparison === '>=' ? `a risk of severity ${n} or more` : `no risk above severity ${n}`;
    }
    const units = pluralEn(n, ...UNITS[quantity]);
    return `${{ '>=': 'at least', '<=': 'at most', '=': 'exactly' }[comparison]} ${units}`;
  },
  /** Everything that one list of claims says: "are in FORGE and have an MOU but no letter of interest". */
  all({ sits, has, others, notSits, hasNot, notOthers }: Claims, one: boolean): string {
    const [be, have] = one ? ['is', 'has'] : ['are', 'have'];
    const yes = [
      ...(sits.length ? [`${be} in ${formats.list(sits)}`] : []),
      ...others,
      ...(has.length ? [`${have} ${formats.list(has)}`] : []),
    ];
    const no = [
      ...(notSits.length ? [`${be} not in ${or(notSits)}`] : []),
      ...notOthers,
      ...(hasNot.length ? [`${have} no ${or(hasNot)}`] : []),
    ];
    if (no.length === 0) return formats.list(yes);
    if (yes.length === 0) return formats.list(no);
    if (no.length === 1 && hasNot.length && has.length) return `${formats.list(yes)} but no ${or(hasNot)}`;
    if (no.length === 1 && notSits.length && yes.length === 1 && sits.length)
      return `${formats.list(yes)} but not in ${or(notSits)}`;
    return `${formats.list(yes)} but ${formats.list(no)}`;
  },
  any({ sits, has, others, notSits, hasNot, notOthers }: Claims, one: boolean): string {
    const [be, have] = one ? ['is', 'has'] : ['are', 'have'];
    return or([
      ...(sits.length ? [`${be} in ${or(sits)}`] : []),
      ...(has.length ? [`${have} ${or(has)}`] : []),
      ...others,
      ...notSits.map(name => `${be} not in ${name}`),
      ...hasNot.map(name => `${have} no ${name}`),
      ...notOthers,
    ]);
  },
  either: (words: string) => `either ${words}`,
  /** After a finding beside which the stamp of the EU stands. */
  unionApart: '; the EU is counted apart',
  /** The finding: how many, what they have in common, who they are when they are few. */
  finding(region: string | null, n: number, predicate: string, names: readonly string[]): string {
    const who = `${n === 0 ? 'no country' : pluralEn(n, 'country', 'countries')} ${predicate}`;
    const first = region === null ? capital(who) : `${region}: ${who}`;
    if (names.length === 0) return first;
    return `${first}${region === null ? ': ' : ', '}${formats.list(names)}`;
  },
};
export type WhereText = typeof whereEn;
