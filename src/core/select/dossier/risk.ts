import type { RiskPlace } from '../../model/records.ts';
import { FAMILY_OF_RISK } from '../../model/risk-families.ts';
import type { Dossier } from '../types.ts';
import { type DossierContext, facts, joinDetail, section } from './context.ts';
import { projectItem, riskItem } from './items.ts';

/** A risk: where, how severe and on what basis, and the projects that the record names as exposed. */
export function riskDossier(context: DossierContext, id: string): Omit<Dossier, 'sources' | 'page' | 'ownNote'> | null {
  const { model, rows, messages, details } = context;
  const risk = model.risks.get(id);
  if (!risk) return null;
  const { vocabulary, dossier: words, formats } = messages;
  const record = details?.risks.find(other => other.id === id);
  const projects = rows.projects.filter(row => risk.projectIds.includes(row.project.id));
  const row = { risk, family: FAMILY_OF_RISK[risk.type], countries: [] };
  return {
    subject: `risk:${id}`,
    title: messages.local(risk.name),
    subtitle: joinDetail([
      vocabulary.riskTypes[risk.type],
      [risk.place, ...risk.also]
        .map(place => placeWords(context, place))
        .filter(Boolean)
        .join('; '),
    ]),
    finding: joinDetail([words.ofFive(risk.severity), vocabulary.severities[risk.severity]]),
    numbers: [
      { layer: 'risks', value: risk.severity, label: vocabulary.severities[risk.severity] },
      { layer: 'projects', value: projects.length, label: words.projects(projects.length) },
    ],
    summary: record ? messages.local(record.summary) : null,
    facts: facts([
      [words.facts.type, vocabulary.riskTypes[risk.type]],
      [words.facts.since, risk.since && formats.date(risk.since)],
      [words.facts.ended, risk.until && formats.date(risk.until)],
      [words.facts.basis, record && messages.local(record.severityBasis)],
      [words.facts.minerals, messages.formats.row(risk.minerals.map(messages.mineral))],
      [words.facts.exposed, record && messages.formats.row(record.exposed.map(words.phrase))],
    ]),
    sections: [
      ...section('risks', words.headings.risks, [riskItem(context, row)]),
      ...section(
        'projects',
        words.headings.projects,
        projects.map(project => projectItem(context, project)),
      ),
    ],
    checked: risk.checked,
  };
}

function placeWords({ messages }: DossierContext, place: RiskPlace): string {
  const country = place.country ? messages.country(place.country) : '';
  const provinces = place.kind === 'provinces' ? place.provinces.map(({ name }) => messages.dossier.phrase(name)) : [];
  return messages.formats.row([...provinces, country].filter(Boolean));
}
