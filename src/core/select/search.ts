import type { Model } from '../model/create-model.ts';
import type { Messages } from '../text/messages.ts';
import type { SearchHit } from './types.ts';

interface Candidate {
  hit: SearchHit;
  /** Folded words that find it; the first is its label. */
  keys: string[];
}
const memory = new WeakMap<Model, Map<string, Candidate[]>>();

/**
 * What a few typed letters may mean, best first: a label that begins with them, then a word that does, then anything
 * that contains them. Accents and case do not matter. Empty input finds nothing.
 */
export function search(model: Model, query: string, messages: Messages, limit = 12): SearchHit[] {
  const wanted = fold(query.trim());
  if (!wanted) return [];
  const scored: { hit: SearchHit; score: number; at: number }[] = [];
  candidates(model, messages).forEach(({ hit, keys }, at) => {
    const score = Math.min(...keys.map((key, index) => matchScore(key, wanted) + (index > 0 ? 0.5 : 0)));
    if (score < 4) scored.push({ hit, score, at });
  });
  return scored
    .sort((a, b) => a.score - b.score || a.at - b.at)
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
function candidates(model: Model, messages: Messages): Candidate[] {
  const byLang = memory.get(model) ?? new Map<string, Candidate[]>();
  memory.set(model, byLang);
  let list = byLang.get(messages.lang);
  if (!list) {
    list = [
      ...countryCandidates(model, messages),
      ...forumCandidates(model, messages),
      ...projectCandidates(model, messages),
      ...textCandidates(model, messages),
      ...riskCandidates(model, messages),
      ...mineralCandidates(model, messages),
    ];
    byLang.set(messages.lang, list);
  }
  return list;
}

function countryCandidates(model: Model, messages: Messages): Candidate[] {
  const region = model.dataset.regionSchemes.find(scheme => scheme.id === 'm49');
  return [...model.countries.values(), { id: 'EU', alpha2: 'EU', regions: {} as Record<string, string> }].map(
    country => {
      const name = region?.regions.find(({ id }) => id === country.regions.m49)?.name;
      const label = messages.country(country.id);
      return {
        hit: { subject: `country:${country.id}`, kind: 'country', label, detail: name ? messages.local(name) : '' },
        keys: [
          label,
          messages.countryShort(country.id),
          country.id,
          ...(messages.vocabulary.aliases[country.id] ?? []),
        ].map(fold),
      };
    },
  );
}

function forumCandidates(model: Model, messages: Messages): Candidate[] {
  return model.dataset.forums.map(forum => ({
    hit: { subject: `forum:${forum.id}`, kind: 'forum', label: forum.abbreviation, detail: messages.local(forum.name) },
    keys: [forum.abbreviation, messages.local(forum.name), forum.name.en, forum.id].map(fold),
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
    keys: [messages.local(project.name), project.name.en, project.place ?? '', project.id].filter(Boolean).map(fold),
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
            keys: [fold(project.operator)],
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
      keys: [messages.local(agreement.title), partners.join(' '), agreement.title.en, agreement.id].map(fold),
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
    keys: [messages.local(risk.name), risk.name.en, risk.id].map(fold),
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
    keys: [messages.mineral(mineral), mineral].map(fold),
  }));
}
