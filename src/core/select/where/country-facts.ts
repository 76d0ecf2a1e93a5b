// What the membership algebra may ask of one country, on the View's date and under its membership grade alone: filters of
// texts, projects and risks decide what is drawn, not who is meant.
import type { Model } from '../../model/create-model.ts';
import { US_PUBLIC_AGENCIES } from '../../model/money.ts';
import { holdsSeat } from '../../model/seats.ts';
import type { Quantity } from '../../view/where/expression.ts';
import type { AgreementRow, CountryRow, ProjectRow } from '../types.ts';

export interface CountryFacts {
  /** Ids of bodies with a seat, of events attended, of proposals announced. */
  bodies: ReadonlySet<string>;
  attended: boolean;
  /** Kinds of texts in force, signed or adopted. */
  kinds: ReadonlySet<string>;
  /** Statuses of all texts. */
  statuses: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  eu: boolean;
  financed: boolean;
  letter: boolean;
  /** `risk` is the highest severity. */
  numbers: Readonly<Record<Quantity, number>>;
}

const BINDING_STATUSES = ['in-force', 'signed', 'adopted'];

/** The facts of a row to which no filter was applied. */
export function factsOf(model: Model, row: CountryRow): CountryFacts {
  const country = model.countries.get(row.country);
  // A text with the lead is its partner's.
  const texts = row.country === model.lead ? [] : row.agreements.filter(text => isWithLead(model, text));
  const held = texts.filter(text => BINDING_STATUSES.includes(text.status));
  const drawn = row.projects.filter(project => project.coin !== null);
  const bodies = row.seats.filter(
    seat =>
      holdsSeat(seat) ||
      seat.grade === 'attended' ||
      (seat.grade === 'announced' && model.forums.get(seat.forum)?.status === 'proposed'),
  );
  return {
    bodies: new Set(bodies.map(seat => seat.forum)),
    attended: row.seats.some(seat => seat.grade === 'attended'),
    kinds: new Set(held.map(text => text.agreement.kind)),
    statuses: new Set(texts.map(text => text.status)),
    regions: new Set(Object.values(country ? pick(country.regions, ['continent', 'm49']) : {})),
    eu: row.country === 'EU' || (country?.eu ?? false),
    financed: drawn.some(isFinanced),
    letter: drawn.some(project => project.lines.some(line => line.counts && line.rung === 'letter-of-interest')),
    numbers: {
      seats: row.seatCount,
      texts: held.length,
      projects: drawn.length,
      risk: Math.max(0, ...row.risks.map(risk => risk.risk.severity)),
    },
  };
}

/** The texts that can give a stamp: between whole countries, two or three, the lead among them. */
function isWithLead(model: Model, { agreement }: AgreementRow): boolean {
  return agreement.parties.length <= 3 && agreement.parties.includes(model.lead) && !agreement.subnational;
}

/** Firm US public money: committed or disbursed, its sum disclosed or not. */
function isFinanced({ lines }: ProjectRow): boolean {
  return lines.some(
    line =>
      line.counts &&
      US_PUBLIC_AGENCIES.has(line.agency) &&
      (line.rung === 'committed' || line.rung === 'disbursed') &&
      line.amount.kind !== 'not-applicable',
  );
}

function pick(regions: Record<string, string>, schemes: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(regions).filter(([scheme]) => schemes.includes(scheme)));
}
