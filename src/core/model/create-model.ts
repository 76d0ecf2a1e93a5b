import type { Vocabulary } from '../view/vocabulary.ts';
import type { Agreement, Dataset, Forum, Membership, Project, Risk } from './dataset.ts';
import type { ActorId, Country, CountryId, RegionLens } from './records.ts';

/** The dataset with its indexes; immutable, and the same for every View. */
export interface Model {
  dataset: Dataset;
  /** The country at the centre of the architecture: party to most texts, lead of most forums. */
  lead: CountryId;
  countries: ReadonlyMap<CountryId, Country>;
  forums: ReadonlyMap<string, Forum>;
  agreements: ReadonlyMap<string, Agreement>;
  projects: ReadonlyMap<string, Project>;
  risks: ReadonlyMap<string, Risk>;
  lenses: ReadonlyMap<string, RegionLens>;
  /** Forum id → the forum that took over from it. */
  successors: ReadonlyMap<string, Forum>;
  membershipsOf: ReadonlyMap<ActorId, readonly { forum: Forum; membership: Membership }[]>;
  agreementsOf: ReadonlyMap<ActorId, readonly Agreement[]>;
  projectsIn: ReadonlyMap<CountryId, readonly Project[]>;
  euMembers: ReadonlySet<CountryId>;
  minerals: readonly string[];
}

/** The model of a checked dataset. Throws when a forum names itself as its own predecessor's successor twice. */
export function createModel(dataset: Dataset): Model {
  const membershipsOf = new Map<ActorId, { forum: Forum; membership: Membership }[]>();
  for (const forum of dataset.forums)
    for (const membership of forum.memberships) addTo(membershipsOf, membership.member, { forum, membership });
  const agreementsOf = new Map<ActorId, Agreement[]>();
  for (const agreement of dataset.agreements)
    for (const party of agreement.parties) addTo(agreementsOf, party, agreement);
  const projectsIn = new Map<CountryId, Project[]>();
  for (const project of dataset.projects) addTo(projectsIn, project.country, project);
  const minerals = new Set(dataset.projects.flatMap(project => project.minerals));
  return {
    dataset,
    lead: mostFrequent(dataset.agreements.flatMap(agreement => agreement.parties)) ?? 'USA',
    countries: byId(dataset.countries),
    forums: byId(dataset.forums),
    agreements: byId(dataset.agreements),
    projects: byId(dataset.projects),
    risks: byId(dataset.risks),
    lenses: byId(dataset.regionLenses),
    successors: new Map(dataset.forums.flatMap(forum => (forum.succeeds ? [[forum.succeeds, forum] as const] : []))),
    membershipsOf,
    agreementsOf,
    projectsIn,
    euMembers: new Set(dataset.countries.filter(country => country.eu).map(country => country.id)),
    minerals: [...minerals].sort(),
  };
}

/** The ids that a View may name, for `parseView`. `langs` are the languages that the interface speaks. */
export function createVocabulary(model: Model, langs: readonly string[]): Vocabulary {
  const holders: Record<string, { has(id: string): boolean }> = {
    country: { has: id => id === 'EU' || model.countries.has(id) },
    project: model.projects,
    agreement: model.agreements,
    risk: model.risks,
    forum: model.forums,
  };
  return {
    forums: new Set(model.forums.keys()),
    minerals: new Set(model.minerals),
    texts: new Set(model.dataset.agreements.flatMap(({ id, group }) => (group ? [id, group] : [id]))),
    regions: new Set(model.lenses.keys()),
    langs: new Set(langs),
    forumAliases: forumAliases(model),
    hasSubject(subject) {
      const [kind = '', id = ''] = subject.split(':');
      return holders[kind]?.has(id) ?? false;
    },
  };
}

/** `G7 CMAP` can be asked for as `g7-cmap`, whatever its id. */
function forumAliases(model: Model): ReadonlyMap<string, string> {
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return new Map([...model.forums.values()].map(forum => [slug(forum.abbreviation), forum.id]));
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map(record => [record.id, record]));
}
function addTo<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
