// The method page: formulas, sources, the unknown, and a worked example that a test recomputes.
export const methodEn = {
  title: 'How the measures are made',
  formulas: 'Formulas and their sources',
  rows: [
    {
      name: 'HHI',
      formula: '10 000 × (s1² + s2² + … + sn²)',
      source:
        'si = share of group i. A. O. Hirschman, The Paternity of an Index, American Economic Review 54(5), 1964.',
    },
    {
      name: 'Effective number',
      formula: '10 000 ÷ HHI',
      source: 'M. A. Adelman, Review of Economics and Statistics 51(1), 1969.',
    },
    {
      name: 'CR-1, CR-3, CR-5',
      formula: 's1 + … + sk, the largest first',
      source: 'J. S. Bain, Industrial Organization, 1959.',
    },
    {
      name: 'Gini',
      formula: 'sum of (2i − n − 1) × xi ÷ (n × sum of x), x rising',
      source: 'C. Gini, Variabilità e mutabilità, 1912.',
    },
    {
      name: 'Location quotient',
      formula: '(xi ÷ sum of x) ÷ (bi ÷ sum of b)',
      source:
        'W. Isard, Methods of Regional Analysis, 1960. Baseline b: all projects of the record on the same date, by count.',
    },
    {
      name: 'Benchmarks',
      formula: '1 000 and 1 800; 1 500 and 2 500',
      source:
        'US Department of Justice and Federal Trade Commission, Merger Guidelines 2023 and 2010. Borrowed: they judge markets.',
    },
  ],
  unknowns: 'What is not known',
  unknownRows: [
    'An interval holds every value that the index can take while each amount stays within what its source says: a range between its ends, an “up to” between zero and its ceiling.',
    'A sum that is not disclosed has no cap. The interval with it is unbounded above and is given beside the interval of what is disclosed.',
    'Output that a country withholds has no cap either. Output that a source lumps as “other countries” is placed in every possible way.',
    'The highest HHI stands where each amount is at one of its ends; all such cases are searched, with proof, not sampled. The lowest fills up the smallest groups first.',
    'Letters of interest are never money: they are measured alone, as ceilings.',
    'With fewer than five records the list is shown and no index.',
    'Coverage counts what a source lists; where it names the leader alone, the rest is “not split”. Where a member withholds its output, the share is a minimum.',
    'A project is exposed to a risk when the record names it, when it lies in the same province, within 100 km of the risk’s point, or in the same country where the whole country is named.',
  ],
  example: 'A worked example',
  exampleRows: [
    'Three groups: 60 known, 20 known, and one “up to 20”.',
    'At its ceiling the third makes shares of 60, 20 and 20 per cent: HHI = 3 600 + 400 + 400 = 4 400.',
    'At zero the shares are 75 and 25 per cent: HHI = 5 625 + 625 = 6 250.',
    'So the HHI lies between 4 400 and 6 250, the effective number between 1.6 and 2.3, and CR-1 between 60 and 75 per cent.',
  ] as readonly string[],
};
