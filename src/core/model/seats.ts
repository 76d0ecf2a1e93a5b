// Who sits where on a date, and what counts as a seat (src/README.md, "What counts").

import type { SeatGrade, SeatRow } from '../select/types.ts';
import type { MembershipGrade } from '../view/view.ts';
import type { Model } from './create-model.ts';
import type { Forum, Membership } from './dataset.ts';
import type { ActorId, Confidence } from './records.ts';
import { hasBegun, hasEnded } from './time.ts';

/** Whether a body exists on a date and no other has taken over from it. */
export function isActiveForum(model: Model, forum: Forum, asof: string): boolean {
  if (forum.status === 'proposed' || forum.kind !== 'forum') return false;
  if (forum.launched === null || !hasBegun(forum.launched, asof) || hasEnded(forum.ended, asof)) return false;
  const successor = model.successors.get(forum.id);
  return !(successor?.launched && hasBegun(successor.launched, asof));
}

/** The bodies whose seats are counted on a date: active forums that the lead country leads. */
export function countedForums(model: Model, asof: string): Forum[] {
  return model.dataset.forums.filter(forum => forum.lead === model.lead && isActiveForum(model, forum, asof));
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The rows of one actor on a date, one per body: an office adds a dash to the seat and never a second seat; of two
 * roles in one body the one that counts wins. Bodies in `putIn` are graded as if they stood and the lead country led them.
 */
export function seatsOf(
  model: Model,
  actor: ActorId,
  asof: string,
  grade: MembershipGrade,
  putIn: ReadonlySet<string> = NOTHING,
): SeatRow[] {
  const rows = new Map<string, SeatRow>();
  for (const { forum, membership } of model.membershipsOf.get(actor) ?? []) {
    const isPutIn = putIn.has(forum.id);
    if (!isCurrent(forum, membership, asof) && !(isPutIn && stayedToTheEnd(forum, membership, asof))) continue;
    const row = seatRow(model, forum, membership, asof, grade, isPutIn);
    const before = rows.get(forum.id);
    if (!before) rows.set(forum.id, row);
    else rows.set(forum.id, strongerSeat(before, row));
  }
  if (model.euMembers.has(actor)) addSeatsThroughEu(model, rows, asof, grade, putIn);
  return [...rows.values()].sort(bySeatRank);
}

/** Counted, or, in a body whose seats are never counted, on record as a member of it. */
export function holdsSeat(seat: SeatRow): boolean {
  const full = seat.role === 'member' || seat.role === 'signatory' || seat.role === 'chair';
  return seat.counted || (seat.grade === 'superseded' && full && seat.confidence !== 'low');
}

/** One-day events stay true after their day: who attended, attended. */
function isCurrent(forum: Forum, membership: Membership, asof: string): boolean {
  if (!hasBegun(membership.from ?? forum.launched, asof)) return false;
  return forum.kind === 'event' || !hasEnded(membership.to, asof);
}

/** Whether a member of a body that is over was in it on its last day. */
function stayedToTheEnd(forum: Forum, { from, to }: Membership, asof: string): boolean {
  return hasBegun(from ?? forum.launched, asof) && hasEnded(forum.ended, asof) && (to === null || to === forum.ended);
}

function seatRow(
  model: Model,
  forum: Forum,
  membership: Membership,
  asof: string,
  grade: MembershipGrade,
  isPutIn: boolean,
): SeatRow {
  const seat = isPutIn ? gradeAsCounted(model, forum, membership, asof) : gradeSeat(model, forum, membership, asof);
  return {
    forum: forum.id,
    abbreviation: forum.abbreviation,
    role: membership.role,
    chair: membership.role === 'chair' && forum.kind !== 'event',
    grade: seat,
    counted:
      (seat === 'seat' && (grade !== 'confirmed' || membership.confidence === 'high')) ||
      (seat === 'inferred' && grade === 'inferred'),
    from: membership.from,
    to: membership.to,
    confidence: membership.confidence,
    cites: membership.cites,
  };
}

/** How a membership row stands on a date, before the View's grade decides what is counted. */
function gradeSeat(model: Model, forum: Forum, membership: Membership, asof: string): SeatGrade {
  if (forum.kind === 'event') return 'attended';
  if (membership.role === 'announced' || forum.status === 'proposed') return 'announced';
  if (membership.role === 'observer') return 'observer';
  if (!isActiveForum(model, forum, asof)) return 'superseded';
  if (standsOutside(forum, membership)) return 'participant-only';
  if (forum.lead !== model.lead) return 'superseded';
  return membership.confidence === 'low' ? 'inferred' : 'seat';
}

/** Where a body has signatories, a participant stands outside them (Taiwan in Pax Silica). */
function standsOutside(forum: Forum, { role }: Membership): boolean {
  return role === 'participant' && forum.memberships.some(other => other.role === 'signatory');
}

/** How a row would stand if its body counted: whoever is announced for a proposed one sits in it; an event has no seats. */
function gradeAsCounted(model: Model, forum: Forum, membership: Membership, asof: string): SeatGrade {
  if (forum.kind === 'event') return gradeSeat(model, forum, membership, asof);
  if (membership.role === 'announced' && forum.status !== 'proposed') return 'announced';
  if (membership.role === 'observer') return 'observer';
  if (standsOutside(forum, membership)) return 'participant-only';
  return membership.confidence === 'low' ? 'inferred' : 'seat';
}

function addSeatsThroughEu(
  model: Model,
  rows: Map<string, SeatRow>,
  asof: string,
  grade: MembershipGrade,
  putIn: ReadonlySet<string>,
): void {
  for (const { forum, membership } of model.membershipsOf.get('EU') ?? []) {
    if (rows.has(forum.id) || forum.kind === 'event' || !isCurrent(forum, membership, asof)) continue;
    const row = seatRow(model, forum, membership, asof, grade, putIn.has(forum.id));
    if (row.grade === 'seat') rows.set(forum.id, { ...row, chair: false, grade: 'through-eu', counted: false });
  }
}

const RANK: readonly SeatGrade[] = [
  'seat',
  'inferred',
  'participant-only',
  'observer',
  'announced',
  'through-eu',
  'attended',
  'superseded',
];
function bySeatRank(a: SeatRow, b: SeatRow): number {
  return RANK.indexOf(a.grade) - RANK.indexOf(b.grade) || a.abbreviation.localeCompare(b.abbreviation, 'en');
}
function strongerSeat(a: SeatRow, b: SeatRow): SeatRow {
  const [best, other] = compareStrength(a, b) <= 0 ? [a, b] : [b, a];
  return { ...best, chair: a.chair || b.chair, cites: [...new Set([...best.cites, ...other.cites])] };
}
const CONFIDENCE: readonly Confidence[] = ['high', 'medium', 'low'];
/** A chair's office row never hides the seat below it. */
function compareStrength(a: SeatRow, b: SeatRow): number {
  return (
    RANK.indexOf(a.grade) - RANK.indexOf(b.grade) ||
    CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
    Number(a.role === 'chair') - Number(b.role === 'chair')
  );
}
