// The shapes of the checked dataset: records as they stand in data/, one type per schema.
// Generated from data/schema by src/cli/data/generate-types.ts: change the schema, then run `npm run types`.

/** ISO 8601 date of reduced precision: `2026`, `2026-02` or `2026-02-04`. Read it with `dateInterval`, never as the 1st. */
export type PartialDate = string;

/** ISO 3166-1 alpha-3; XKX for Kosovo, TWN for Taiwan. */
export type CountryId = string;

/** A country, or `EU` where the European Union acts as one. */
export type ActorId = string;

/** Id of a row in sources.json. */
export type SourceId = string;

/** A mineral, or a group of minerals that a source names as one. Names in each language stand in the message catalogues. */
export type MineralId = string;

/** How firmly the sources carry the record: `high` = a primary text or several independent reports; `medium` = one good report or an inference that a source supports; `low` = a weak single source or our own inference. */
export type Confidence = 'high' | 'medium' | 'low';

/** Own words by language; English always. */
export type Localized = { en: string; [lang: string]: string };

/** Money that may be unknown: unknown is a kind, never 0. All US dollars, nominal. */
export type Amount =
  | {
      kind: 'exact';
      /** US dollars, nominal, in units and not in millions. */
      usd: number;
      original?: OriginalAmount;
    }
  | {
      kind: 'range';
      /** The lower end. */
      lowUsd: number;
      /** The upper end. */
      highUsd: number;
      original?: OriginalAmount;
    }
  | {
      kind: 'up-to';
      /** US dollars, nominal, in units and not in millions. */
      usd: number;
      original?: OriginalAmount;
    }
  | {
      kind: 'at-least';
      /** US dollars, nominal, in units and not in millions. */
      usd: number;
      original?: OriginalAmount;
    }
  | {
      kind: 'undisclosed';
      original?: OriginalAmount;
    }
  | {
      kind: 'not-applicable';
    };

/** Whose money: DFC, EXIM, the Departments of War (DOW), Energy (DOE), Commerce (DOC); `mixed` = public and private not split in the sources; `partner` = another government, named in `partner`. */
export type Agency = 'DFC' | 'EXIM' | 'DOW' | 'DOE' | 'DOC' | 'mixed' | 'private' | 'partner';

/** The form of the money. */
export type Instrument =
  | 'equity'
  | 'grant'
  | 'loan'
  | 'price-floor'
  | 'offtake'
  | 'letter-of-interest'
  | 'purchase'
  | 'technical-assistance'
  | 'insurance';

/** `member`, `signatory` = a seat; `participant`, `observer` = takes part without one; `announced` = said that it would join; `attendee` = was at the meeting; `chair` = holds the office. */
export type MemberRole = 'chair' | 'member' | 'signatory' | 'participant' | 'observer' | 'announced' | 'attendee';

/** The kind of text. */
export type AgreementKind =
  | 'framework'
  | 'mou'
  | 'strategic-partnership'
  | 'action-plan'
  | 'reciprocal-trade'
  | 'trade-agreement'
  | 'investment-fund'
  | 'joint-statement';

/** `announced`; `negotiated` = talks finished; `adopted` = published jointly without a signature; `signed`; `in-force` = a source says that it applies; `lapsed`. */
export type AgreementStatus = 'announced' | 'negotiated' | 'adopted' | 'signed' | 'in-force' | 'lapsed';

/** Rungs of commitment, lowest first. Money on different rungs is never added. `letter-of-interest` = letter or expression of interest, non-binding letter of intent; `committed` = approval, award, signature, binding terms or a conditional commitment; `disbursed` = a draw, a closed or invested stake, an issued warrant; `announced` = all else. */
export type Rung = 'letter-of-interest' | 'announced' | 'committed' | 'disbursed';

/** Step of the chain. */
export type Stage =
  | 'exploration'
  | 'mining'
  | 'processing'
  | 'refining'
  | 'manufacturing'
  | 'recycling'
  | 'infrastructure'
  | 'stockpile';

/** The kind of risk. */
export type RiskType =
  | 'armed-conflict'
  | 'insurgency'
  | 'export-control'
  | 'resource-nationalism'
  | 'sanctions'
  | 'trade-tension'
  | 'social-opposition'
  | 'political-instability'
  | 'territorial-dispute'
  | 'transport-chokepoint';

/** A whole country, some of its provinces, or a point. */
export type RiskPlace =
  | {
      kind: 'country';
      country: ActorId;
    }
  | {
      kind: 'provinces';
      country: CountryId;
      /** The provinces; never a whole country for a provincial risk. */
      provinces: {
        /** ISO 3166-2 code. */
        code: string;
        /** Its name. */
        name: string;
      }[];
    }
  | {
      kind: 'point';
      /** The country it lies in; null = at sea. */
      country: CountryId | null;
      /** Longitude, degrees east. */
      lng: number;
      /** Latitude, degrees north. */
      lat: number;
      /** What the reader must know about the place. */
      note?: string;
    };

/** A text by language in which `{name}` is a number of the step, `{name|format}` the same in another form, and `{country:COD}`, `{forum:forge}`, `{mineral:cobalt}` a name. `{{` and `}}` are braces. */
export type BoundText = { en: string; [lang: string]: string };

/** One source and the place in it. */
export interface Cite {
  source: SourceId;
  /** Where in the source: a section, paragraph, table or page. */
  locator?: string;
  /** Which fields or facts of the record the place supports. */
  supports?: string[];
}

/** A field on which sources differ, what they say, what was taken and why. */
export interface Conflict {
  /** The field, or a path to it. */
  field: string;
  /** The values that differ; empty where the doubt is described in `why` alone. */
  values: {
    /** The value as the source gives it. */
    value: string;
    /** Who says so; null = the record names nobody. */
    accordingTo: string | null;
  }[];
  /** The value that the record uses; null = none was taken. */
  taken: string | null;
  /** The reason, or the whole doubt in words. */
  why: string | null;
}

/** What every record carries. `checked` is the day it was last verified. */
export interface Evidence {
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A sum in the currency in which the source gives it. */
export interface OriginalAmount {
  /** ISO 4217 code. */
  currency: string;
  /** Units of the currency, not millions. */
  amount: number;
}

/** One seat, office or attendance. */
export interface MembershipRecord {
  member: ActorId;
  role: MemberRole;
  /** First day; null = not known. */
  from: PartialDate | null;
  /** Last day; null = goes on, or not known. */
  to: PartialDate | null;
  /** An office held on top of a seat: never a second seat. A chair without a row of its own as member holds the seat by the office. */
  office?: true;
  /** What the reader must know about this row. */
  note?: Localized;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A dated event. */
export interface ForumEvent {
  date: PartialDate;
  /** What happened. */
  what: Localized;
  /** What the reader must know. */
  note?: Localized;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
}

/** A forum, initiative or meeting with its members and events: data/forums/<id>.json. */
export interface ForumRecord {
  /** Stable id, equal to the file name. */
  id: string;
  /** Full name. */
  name: Localized;
  /** As short as a chip on the screen wants it. */
  abbreviation: string;
  /** `forum` = a standing body; `event` = a meeting; `document` = a text without a body; `side-body` = hangs on another body; `proposal` = nobody has joined yet. */
  kind: 'forum' | 'event' | 'document' | 'side-body' | 'proposal';
  /** The country that leads or called it; null = none. */
  lead: CountryId | null;
  /** When it began. */
  launched: PartialDate | null;
  /** When it ended; null = not ended, or no source states an end. */
  ended: PartialDate | null;
  /** Id of the forum that it took over from. */
  succeeds: string | null;
  /** State at the last check. */
  status: 'active' | 'superseded' | 'proposed';
  /** What it is for, one or two sentences. */
  purpose: Localized;
  /** What the reader must know about the status, the chair, the roster or the lead. */
  notes: {
    /** The field or aspect. */
    about: string;
    /** The note. */
    text: Localized;
  }[];
  /** Where sources differ; shown to the reader. */
  conflicts: Conflict[];
  /** One row per seat, sorted by member, role and date. */
  memberships: MembershipRecord[];
  /** Dated events, oldest first. */
  events: ForumEvent[];
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A text between governments, or close to one: data/agreements/<id>.json. */
export interface AgreementRecord {
  /** Stable id, equal to the file name. */
  id: string;
  /** Title in English; what the text calls itself, the partner in brackets. */
  title: Localized;
  kind: AgreementKind;
  /** The lead country first. One party alone: the other side is unknown; listed, never drawn. */
  parties: ActorId[];
  /** The part of a country that signed; such a text never fills the country. */
  subnational?: {
    /** ISO 3166-2 code. */
    code: string;
    /** Its name. */
    name: string;
  };
  /** Oldest first. `date: null` = the source gives the status without a date. The last step is the present status. */
  history: {
    status: AgreementStatus;
    /** When; null = the source gives the status without a date. */
    date: PartialDate | null;
    /** What the reader must know about this step. */
    note?: Localized;
  }[];
  /** Whether the text binds; null = no source says. */
  binding: boolean | null;
  /** Where it was signed or published. */
  place: string | null;
  /** Who signed, as far as sources name them. */
  signatories: string | null;
  /** The US agency in the lead. */
  leadAgency: string | null;
  /** What the text is about, in key words. */
  provisions: string[];
  /** Minerals that the text or its parties stress; empty = none named. */
  minerals: MineralId[];
  /** Sums named with the text; never added up. */
  money: {
    amount: Amount;
    /** What the sum counts. */
    basis: string | null;
    /** What the sum is. */
    what: Localized;
  }[];
  /** Counting group of the February 2026 record, e.g. `ministerial-eleven-2026-02`. */
  group: string | null;
  /** Dated promises, oldest first. */
  milestones: {
    /** When it is or was due. */
    due: PartialDate | null;
    /** What is to happen. */
    what: Localized;
    /** Whether it was met; null = no report found, or not yet due. */
    met: boolean | null;
    /** How the date was found, and the outcome. */
    note?: Localized;
    /** What the record rests on, most direct source first; at least one. */
    cites: Cite[];
  }[];
  /** What it says, in own words. */
  summary: Localized;
  /** What the reader must know. */
  notes: Localized | null;
  /** Where sources differ; shown to the reader. */
  conflicts: Conflict[];
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** One line of finance: one agency, one instrument, one rung. */
export interface FinanceLineRecord {
  agency: Agency;
  /** The government behind `agency: partner`. */
  partner?: CountryId;
  instrument: Instrument;
  amount: Amount;
  /** What the figure counts, in the vocabulary of the facts. */
  basis: string | null;
  rung: Rung;
  /** When the line was announced or reached its rung. */
  date: PartialDate | null;
  /** The status in the source's words. */
  statusText: string;
  /** False = history (replaced, raised, ended): shown, never summed. */
  counts: boolean;
  /** Held through a fund or company in which the agency has a stake, or part of a package to which the project belongs by inference: not public money of the project itself. */
  indirect?: true;
  /** What the reader must know about the figure. */
  note: Localized | null;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
}

/** A mine, plant, railway or store with its finance: data/projects/<id>.json. */
export interface ProjectRecord {
  /** Stable id, equal to the file name. */
  id: string;
  /** Short name. */
  name: Localized;
  /** Who runs it. */
  operator: string | null;
  country: CountryId;
  /** Province or state, as a name. */
  admin1: string | null;
  /** Nearest place. */
  place: string | null;
  /** Where the mark stands. */
  location: {
    /** Longitude, degrees east, WGS 84. */
    lng: number;
    /** Latitude, degrees north, WGS 84. */
    lat: number;
    /** `site` = the works; `town` = the nearest town; `admin1` = somewhere in the province; `country` = somewhere in the country. */
    precision: 'site' | 'town' | 'admin1' | 'country';
  };
  /** What it produces or handles, the main one first. */
  minerals: MineralId[];
  /** Steps of the chain. */
  stages: Stage[];
  /** State of the works; `not-stated` unless a source says one of the others. */
  phase: 'planned' | 'under-construction' | 'operating' | 'paused' | 'not-stated';
  /** Lines of finance; sums are derived, never stored. */
  finance: FinanceLineRecord[];
  /** What it is and where it stands, in own words. */
  summary: Localized;
  /** Where sources differ; shown to the reader. */
  conflicts: Conflict[];
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A programme, window, fund or headline sum that is not one project: data/programmes/<id>.json. */
export interface ProgrammeRecord {
  /** Stable id, equal to the file name. */
  id: string;
  /** Short name. */
  name: Localized;
  amount: Amount;
  /** What the sum counts. */
  basis: string | null;
  /** When it was announced. */
  announced: PartialDate | null;
  /** The status in the source's words. */
  statusText: string;
  /** What it is, and what the sum must not be mixed with. */
  what: Localized;
  /** Parts of the sum, where sources give them. */
  components: {
    agency: Agency;
    /** The government behind `agency: partner`. */
    partner?: CountryId;
    instrument: Instrument;
    amount: Amount;
    /** What the reader must know. */
    note?: Localized;
  }[];
  /** Projects whose money is inside this programme: never add the two. */
  overlapsProjects: string[];
  /** Where sources differ; shown to the reader. */
  conflicts: Conflict[];
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A risk to supply with its place: data/risks/<id>.json. */
export interface RiskRecord {
  /** Stable id, equal to the file name. */
  id: string;
  /** Short name, the place first. */
  name: Localized;
  type: RiskType;
  place: RiskPlace;
  /** Further places of the same risk, each drawn. */
  also: RiskPlace[];
  /** 1 watch; 2 structural or latent; 3 material: delays or extra cost seen; 4 severe: supply or project stopped, or armed violence at scale; 5 critical: active war, loss of control of the area, or a control over most of world supply. */
  severity: 1 | 2 | 3 | 4 | 5;
  /** Why this step of the scale, and what outside measure it leans on. */
  severityBasis: Localized;
  /** Since when. */
  since: PartialDate | null;
  /** Until when; null = goes on. */
  until: PartialDate | null;
  /** What `since` counts from. */
  sinceNote?: Localized;
  /** Minerals exposed. */
  minerals: MineralId[];
  /** Projects of the dataset that are exposed. */
  projectIds: string[];
  /** Exposed works in words, those outside the dataset included. */
  exposed: string[];
  /** What is happening, in own words. */
  summary: Localized;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A country or territory: a row of data/countries.json. */
export interface Country {
  id: CountryId;
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  alpha2: string;
  /** ISO 3166-1 numeric, null for Kosovo. */
  numeric: string | null;
  /** Member of the European Union. */
  eu?: true;
  /** Region id by scheme: { m49: 'middle-africa', 'world-bank': 'sub-saharan-africa', continent: 'africa' }. */
  regions: Record<string, string>;
}

/** A way to cut the world into regions: a row of data/region-schemes.json. Which country stands where is in countries.json. */
export interface RegionScheme {
  /** Stable id, the key in `regions` of a country. */
  id: string;
  /** Name of the scheme. */
  name: Localized;
  /** The regions. */
  regions: {
    /** Stable id. */
    id: string;
    /** Its name. */
    name: Localized;
  }[];
  /** Vintage, and what was assigned by hand. */
  note?: Localized;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
}

/** A named window on the world for `region=`: where to look and how to project it. A row of data/region-lenses.json. */
export interface RegionLens {
  /** Stable id. */
  id: string;
  /** Name. */
  name: Localized;
  /** Centre of the projection, longitude and latitude in degrees. */
  center: [number, number];
  /** West, south, east, north in degrees; west > east crosses the antimeridian. */
  bounds: [number, number, number, number];
  /** Countries that belong to the lens, for findings and counts; null means all. */
  countries: CountryId[] | null;
}

/** A source: a row of data/sources.json. */
export interface Source {
  /** Stable id. */
  id: SourceId;
  /** Who published it; how it was read, where not in the original. */
  publisher: string;
  /** Its title; null = not known. */
  title: string | null;
  /** Where it was read; null = not on the open web, or the address is not kept. */
  url: string | null;
  /** When it was published. */
  published: PartialDate | null;
  /** When it was read. */
  accessed: PartialDate;
  /** `primary` = the own text of a government, company or organisation; `agency` = a statistical or intergovernmental agency; `press`; `analysis` = think tanks, law firms, consultancies, trade bodies, blogs; `transcription` = a mirror, copy, digest or tracker of another text. */
  kind: 'primary' | 'agency' | 'press' | 'analysis' | 'transcription';
}

/** Output of one mineral, stage and year by country: a row of data/production.json. */
export interface ProductionSeries {
  /** Stable id. */
  id: string;
  mineral: MineralId;
  /** Form of the mineral, where the series counts one only. */
  form: string | null;
  /** Step of the chain. */
  stage: 'mine' | 'refining';
  /** What is counted, as the source calls it. */
  measure: string;
  /** Year. */
  year: number;
  /** Unit of `value`. */
  unit: string;
  /** The source's printed world total; null = none. */
  worldTotal: number | null;
  /** Sum of the listed rows, the denominator of the shares; null = shares come from the source. */
  sumListed: number | null;
  /** By country, largest first. */
  shares: {
    /** ISO 3166-1 alpha-3, or OTHER for a line that lumps countries together. */
    country: CountryId;
    /** Output; null = the source gives a share alone. */
    value: number | null;
    /** Share of the denominator, 0 to 1. */
    share: number | null;
  }[];
  /** Countries without a figure. */
  withheld: {
    /** ISO 3166-1 alpha-3, or OTHER for a line that lumps countries together. */
    country: CountryId;
    /** The source's code: W withheld, NA not available, s small. */
    code: string;
  }[];
  /** How the shares were made. */
  shareBasis: string;
  /** `full-table` = all countries that the source lists; `leader-only`; `single-country`. */
  coverage: 'full-table' | 'leader-only' | 'single-country';
  /** Whether the source marks the figures as estimates. */
  estimated: boolean;
  /** What the reader must know. */
  note: string | null;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** US net import reliance for one mineral: a row of data/import-reliance.json. */
export interface ImportReliance {
  /** Stable id. */
  id: string;
  mineral: MineralId;
  /** Form of the mineral, where the figure counts one only. */
  form: string | null;
  /** Year. */
  year: number;
  /** Per cent of apparent consumption; null = net exporter. */
  percent: number | null;
  /** `greater-than` or `net-exporter`. */
  qualifier: string | null;
  /** As the source prints it. */
  printed: string;
  /** Main import sources, largest first. */
  mainSources: {
    country: CountryId;
    /** Per cent of imports. */
    percent: number | null;
  }[];
  /** Years that the import sources cover. */
  mainSourcesPeriod: string | null;
  /** What the reader must know. */
  note: string | null;
  /** Whether the source marks the figure as an estimate. */
  estimated: boolean;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A limit on exports: a row of data/export-controls.json. */
export interface ExportControl {
  /** Stable id. */
  id: string;
  /** The country that limits its exports. */
  country: CountryId;
  /** Minerals covered. */
  minerals: MineralId[];
  /** What is limited, and how. */
  measure: Localized;
  /** Countries aimed at; empty = all destinations. */
  targets: ActorId[];
  /** In force from, or announced for. */
  from: PartialDate | null;
  /** Until; null = no end set. */
  to: PartialDate | null;
  /** A pause of the measure; null = none. */
  suspended: {
    from: PartialDate;
    /** End of the pause as printed; null = open. */
    to: PartialDate | null;
  } | null;
  /** A longer pause that one side reports; null = none. */
  extensionReported: {
    /** Until when. */
    to: PartialDate;
    /** When it was said. */
    announced: PartialDate;
    /** Who says so. */
    by: string;
    /** Whether a notice of the other side was found. */
    noticeFound: boolean;
  } | null;
  /** State at the last check, in words. */
  status: string;
  /** What the reader must know. */
  note: Localized | null;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
  /** The day the record was last verified against its sources. */
  checked: PartialDate;
}

/** A published figure over several minerals: a row of data/aggregates.json. */
export interface Aggregate {
  /** Stable id. */
  id: string;
  /** What is measured. */
  metric: Localized;
  /** Year. */
  year: number;
  /** Share between 0 and 1. */
  value: number;
  /** The earlier value; null = none given. */
  previous: {
    /** Year. */
    year: number;
    /** Share between 0 and 1. */
    value: number;
  } | null;
  /** What the reader must know. */
  note: string | null;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
  confidence: Confidence;
}

/** How a published count is met by the records: a row of data/counting-notes.json. */
export interface CountingNote {
  /** Stable id. */
  id: string;
  /** What is counted, by whom, and what stays open. */
  text: Localized;
  /** Agreement ids by role in the count, e.g. { namedByFactSheet: [...], eleventh: [...] }. */
  lists: Record<string, string[]>;
  /** What the record rests on, most direct source first; at least one. */
  cites: Cite[];
}

/** One screen: a View with its title, call-outs and notes. */
export interface BriefingStep {
  /** Stable within the briefing. */
  id: string;
  /** Two or three words for lists. */
  name: BoundText;
  /** The finding, one sentence: at most 110 Latin letters or 46 full-width signs. */
  title: BoundText;
  /** What is shown: a page's address after `?`. It pins `asof`. */
  view: string;
  /** Call-outs in the picture, at most three. */
  annotations: BriefingAnnotation[];
  /** What each further press of the key brings before the next step; without builds all stands there at once. */
  builds?: BriefingBuild[];
  /** The numbers that the texts use, by name. */
  numbers: {
    [k: string]: BriefingNumber;
  };
  /** What the speaker says. */
  notes: BoundText;
  /** Time meant for it. */
  seconds: number;
  /** Questions that are likely, with answers and their proof. */
  answers: BriefingAnswer[];
  /** What the step rests on, the most telling first. */
  sources: SourceId[];
}

/** A call-out. */
export interface BriefingAnnotation {
  /** Where it points: a subject (`country:COD`, `project:…`, `agreement:…`, `risk:…`, `forum:…` for the lead country), `lng,lat`, or in a chart `mineral:cobalt` or `group:…` for a bar. */
  at: string;
  /** Name of the place or bar. */
  title: BoundText;
  /** At most three short lines; `\n` breaks a line. */
  text: BoundText;
  /** What it rests on. */
  sources: SourceId[];
}

/** What one press of the key brings: call-outs, a change of the View, or both. */
export interface BriefingBuild {
  /** Places in the list of call-outs, from 0; those that no build names stand there from the start. */
  annotations?: number[];
  /** Keys of the View that change from here on. */
  view?: string;
}

/** A number of a step: one query for all languages. */
export interface BriefingNumber {
  /** One line of the query language. */
  query: string;
  /** What it gave when the text was written; the check fails when it has moved. */
  pinned: string;
  /** What it counts, in plain words. */
  what: Localized;
}

/** A question and its answer. */
export interface BriefingAnswer {
  /** As a listener asks it. */
  question: BoundText;
  /** One or two sentences. */
  answer: BoundText;
  /** The proof on the screen: a subject, or `?` and a View; null = none. */
  show: string | null;
  /** What it rests on. */
  sources: SourceId[];
}

/** A talk over the atlas, step by step: data/briefings/<id>.json. Every number in its texts is a query. */
export interface BriefingRecord {
  /** Stable id, equal to the file name. */
  id: string;
  /** Name of the briefing. */
  title: BoundText;
  /** What it tells, in one or two sentences. */
  summary: BoundText;
  /** The day as of which it was written; a step's View may pin an earlier one. */
  asof: PartialDate;
  /** Names with digits in them that are no figures of the dataset. Other digits in a text need a query; dates in prose don't. */
  literals: string[];
  /** In the order in which they are shown. */
  steps: BriefingStep[];
  /** What the whole briefing rests on, beyond its records. */
  sources: SourceId[];
}

/** A view that is worth an address of its own, with its page on the site: a row of data/named-views.json. */
export interface NamedView {
  /** Stable id, the name in the page's address: `view/<id>.html`. */
  id: string;
  /** What is shown, in a few words, in English and Chinese. The finding is computed from the records and stands below. */
  title: Localized;
  /** Why it is worth showing: one sentence without figures, in English and Chinese. */
  why: Localized;
  /** What follows `?` in the page's address; `lang` and `theme` are the reader's. */
  view: string;
}

/** How far the sources of one part reach. */
export interface Coverage {
  /** The part: a folder or file of data/, or the id of a forum. */
  about: string;
  /** About when the sources end. */
  until: PartialDate;
}

/** Version and dates of the dataset: data/meta.json. */
export interface Meta {
  /** The as-of date with dots, then `-n` when records are corrected on the same facts. */
  version: string;
  /** The day up to which facts were gathered. */
  asof: PartialDate;
  /** How far the sources reach, by part of the dataset: after that date nothing found does not mean nothing there. */
  coverage: Coverage[];
}
