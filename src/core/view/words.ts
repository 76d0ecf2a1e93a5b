// The fixed words of a View, each list once, in its canonical order.
import type { LayerId } from '../scene/marks.ts';

export const LAYER_IDS: readonly LayerId[] = ['forums', 'risks', 'agreements', 'projects'];
export const AGREEMENT_KINDS = [
  'framework',
  'mou',
  'strategic-partnership',
  'action-plan',
  'reciprocal-trade',
  'trade-agreement',
  'investment-fund',
  'joint-statement',
] as const;
export const AGREEMENT_STATUSES = ['in-force', 'signed', 'adopted', 'negotiated', 'announced', 'lapsed'] as const;
export const AGENCIES = ['DFC', 'EXIM', 'DOW', 'DOE', 'DOC', 'mixed', 'partner', 'private'] as const;
export const INSTRUMENTS = [
  'equity',
  'grant',
  'loan',
  'price-floor',
  'offtake',
  'letter-of-interest',
  'purchase',
  'technical-assistance',
  'insurance',
] as const;
export const RUNGS = ['disbursed', 'committed', 'announced', 'letter-of-interest'] as const;
export const STAGES = [
  'exploration',
  'mining',
  'processing',
  'refining',
  'manufacturing',
  'recycling',
  'infrastructure',
  'stockpile',
] as const;
export const RISK_TYPES = [
  'armed-conflict',
  'insurgency',
  'export-control',
  'resource-nationalism',
  'sanctions',
  'trade-tension',
  'social-opposition',
  'political-instability',
  'territorial-dispute',
  'transport-chokepoint',
] as const;
export const MEASURES = ['hhi', 'effective', 'cr1', 'cr3', 'cr5', 'gini', 'lq'] as const;
export const MEASURE_SUBJECTS = ['projects', 'committed', 'letters', 'agreements', 'mining', 'refining'] as const;
export const MEASURE_GROUPS = ['country', 'region', 'mineral', 'agency', 'stage', 'operator'] as const;
/** Ways to cut the world into regions: three of the dataset, and the one that follows from seats and texts. */
export const REGION_SCHEMES = ['m49', 'continent', 'world-bank', 'network'] as const;
/** Who belongs to the partner network: parties to signed texts, members of counted forums, or hosts of projects. */
export const NETWORKS = ['texts', 'seats', 'hosts'] as const;
/** Cut-offs borrowed from the US merger guidelines of that year. */
export const BENCHMARKS = ['2023', '2010', 'none'] as const;
/** Workspaces in the order of the bar. */
export const SHOWS = ['map', 'concentration', 'matrix', 'table', 'multiples', 'compare'] as const;
export const CHARTS = ['groups', 'schemes', 'coverage', 'withdrawal', 'exposure', 'leaders', 'ladder'] as const;
/** What small multiples draw one map of each for. */
export const EACH = ['forum', 'mineral', 'year'] as const;
