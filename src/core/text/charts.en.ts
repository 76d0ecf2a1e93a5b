// The words that charts add to those of the analysis, in English.
import type { ChartId } from '../view/view.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const chartsEn = {
  /** What a chart is called where it has no finding. */
  names: {
    groups: 'Groups by size',
    schemes: 'The index under every grouping',
    coverage: 'Coverage of world output',
    withdrawal: 'What moves',
    exposure: 'Exposed to risk regions',
    leaders: 'Leading producers',
    ladder: 'Lines by rung',
  } satisfies Record<ChartId, string> as Record<ChartId, string>,
  menu: {
    label: (chart: string) => `Save or open: ${chart}`,
    svg: 'Save as SVG',
    png: 'Save as PNG',
    csv: 'Copy data as CSV',
    alone: 'Open alone',
    together: 'Back among the others',
  },
  copied: 'Data copied as CSV',
  copyFailed: 'The browser did not let the data be copied',
  drawFailed: 'The chart could not be drawn',
  /** A chart with its number of rows, for those who hear it. */
  label: (chart: string, rows: number) => `${chart}: ${count(rows, 'row', 'rows')}. Arrow keys go from row to row.`,
  rowsLeftOut: (n: number) => `${count(n, 'more row is', 'more rows are')} left out for room.`,
  undisclosedStub: 'undisclosed, no length',
  openEnd: 'no cap known',
  /** Between the parts of one row. */
  comma: ', ',
  known: 'known',
  upTo: 'up to',
  cumulativeOf: (percent: string) => `cumulative ${percent}`,
  schemes: {
    finding: (index: string, low: string, high: string, subject: string) =>
      `${index} of ${subject} lies between ${low} and ${high}, by the grouping that is chosen`,
    disclosed: 'over what is disclosed',
    everything: 'with what is not known filled in every way',
    row: (scheme: string, disclosed: string, everything: string) =>
      `${scheme}: ${disclosed} over what is disclosed, ${everything} over everything`,
    few: (n: number) => `Only ${count(n, 'record', 'records')}: no index is given`,
  },
  coverage: {
    finding: (mined: string, refined: string) =>
      `The network holds at least half of the output of ${mined}, and of ${refined}`,
    minedOf: (n: number, of: number) => `${n} of ${of} mined products`,
    refinedOf: (n: number, of: number) => `${n} of ${of} refined ones`,
    none: 'No table of output passes these filters',
  },
  withdrawal: {
    finding: (condition: string, mineral: string, stage: string, before: string, after: string) =>
      `${condition}, the network’s share of ${mineral} ${stage} goes from ${before} to ${after}`,
    still: (condition: string) => `${condition}, no mineral moves by five points`,
    hint: 'Nothing is taken out or put in: add without=… or with=… to the view',
    row: (mineral: string, stage: string, before: string, after: string) =>
      `${mineral}, ${stage}: ${before} before, ${after} after`,
    before: 'before',
    after: 'after',
    standfirst: (n: number, rule: string) =>
      `Share of world output inside the network (${rule}), before and after; ${n} countries are in it after.`,
  },
  exposure: {
    finding: (projects: string, share: string, severity: number) =>
      `${projects} of ${share} with US public money lie at a risk of severity ${severity} or more`,
    projects: (n: number) => count(n, 'project', 'projects'),
    none: 'No risk passes these filters',
    row: (name: string, projects: string, firm: string) => `${name}: ${projects}, ${firm}`,
    overlap: 'A project at two risks stands in both rows; rows are not added.',
  },
  leaders: {
    finding: (country: string, mined: string, refined: string) =>
      `${country} leads the refining of ${refined} and the mining of ${mined}`,
    products: (n: number, of: number) => `${n} of ${of} products`,
    minedHead: 'Largest miner, % of world',
    refinedHead: 'Largest refiner, % of world',
    standfirst: 'Largest listed producer of each mineral and its share of world output.',
    note: (years: string, withheld: string) =>
      `Years ${years}. Lighter: the source names the leader alone. ${withheld}A share is of what the source lists.`,
    withheld: (minerals: string) =>
      `Some output is withheld for ${minerals}; a producer that is not listed may be larger there. `,
    row: (mineral: string, mined: string, refined: string) => `${mineral}: mined ${mined}; refined ${refined}`,
    alone: 'leader alone is named',
  },
  ladder: {
    finding: (committed: number, disbursed: number, letters: number) =>
      `${count(committed, 'line is', 'lines are')} committed and ${disbursed} disbursed; ${count(letters, 'is a letter', 'are letters')} of interest`,
    standfirst: 'US public lines by agency and by the rung that they have reached. Counts of lines, not sums of money.',
    note: 'A line stands on one rung. A letter of interest is no commitment; rungs are never added up.',
    rungs: {
      'letter-of-interest': 'letters of interest',
      announced: 'announced',
      committed: 'committed',
      disbursed: 'disbursed',
    },
    /** Where room is short. */
    letters: 'letters',
    row: (agency: string, counts: string) => `${agency}: ${counts}`,
    none: 'No US public line passes these filters',
    projects: (n: number) => count(n, 'project', 'projects'),
  },
  /** Heads of the columns of the data. */
  columns: {
    name: 'name',
    low: 'low',
    high: 'high',
    records: 'records',
    undisclosed: 'undisclosed',
    letters: 'letters, not added',
    cumulative: 'cumulative share at ceilings',
    disclosedLow: 'disclosed, low',
    disclosedHigh: 'disclosed, high',
    allLow: 'all, low',
    allHigh: 'all, high',
    open: 'open end',
    stage: 'stage',
    year: 'year',
    basis: 'basis',
    before: 'before',
    after: 'after',
    risks: 'risks',
    projects: 'projects',
    country: 'country',
    share: 'share',
  },
};
export type ChartWords = typeof chartsEn;
