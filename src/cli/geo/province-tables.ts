/**
 * Which provinces are kept, and how the source's finer or older divisions become them. Codes are ISO 3166-2.
 */

/** Countries whose provinces the fine level holds: every one in which the dataset names a province. */
export const PROVINCE_COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AGO ARG AUS BFA BOL BRA CAN CHL COD ETH GBR GIN GRL IDN KAZ KOR MLI MMR MOZ MWI MYS NER NGA PAK PAN PER RWA SRB ' +
    'TZA UGA UKR USA ZAF ZMB'
  ).split(' '),
);

/** Provinces that risks name: the coarse level holds these alone. */
export const RISK_PROVINCES: ReadonlySet<string> = new Set(
  (
    'AO-BGU AR-J BO-P CD-KA CD-NK CD-OR CD-SK GN-B ML-1 ML-2 ML-3 ML-BKO MM-11 MM-17 MZ-P NE-1 PA-3 PE-APU PE-CUS ' +
    'PK-BA RS-08 UA-09 UA-12 UA-14 UA-23 UA-35 UA-43 UA-63 UA-65'
  ).split(' '),
);

/** Provinces the source still keeps apart, or codes outside ISO, and the province they are drawn in. */
export const MERGED_PROVINCES: Readonly<Record<string, string>> = {
  'PK-TA': 'PK-KP',
  'AU-X03~': 'AU-TAS',
  '-99-X05~': 'KZ-KZY',
};

/** English names where the source's own is wrong, dated, or the same as a neighbour's. */
export const PROVINCE_NAMES: Readonly<Record<string, string>> = {
  'AR-C': 'Buenos Aires (city)',
  'BR-DF': 'Federal District',
  'KZ-AST': 'Astana',
  'ML-3': 'Sikasso',
  'MM-11': 'Kachin',
  'MM-17': 'Shan',
  'PA-1': 'Bocas del Toro',
  'PE-CUS': 'Cusco',
  'PE-HUC': 'Huánuco',
  'UA-30': 'Kyiv (city)',
  'UA-43': 'Crimea',
  'UA-51': 'Odesa',
  'US-DC': 'District of Columbia',
};

/** The DRC's pre-2015 provinces that were divided, with the codes of their successors. The other six stand as they were. */
export const FORMER_PROVINCES: Readonly<Record<string, readonly string[]>> = {
  'CD-BN': ['CD-KG', 'CD-KL', 'CD-MN'],
  'CD-EQ': ['CD-EQ', 'CD-MO', 'CD-NU', 'CD-SU', 'CD-TU'],
  'CD-KA': ['CD-HK', 'CD-HL', 'CD-LU', 'CD-TA'],
  'CD-KE': ['CD-KE', 'CD-LO', 'CD-SA'],
  'CD-KW': ['CD-KC', 'CD-KS'],
  'CD-OR': ['CD-BU', 'CD-HU', 'CD-IT', 'CD-TO'],
};

/** How one country's districts are gathered into the provinces the dataset speaks of. */
export interface Grouping {
  /** Source property that names the group. */
  readonly by: 'region' | 'geonunit';
  /** Group name in the source, to code and English name. */
  readonly groups: Readonly<Record<string, readonly [code: string, name: string]>>;
  /** Districts that the source leaves without a group. */
  readonly strays?: Readonly<Record<string, string>>;
}

/** Keyed by country id. */
export const GROUPINGS: Readonly<Record<string, Grouping>> = {
  BFA: {
    by: 'region',
    groups: {
      'Boucle du Mouhoun': ['BF-01', 'Boucle du Mouhoun'],
      Cascades: ['BF-02', 'Cascades'],
      Centre: ['BF-03', 'Centre'],
      'Centre-Est': ['BF-04', 'Centre-Est'],
      'Centre-Nord': ['BF-05', 'Centre-Nord'],
      'Centre-Ouest': ['BF-06', 'Centre-Ouest'],
      'Centre-Sud': ['BF-07', 'Centre-Sud'],
      Est: ['BF-08', 'Est'],
      'Hauts-Bassins': ['BF-09', 'Hauts-Bassins'],
      Nord: ['BF-10', 'Nord'],
      'Plateau-Central': ['BF-11', 'Plateau-Central'],
      Sahel: ['BF-12', 'Sahel'],
      'Sud-Ouest': ['BF-13', 'Sud-Ouest'],
    },
  },
  GBR: {
    by: 'geonunit',
    groups: {
      England: ['GB-ENG', 'England'],
      'Northern Ireland': ['GB-NIR', 'Northern Ireland'],
      Scotland: ['GB-SCT', 'Scotland'],
      Wales: ['GB-WLS', 'Wales'],
    },
  },
  GIN: {
    by: 'region',
    groups: {
      Boke: ['GN-B', 'Boké'],
      Conakry: ['GN-C', 'Conakry'],
      Faranah: ['GN-F', 'Faranah'],
      Kankan: ['GN-K', 'Kankan'],
      Kindia: ['GN-D', 'Kindia'],
      Labé: ['GN-L', 'Labé'],
      Mamou: ['GN-M', 'Mamou'],
      Nzérékoré: ['GN-N', 'Nzérékoré'],
    },
  },
  MWI: {
    by: 'region',
    groups: {
      Central: ['MW-C', 'Central Region'],
      Northern: ['MW-N', 'Northern Region'],
      Southern: ['MW-S', 'Southern Region'],
    },
    strays: { 'MW-CT': 'Northern', 'MW-MH': 'Southern' },
  },
  UGA: {
    by: 'region',
    groups: {
      Central: ['UG-C', 'Central Region'],
      Eastern: ['UG-E', 'Eastern Region'],
      Northern: ['UG-N', 'Northern Region'],
      Western: ['UG-W', 'Western Region'],
    },
  },
};
