import type { PieceProperties } from './pieces.ts';

/**
 * Who draws what. Every editorial decision on states and borders is a row of this file; `public/geo/README.md` gives
 * the reasons. Country ids are ISO 3166-1 alpha-3, with XKX for Kosovo.
 */

/** Natural Earth's own country codes, and places it keeps apart, mapped to the id they are drawn under. */
export const COUNTRY_OF_CODE: Readonly<Record<string, string>> = {
  KOS: 'XKX',
  SAH: 'ESH',
  SDS: 'SSD',
  PSX: 'PSE',
  ALD: 'ALA',
  SOL: 'SOM',
  CYN: 'CYP',
  CNM: 'CYP',
  ESB: 'GBR',
  WSB: 'GBR',
  USG: 'CUB',
  KAB: 'KAZ',
  ATC: 'AUS',
  CSI: 'AUS',
  CLP: 'FRA',
};

/** Provinces drawn under another country than Natural Earth's, or under an ISO code of their own. */
export const COUNTRY_OF_PROVINCE: Readonly<Record<string, string>> = {
  'UA-43': 'UKR',
  'UA-40': 'UKR',
  'FR-GF': 'GUF',
  'FR-GP': 'GLP',
  'FR-MQ': 'MTQ',
  'FR-RE': 'REU',
  'FR-YT': 'MYT',
  'NO-X01~': 'BVT',
  '-99-X14~': 'CXR',
  '-99-X15~': 'CCK',
};

/** Areas that no country's colour fills, by Natural Earth code. */
export const UNDETERMINED: Readonly<Record<string, { id: string; name: string }>> = {
  KAS: { id: 'siachen', name: 'Siachen Glacier' },
  PGA: { id: 'spratly', name: 'Spratly Islands' },
};

type Side = (piece: PieceProperties) => boolean;

/** A disputed line: the arcs between a piece of one side and a piece of the other. */
export interface DisputedLine {
  readonly id: string;
  readonly name: string;
  readonly one: Side;
  readonly other: Side;
}

const origin =
  (...codes: string[]): Side =>
  piece =>
    codes.includes(piece.origin);
const province =
  (...codes: string[]): Side =>
  piece =>
    codes.includes(piece.code);
const country =
  (id: string): Side =>
  piece =>
    piece.country === id;
const notOf =
  (code: string): Side =>
  piece =>
    piece.origin !== code;
const elsewhereIn =
  (code: string, ...except: string[]): Side =>
  piece =>
    piece.origin === code && !except.includes(piece.code);

/** Land Natural Earth gives to Morocco south of 27°40′N. */
const moroccanSouth: Side = piece => piece.origin === 'MAR' && piece.country === 'ESH';

/** Lines drawn dashed in the default worldview. A line whose arcs the source lacks cannot be listed here. */
export const DISPUTED_LINES: readonly DisputedLine[] = [
  { id: 'crimea', name: 'Crimea', one: province('UA-43', 'UA-40'), other: origin('UKR') },
  { id: 'berm', name: 'Berm in Western Sahara', one: origin('SAH'), other: moroccanSouth },
  { id: 'w-sahara-morocco', name: 'Morocco–Western Sahara (27°40′N)', one: country('ESH'), other: country('MAR') },
  {
    id: 'line-of-control',
    name: 'Line of Control',
    one: province('PK-JK', 'PK-GB'),
    other: province('IN-JK', 'IN-LA'),
  },
  { id: 'siachen', name: 'Siachen Glacier', one: origin('KAS'), other: notOf('KAS') },
  { id: 'aksai-chin', name: 'Aksai Chin (Line of Actual Control)', one: province('IN-LA'), other: origin('CHN') },
  { id: 'arunachal', name: 'Arunachal Pradesh (McMahon Line)', one: province('IN-AR'), other: origin('CHN') },
  { id: 'kosovo', name: 'Kosovo–Serbia', one: origin('KOS'), other: origin('SRB') },
  { id: 'somaliland', name: 'Somaliland', one: origin('SOL'), other: origin('SOM') },
  { id: 'n-cyprus', name: 'Northern Cyprus (Green Line)', one: origin('CYN', 'CNM'), other: origin('CYP') },
  { id: 'palestine', name: 'Palestine–Israel (1949 armistice lines)', one: origin('PSX'), other: origin('ISR') },
  { id: 'golan', name: 'Golan Heights', one: origin('ISR'), other: origin('SYR') },
  { id: 'abkhazia', name: 'Abkhazia', one: province('GE-AB'), other: elsewhereIn('GEO', 'GE-AB') },
  { id: 'halaib', name: 'Halaib Triangle', one: province('EG-BA'), other: origin('SDN') },
  { id: 'korea-dmz', name: 'Korean Military Demarcation Line', one: origin('PRK'), other: origin('KOR') },
];

/** An alternative worldview: shapes that replace the default ones, and what it leaves out. */
export interface View {
  /** Name of the TopoJSON object. */
  readonly object: string;
  /** Shapes that replace the default country of the same id: the pieces each takes. */
  readonly shapes: Readonly<Record<string, Side>>;
  /** Default countries the view does not have. */
  readonly removes: readonly string[];
  /** Disputed lines the view does not dash. */
  readonly hides: readonly string[];
}

export const VIEWS: readonly View[] = [
  {
    object: 'view_us',
    shapes: { MAR: piece => piece.country === 'MAR' || piece.country === 'ESH' },
    removes: ['ESH'],
    hides: ['berm', 'golan', 'w-sahara-morocco'],
  },
  {
    object: 'view_defacto',
    shapes: { ESH: origin('SAH'), MAR: origin('MAR'), RUS: origin('RUS'), UKR: origin('UKR') },
    removes: [],
    hides: ['w-sahara-morocco'],
  },
];
