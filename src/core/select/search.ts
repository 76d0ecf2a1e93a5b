import type { Model } from '../model/create-model.ts';
import type { Messages } from '../text/messages.ts';
import type { SearchHit } from './types.ts';

interface Candidate {
  hit: SearchHit;
  /** Folded words that name it, all alike. */
  names: string[];
  /** Folded words that find it a little less well: other names, codes, ids. */
  others: string[];
  /** Folded codes, which only a whole one finds, and less well than a name that begins with it. */
  codes?: string[];
  /** Of what is named alike, more comes first. */
  records?: number;
}
const memory = new WeakMap<Model, Map<string, Candidate[]>>();
const CODE_SCORE = 1.5;

/**
 * What a few typed letters may mean, best first: a name that they are, then one that begins with them, then a word that
 * does, then anything that contains them. Of countries that are named alike, that with more records comes first. Accents and
 * case do not matter. Empty input finds nothing. `english` holds the words by which a reader of another language may look
 * for a country, too; the hits are in the reader's language.
 */
export function search(model: Model, query: string, messages: Messages, english = messages, limit = 12): SearchHit[] {
  const wanted = fold(query.trim());
  if (!wanted) return [];
  const scored: { hit: SearchHit; score: number; records: number; at: number }[] = [];
  candidates(model, messages, english).forEach(({ hit, names, others, codes = [], records = -1 }, at) => {
    const score = Math.min(
      ...names.map(key => matchScore(key, wanted)),
      ...others.map(key => matchScore(key, wanted) + 0.5),
      ...(codes.includes(wanted) ? [CODE_SCORE] : []),
    );
    if (score < 4) scored.push({ hit, score, records, at });
  });
  return scored
    .sort((a, b) => a.score - b.score || b.records - a.records || a.at - b.at)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function matchScore(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  const at = key.indexOf(wanted);
  if (at < 0) return 9;
  return /[\s·,:()–-]/.test(key.charAt(at - 1)) ? 2 : 3;
}

/** Lower case without accents, so that "turkiye" finds Türkiye. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Countries first, then forums, projects, companies, agreements, risks, minerals. */
function candidates(model: Model, messages: Messages, english: Messages): Candidate[] {
  const byLang = memory.get(model) ?? new Map<string, Candidate[]>();
  memory.set(model, byLang);
  const key = `${messages.lang} ${english.lang}`;
  let list = byLang.get(key);
  if (!list) {
    list = [
      ...countryCandidates(model, messages, english),
      ...forumCandidates(model, messages),
      ...projectCandidates(model, messages),
      ...textCandidates(model, messages),
      ...riskCandidates(model, messages),
      ...mineralCandidates(model, messages),
    ];
    byLang.set(key, list);
  }
  return list;
}

function countryCandidates(model: Model, messages: Messages, english: Messages): Candidate[] {
  const region = model.dataset.regionSchemes.find(scheme => scheme.id === 'm49');
  return [...model.countries.values(), { id: 'EU', alpha2: 'EU', regions: {} as Record<string, string> }].map(
    ({ id, alpha2, regions }) => {
      const name = region?.regions.find(one => one.id === regions.m49)?.name;
      const label = messages.country(id);
      return {
        hit: { subject: `country:${id}`, kind: 'country', label, detail: name ? messages.local(name) : '' },
        names: namesOf(id, messages),
        others: [...(english === messages ? [] : namesOf(id, english)), fold(id)],
        codes: [fold(alpha2)],
        records: recordsOf(model, id),
      };
    },
  );
}

function namesOf(country: string, { country: nameOf, countryShort, vocabulary }: Messages): string[] {
  return [nameOf(country), countryShort(country), ...(vocabulary.aliases[country] ?? [])].map(fold);
}

/** Seats, texts, projects and risks of a country that the data hold, on any day. */
function recordsOf(model: Model, country: string): number {
  const { membershipsOf, agreementsOf, projectsIn, risks } = model;
  const lists = [membershipsOf.get(country), agreementsOf.get(country), projectsIn.get(country)];
  const inside = [...risks.values()].filter(({ place }) => place.country === country);
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), inside.length);
}

function forumCandidates(model: Model, messages: Messages): Candidate[] {
  return model.dataset.forums.map(forum => ({
    hit: { subject: `forum:${forum.id}`, kind: 'forum', label: forum.abbreviation, detail: messages.local(forum.name) },
    names: [fold(forum.abbreviation)],
    others: [messages.local(forum.name), forum.name.en, forum.id].map(fold),
  }));
}

function projectCandidates(model: Model, messages: Messages): Candidate[] {
  const projects: Candidate[] = model.dataset.projects.map(project => ({
    hit: {
      subject: `project:${project.id}`,
      kind: 'project',
      label: messages.local(project.name),
      detail: [project.place, messages.country(project.country)].filter(Boolean).join(', '),
    },
    names: [fold(messages.local(project.name))],
    others: [project.name.en, project.place ?? '', project.id].filter(Boolean).map(fold),
  }));
  const companies: Candidate[] = model.dataset.projects.flatMap(project =>
    project.operator
      ? [
          {
            hit: {
              subject: `project:${project.id}`,
              kind: 'company',
              label: project.operator,
              detail: messages.local(project.name),
            },
            names: [fold(project.operator)],
            others: [],
          } satisfies Candidate,
        ]
      : [],
  );
  return [...projects, ...companies];
}

function textCandidates(model: Model, messages: Messages): Candidate[] {
  return model.dataset.agreements.map(agreement => {
    const partners = agreement.parties.filter(party => party !== model.lead).map(party => messages.countryShort(party));
    const year = agreement.history.at(-1)?.date?.slice(0, 4) ?? '';
    return {
      hit: {
        subject: `agreement:${agreement.id}`,
        kind: 'agreement',
        label: messages.local(agreement.title),
        detail: [messages.formats.row(partners), year].filter(Boolean).join(' · '),
      },
      names: [fold(messages.local(agreement.title))],
      others: [partners.join(' '), agreement.title.en, agreement.id].map(fold),
    };
  });
}

function riskCandidates(model: Model, messages: Messages): Candidate[] {
  return model.dataset.risks.map(risk => ({
    hit: {
      subject: `risk:${risk.id}`,
      kind: 'risk',
      label: messages.local(risk.name),
      detail: messages.vocabulary.riskTypes[risk.type],
    },
    names: [fold(messages.local(risk.name))],
    others: [risk.name.en, risk.id].map(fold),
  }));
}

/** A mineral is no subject of its own: choosing it filters the projects. */
function mineralCandidates(model: Model, messages: Messages): Candidate[] {
  return model.minerals.map(mineral => ({
    hit: {
      subject: `mineral:${mineral}`,
      kind: 'mineral',
      label: messages.mineral(mineral),
      detail: messages.vocabulary.layers.projects,
    },
    names: [fold(messages.mineral(mineral))],
    others: [fold(mineral)],
  }));
}
