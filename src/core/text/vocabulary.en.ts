import type {
  Agency,
  AgreementKind,
  AgreementStatus,
  Confidence,
  Instrument,
  MemberRole,
  ProjectRecord,
  RiskType,
  Rung,
  Source,
  Stage,
} from '../model/records.ts';
import type { RiskFamily } from '../model/risk-families.ts';
import type { LayerId } from '../scene/marks.ts';
import type { SeatGrade } from '../select/types.ts';
import type { MoneyWords } from './format.ts';

/** The field's terms, by id. A language that misses one fails the type check. */
export interface VocabularyText {
  layers: Record<LayerId, string>;
  roles: Record<MemberRole, string>;
  grades: Record<SeatGrade, string>;
  kinds: Record<AgreementKind, string>;
  statuses: Record<AgreementStatus, string>;
  agencies: Record<Agency, string>;
  agenciesLong: Record<Agency, string>;
  instruments: Record<Instrument, string>;
  rungs: Record<Rung, string>;
  stages: Record<Stage, string>;
  phases: Record<ProjectRecord['phase'], string>;
  riskTypes: Record<RiskType, string>;
  families: Record<RiskFamily, string>;
  severities: Record<1 | 2 | 3 | 4 | 5, string>;
  confidence: Record<Confidence, string>;
  sourceKinds: Record<Source['kind'], string>;
  minerals: Record<string, string>;
  worldviews: Record<'default' | 'us' | 'de-facto', string>;
  projections: Record<'equal-earth' | 'globe' | 'mercator', string>;
  money: MoneyWords;
}

export const vocabularyEn: VocabularyText = {
  layers: { forums: 'Seats', agreements: 'Agreements', projects: 'Projects', risks: 'Risk regions' },
  roles: {
    chair: 'chair',
    member: 'member',
    signatory: 'signatory',
    participant: 'participant',
    observer: 'observer',
    announced: 'announced',
    attendee: 'attended',
  },
  grades: {
    seat: 'seat',
    'participant-only': 'takes part, not a signatory',
    observer: 'observer, not counted',
    announced: 'announced, not counted',
    'through-eu': 'through the EU, not counted',
    inferred: 'inferred: not counted',
    superseded: 'not counted',
    attended: 'attended',
  },
  kinds: {
    framework: 'framework',
    mou: 'memorandum of understanding',
    'strategic-partnership': 'strategic partnership',
    'action-plan': 'action plan',
    'reciprocal-trade': 'reciprocal trade agreement',
    'trade-agreement': 'trade agreement',
    'investment-fund': 'investment fund',
    'joint-statement': 'joint statement',
  },
  statuses: {
    'in-force': 'in force',
    signed: 'signed',
    adopted: 'adopted without signature',
    negotiated: 'negotiated',
    announced: 'announced',
    lapsed: 'lapsed',
  },
  agencies: {
    DFC: 'DFC',
    EXIM: 'EXIM',
    DOW: 'War Dept',
    DOE: 'Energy Dept',
    DOC: 'Commerce Dept',
    mixed: 'several agencies',
    private: 'private',
    partner: 'partner government',
  },
  agenciesLong: {
    DFC: 'US International Development Finance Corporation',
    EXIM: 'Export–Import Bank of the United States',
    DOW: 'US Department of War (Defense)',
    DOE: 'US Department of Energy',
    DOC: 'US Department of Commerce',
    mixed: 'several US agencies',
    private: 'private investors',
    partner: 'a partner government',
  },
  instruments: {
    equity: 'equity',
    grant: 'grant',
    loan: 'loan',
    'price-floor': 'price floor',
    offtake: 'offtake',
    'letter-of-interest': 'letter of interest',
    purchase: 'purchase',
    'technical-assistance': 'technical assistance',
    insurance: 'insurance',
  },
  rungs: {
    'letter-of-interest': 'letter of interest',
    announced: 'announced',
    committed: 'committed',
    disbursed: 'disbursed',
  },
  stages: {
    exploration: 'exploration',
    mining: 'mining',
    processing: 'processing',
    refining: 'refining',
    manufacturing: 'manufacturing',
    recycling: 'recycling',
    infrastructure: 'infrastructure',
    stockpile: 'stockpile',
  },
  phases: {
    planned: 'planned',
    'under-construction': 'under construction',
    operating: 'operating',
    paused: 'paused',
    'not-stated': 'not stated',
  },
  riskTypes: {
    'armed-conflict': 'armed conflict',
    insurgency: 'insurgency',
    'export-control': 'export control',
    'resource-nationalism': 'resource nationalism',
    sanctions: 'sanctions',
    'trade-tension': 'trade tension',
    'social-opposition': 'social opposition',
    'political-instability': 'political instability',
    'territorial-dispute': 'territorial dispute',
    'transport-chokepoint': 'transport chokepoint',
  },
  families: {
    conflict: 'conflict, insurgency',
    'state-control': 'state control',
    trade: 'trade tension',
    social: 'social, political',
    chokepoint: 'chokepoint',
  },
  severities: { 1: 'watch', 2: 'structural or latent', 3: 'material', 4: 'severe', 5: 'critical' },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  sourceKinds: {
    primary: 'primary text',
    agency: 'agency',
    press: 'press',
    analysis: 'analysis',
    transcription: 'copy or transcription',
  },
  minerals: {
    alumina: 'alumina',
    aluminium: 'aluminium',
    antimony: 'antimony',
    beryllium: 'beryllium',
    boron: 'boron',
    cobalt: 'cobalt',
    copper: 'copper',
    gallium: 'gallium',
    germanium: 'germanium',
    gold: 'gold',
    graphite: 'graphite',
    hafnium: 'hafnium',
    indium: 'indium',
    'industrial-diamond': 'industrial diamond',
    lead: 'lead',
    lithium: 'lithium',
    magnesium: 'magnesium',
    manganese: 'manganese',
    molybdenum: 'molybdenum',
    nickel: 'nickel',
    niobium: 'niobium',
    'rare-earths': 'rare earths',
    scandium: 'scandium',
    silver: 'silver',
    tantalum: 'tantalum',
    tin: 'tin',
    titanium: 'titanium',
    tungsten: 'tungsten',
    uranium: 'uranium',
    vanadium: 'vanadium',
    zinc: 'zinc',
    zircon: 'zircon',
    zirconium: 'zirconium',
  },
  worldviews: { default: 'UN-like default', us: 'US usage', 'de-facto': 'de facto control' },
  projections: { 'equal-earth': 'Equal Earth', globe: 'Globe', mercator: 'Mercator' },
  money: {
    upTo: amount => `up to ${amount}`,
    atLeast: amount => `at least ${amount}`,
    undisclosedOf: (k, n) => `${k} of ${n} undisclosed`,
    undisclosed: 'undisclosed',
    notApplicable: 'no sum of money',
    letter: amount => `letter, ${amount}`,
    letterUndisclosed: 'letter, amount undisclosed',
    noneDisclosed: (k, n) => `none disclosed (${k} of ${n} undisclosed)`,
    none: 'none',
  },
};
