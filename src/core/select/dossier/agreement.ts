import { FILLING_OF_STATUS, statusAt } from '../../model/texts.ts';
import { provisionWord } from '../../text/provision-word.ts';
import type { Dossier, DossierItem } from '../types.ts';
import { conflictItems, type DossierContext, facts, joinDetail, joinSentences, section } from './context.ts';

/** An agreement's steps, milestones, terms and conflicts. */
export function agreementDossier(
  context: DossierContext,
  id: string,
): Omit<Dossier, 'sources' | 'page' | 'ownNote'> | null {
  const { model, rows, messages, details } = context;
  const agreement = model.agreements.get(id);
  if (!agreement) return null;
  const { vocabulary, formats, dossier: words } = messages;
  const record = details?.agreements.find(other => other.id === id);
  const at = statusAt(agreement, rows.asof);
  const base = { subject: `agreement:${id}`, muted: false, confidence: agreement.confidence } as const;
  const steps: DossierItem[] = agreement.history.map(step => ({
    ...base,
    title: vocabulary.statuses[step.status],
    detail: joinDetail([step.date && formats.date(step.date), vocabulary.kinds[agreement.kind]]),
    icon: { kind: 'stamp', agreement: agreement.kind, filling: FILLING_OF_STATUS[step.status] },
    cites: agreement.cites,
  }));
  const parties: DossierItem[] = agreement.parties.map(party => ({
    ...base,
    subject: `country:${party}`,
    title: messages.country(party),
    detail:
      agreement.subnational && party !== model.lead ? words.subnational(words.phrase(agreement.subnational.name)) : '',
    icon: { kind: 'none' },
    cites: [],
  }));
  const milestones: DossierItem[] = (record?.milestones ?? []).map(milestone => ({
    ...base,
    title: messages.local(milestone.what),
    detail: joinDetail([
      milestone.due && words.due(formats.date(milestone.due)),
      milestone.met === null ? words.unverified : milestone.met ? words.met : words.notMet,
      milestone.note && messages.local(milestone.note),
    ]),
    icon: { kind: 'none' },
    cites: milestone.cites.map(cite => cite.source),
  }));
  return {
    subject: `agreement:${id}`,
    title: messages.local(agreement.title),
    subtitle: joinDetail([formats.row(agreement.parties.map(messages.country)), vocabulary.kinds[agreement.kind]]),
    finding: at ? joinDetail([vocabulary.statuses[at.status], at.date && formats.dateLong(at.date)]) : null,
    numbers: [],
    summary: record
      ? joinSentences(messages, [messages.local(record.summary), record.notes ? messages.local(record.notes) : ''])
      : null,
    facts: facts([
      [words.facts.status, words.binding[String(agreement.binding)]],
      [words.facts.signatories, record?.signatories],
      [words.facts.place, record?.place && words.phrase(record.place)],
      [words.facts.agency, record?.leadAgency && words.phrase(record.leadAgency)],
      [words.facts.minerals, formats.row(agreement.minerals.map(messages.mineral))],
      [
        words.facts.provisions,
        record && formats.row(record.provisions.map(provision => provisionWord(provision, words))),
      ],
    ]),
    sections: [
      ...section('agreements', words.facts.status, steps),
      ...section('members', words.headings.members, parties),
      ...section('milestones', words.headings.milestones, milestones),
      ...section(
        'conflicts',
        words.headings.conflicts,
        conflictItems(context, `agreement:${id}`, record?.conflicts ?? []),
      ),
    ],
    checked: agreement.checked,
  };
}
