// Which projects a risk reaches, and why. It follows from the record alone, so it is found once per model and risk; what
// a View shows of it is for the View's rows to say.
import type { Model } from '../../model/create-model.ts';
import type { Project, Risk } from '../../model/dataset.ts';
import type { RiskPlace } from '../../model/records.ts';
import { groupProjects } from '../project-groups.ts';

/** A project this near to a risk's point, or to a chokepoint, is exposed to it. */
export const NEAR_KM = 100;
const EARTH_RADIUS_KM = 6371;
/** A degree of latitude is no shorter than this, km. */
const LEAST_KM_OF_DEGREE = 110;

/** Why a project counts as exposed, the surest reason first. */
export type ExposureReason = 'named' | 'province' | 'near' | 'country';
export interface ReachedProject {
  /** The project's place in the record. */
  place: number;
  reason: ExposureReason;
}

const memory = new WeakMap<Model, Map<Risk, readonly ReachedProject[]>>();

/** All projects that a risk reaches, in the order of the record. The same risk, the same list. */
export function reachOf(model: Model, risk: Risk): readonly ReachedProject[] {
  const remembered = memory.get(model) ?? new Map<Risk, readonly ReachedProject[]>();
  memory.set(model, remembered);
  const reached = remembered.get(risk) ?? findReached(model, risk);
  remembered.set(risk, reached);
  return reached;
}

function findReached(model: Model, risk: Risk): ReachedProject[] {
  const { projects } = model.dataset;
  const { names, numberOf } = groupProjects(model, 'country');
  const countries = new Set([risk.place, ...risk.also].map(({ country }) => country));
  const isTouched = names.map(country => countries.has(country));
  const reasonOf = reasonsFor(risk);
  const reached: ReachedProject[] = [];
  for (let place = 0; place < projects.length; place++) {
    const reason = reasonOf(projects[place]!, isTouched[numberOf[place]!]!);
    if (reason) reached.push({ place, reason });
  }
  return reached;
}

const sameName = new Intl.Collator('en', { sensitivity: 'base' });

/** The reason for a project, which is told whether the risk touches its country; null when there is none. */
function reasonsFor(risk: Risk): (project: Project, isTouched: boolean) => ExposureReason | null {
  const named = new Set(risk.projectIds);
  const places = [risk.place, ...risk.also];
  const points = places.filter(place => place.kind === 'point');
  const whole = new Set(places.flatMap(place => (place.kind === 'country' ? [place.country] : [])));
  const isIn = places.map(provinceTest);
  return ({ id, country, admin1, location }, isTouched) => {
    if (named.has(id)) return 'named';
    if (isTouched && admin1 && isIn.some(test => test(country, admin1))) return 'province';
    if (points.some(point => isNear(point, location))) return 'near';
    return isTouched && whole.has(country) ? 'country' : null;
  };
}

/** Whether a province of a country is one of a place's; each name is compared once. */
function provinceTest(place: RiskPlace): (country: string, admin1: string) => boolean {
  if (place.kind !== 'provinces') return () => false;
  const known = new Map<string, boolean>();
  return (country, admin1) => {
    if (place.country !== country) return false;
    const isIn = known.get(admin1) ?? place.provinces.some(({ name }) => sameName.compare(name, admin1) === 0);
    known.set(admin1, isIn);
    return isIn;
  };
}

function isNear(a: { lng: number; lat: number }, b: { lng: number; lat: number }): boolean {
  return Math.abs(a.lat - b.lat) * LEAST_KM_OF_DEGREE <= NEAR_KM && distanceKm(a, b) <= NEAR_KM;
}

/** Great-circle distance on a sphere, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984, 159). */
export function distanceKm(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const rad = Math.PI / 180;
  const half = (angle: number) => Math.sin((angle * rad) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
