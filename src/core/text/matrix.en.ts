import type { WhereError } from '../view/where/where-error.ts';
import { countEn, pluralEn } from './counts.en.ts';
import { whereErrorEn } from './where-errors.en.ts';

/** Words of the matrix workspace: the field, the combinations and the grid. */
export const matrixEn = {
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
    more: (n: number) => `and ${n} more`,
  },
  bars: {
    heading: (n: number) =>
      n === 0 ? 'No active forum on this date' : `Combinations of the ${countEn(n)} active forum${n === 1 ? '' : 's'}`,
    note: (lead: string) => `Counted seats, each country once; ${lead} left out`,
    bar: (n: number, forums: string, names: string) =>
      `${pluralEn(n, 'country', 'countries')} in ${forums} alone: ${names}`,
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
