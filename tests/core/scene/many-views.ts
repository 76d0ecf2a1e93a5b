// Views that readers ask for, as they stand in addresses: every body, region and layer, dates, selections, empty ones.
import { openModel } from '../../open-dataset.ts';

const { dataset } = openModel();
const LAYERS = ['forums', 'agreements', 'projects', 'risks'];

/** Selections of every kind, those with the longest names of their kind among them. */
function selections(): string[] {
  const longest = <T extends { id: string }>(records: readonly T[], name: (record: T) => string) =>
    records.toSorted((a, b) => name(b).length - name(a).length).slice(0, 4);
  return [
    ...['COD', 'AUS', 'CHN', 'USA', 'EU', 'BRA', 'TWN', 'COK', 'VCT', 'BIH'].map(id => `country:${id}`),
    ...longest(dataset.projects, project => project.name.en).map(({ id }) => `project:${id}`),
    ...longest(dataset.agreements, agreement => agreement.title.en).map(({ id }) => `agreement:${id}`),
    ...longest(dataset.risks, risk => risk.name.en).map(({ id }) => `risk:${id}`),
    ...dataset.forums.map(({ id }) => `forum:${id}`),
  ].map(subject => `select=${subject}`);
}

/** Query strings, without `lang`. */
export const MANY_VIEWS: readonly string[] = [
  '',
  ...dataset.forums.map(({ id }) => `forums=${id}`),
  ...dataset.regionLenses.map(({ id }) => `region=${id}`),
  ...dataset.regionLenses.map(({ id }) => `region=${id}&layers=risks`),
  ...LAYERS.map(layer => `layers=${layer}`),
  'layers=none',
  'layers=projects,risks',
  ...['2018-01-01', '2022-07', '2024', '2025-10-31', '2026-02-03', '2026-02-04', '2026-06-30'].map(d => `asof=${d}`),
  ...['2018-01-01', '2025-10-31'].flatMap(day => LAYERS.map(layer => `layers=${layer}&asof=${day}`)),
  ...['confirmed', 'inferred'].flatMap(grade => [`membership=${grade}`, `membership=${grade}&forums=forge`]),
  'forums=forge,pax-silica',
  'forums=forge,msp',
  'forums=forge,pax-silica,ergi',
  'forums=msp-finance-network,china-green-minerals,g7-roadmap',
  'forums=forge,pax-silica,ergi,quad-cmi',
  ...['1', '2', '3', '5'].map(severity => `layers=risks&severity=${severity}`),
  'layers=projects&rungs=letter-of-interest',
  'layers=projects&rungs=disbursed',
  'layers=projects&agencies=partner',
  'layers=projects&minerals=zircon',
  'layers=agreements&status=lapsed',
  'layers=agreements&kinds=framework',
  'vs=2025-10-31',
  'asof=2026-02-05&vs=2026-02-03',
  'vs=2018-01-01&select=country:COD',
  'worldview=us',
  'worldview=de-facto&projection=globe',
  'projection=mercator&theme=dark',
  ...selections(),
  'select=country:COD,country:ZMB',
  'select=country:BIH,country:VCT',
  'select=country:COD&asof=2019',
  'select=project:reko-diq&asof=2020',
  'select=country:USA&layers=agreements',
];
