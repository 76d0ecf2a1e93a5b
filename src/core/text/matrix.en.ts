import type { Comparison, Quantity } from '../view/where/expression.ts';
import { type WhereError, whereErrorEn } from '../view/where/where-error.ts';
import { createFormats } from './format.ts';
import { vocabularyEn } from './vocabulary.en.ts';
import type { Claims } from './where-claims.ts';

const formats = createFormats('en', vocabularyEn.money);
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = (n: number): string => WORDS[n] ?? formats.number(n);
const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
const UNITS: Record<Exclude<Quantity, 'risk'>, [string, string]> = {
  seats: ['counted seat', 'counted seats'],
  texts: ['text with Washington', 'texts with Washington'],
  projects: ['project with US money or letters', 'projects with US money or letters'],
};

/** Words of the membership algebra and its workspace. */
export const matrixEn = {
  where: {
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
      const units = plural(n, ...UNITS[quantity]);
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
    /** The finding: how many, what they have in common, who they are when they are few. */
    finding(region: string | null, n: number, predicate: string, names: readonly string[]): string {
      const who = `${n === 0 ? 'no country' : plural(n, 'country', 'countries')} ${predicate}`;
      const first = region === null ? capital(who) : `${region}: ${who}`;
      if (names.length === 0) return first;
      return `${first}${region === null ? ': ' : ', '}${formats.list(names)}`;
    },
  },
  error: whereErrorEn as (error: WhereError) => string,
  field: {
    label: 'Which countries',
    placeholder: 'forge & mou & !project',
    hint: '& and, | or, ! not, ( ), risk>=4, seats>=2',
    everybody: 'Everybody',
    found: (n: number) => (n === 0 ? 'No country' : n === 1 ? '1 country' : `${n} countries`),
    clear: 'Clear the expression',
    terms: 'Terms',
    groups: { forums: 'Forums', record: 'On record', texts: 'Texts', statuses: 'Status', regions: 'Regions' },
    record: {
      text: 'text',
      project: 'project',
      financed: 'firm US money',
      letter: 'letter',
      risk: 'risk',
      'risk>=4': 'severe risk',
      ministerial: 'ministerial',
      eu: 'EU',
    } as Record<string, string>,
    states: { off: 'not asked', on: 'asked for', not: 'excluded' },
    chip: (word: string, state: string) => `${word}: ${state}`,
    filter: (expression: string) => `Only: ${expression}`,
    more: (n: number) => `and ${n} more`,
  },
  bars: {
    heading: (n: number) =>
      n === 0 ? 'No active forum on this date' : `Combinations of the ${count(n)} active forum${n === 1 ? '' : 's'}`,
    note: (lead: string) => `Counted seats, each country once; ${lead} left out`,
    bar: (n: number, forums: string, names: string) =>
      `${plural(n, 'country', 'countries')} in ${forums} alone: ${names}`,
  },
  grid: {
    label: 'Forums and countries',
    keys: 'Arrow keys move, Enter on a country selects it, on a forum asks for it.',
    seats: (n: number) => `${n} counted or on record`,
    toggle: (forum: string) => `Ask for ${forum}`,
    none: 'none',
    key: {
      solid: 'member, signatory',
      chair: 'chair',
      half: 'participant',
      outline: 'observer',
      dashed: 'announced',
      inferred: 'inferred, not counted',
    },
    past: 'grey: superseded, or led by others',
    note: (date: string) => `No seat through the EU alone. ${date}.`,
    regions: {
      americas: 'Americas',
      europe: 'Europe',
      africa: 'Africa',
      'west-central-asia': 'West & Central Asia',
      'south-east-asia': 'South & East Asia',
      oceania: 'Oceania',
    } as Record<string, string>,
  },
};
export type MatrixText = typeof matrixEn;
