import type { AgreementRecord } from '../../core/model/records.ts';
import { statusAt } from '../../core/model/texts.ts';
import { selectTable } from '../../core/select/table.ts';
import { provisionWord } from '../../core/text/provision-word.ts';
import { pathOf } from '../../core/view/page-address.ts';
import { html } from '../html.ts';
import { windowOfCountries } from '../map/page-frame.ts';
import type { PageContent } from '../page.ts';
import { inARow, inItsLanguage, type PageContext, pageLink, pageView } from '../page-context.ts';
import { conflictList } from '../parts/conflict-list.ts';
import type { EvidenceSection } from '../parts/evidence-table.ts';
import { recordPage } from './record-page.ts';

/** An agreement: who with whom, how far it is, what it promises by when, and whether it binds. */
export function agreementPage(context: PageContext, id: string): PageContent {
  const { model, messages, details } = context;
  const { pages, dossier, vocabulary } = messages;
  const key = `agreement:${id}`;
  const from = pathOf(key);
  const record = details.agreements.find(other => other.id === id)!;
  const partners = record.parties.filter(party => party !== model.lead);
  const at = statusAt(model.agreements.get(id)!, model.dataset.asof);
  const parties = record.parties.map(
    (party, i) =>
      html`${i > 0 && (messages.lang === 'zh' ? '、' : ', ')}${pageLink(context, from, `country:${party}`, messages.country(party))}`,
  );
  return recordPage(context, {
    key,
    title: messages.local(record.title),
    description: pages.describe.agreement(messages.local(record.title)),
    kicker: `${pages.kinds.agreement} · ${vocabulary.kinds[record.kind]}`,
    about: aboutAgreement(context, record, at?.status === 'in-force'),
    window: windowOfCountries(model, partners),
    paint: 'plain',
    named: record.parties.filter(party => party !== 'EU'),
    drawn: [key],
    marks: record.parties.length > 1 && !record.subnational ? ['stamps', 'ties'] : [],
    facts: [
      [pages.headings.parties, parties],
      [
        pages.columns.status,
        at &&
          [vocabulary.statuses[at.status], at.date && messages.formats.dateLong(at.date)].filter(Boolean).join(', '),
      ],
      [pages.columns.binding, dossier.binding[String(record.binding)]],
      [pages.columns.kind, record.subnational && dossier.subnational(dossier.phrase(record.subnational.name))],
      [dossier.facts.place, record.place && inItsLanguage(context, dossier.phrase(record.place))],
      [dossier.facts.signatories, record.signatories && inItsLanguage(context, record.signatories)],
      [dossier.facts.agency, record.leadAgency && inItsLanguage(context, dossier.phrase(record.leadAgency))],
      [dossier.facts.minerals, inARow(context, record.minerals.map(messages.mineral))],
      [
        dossier.facts.provisions,
        record.provisions.length > 0 &&
          inARow(
            context,
            record.provisions.map(word => provisionWord(word, dossier)),
          ),
      ],
    ],
    summary: [messages.local(record.summary), record.notes ? messages.local(record.notes) : ''],
    sections: [ladderSection(context, record), milestoneSection(context, record), sumSection(context, record)],
    after: conflictList(context, record.conflicts),
    cites: record.cites.map(cite => cite.source),
    parts: ['agreements'],
    checked: [record.checked],
    tables: [
      {
        name: 'agreements',
        rows: selectTable(model, pageView(context, {}), 'agreements', messages).filter(row => row.agreement_id === id),
      },
    ],
    record,
    related: record.parties.map(party => ({ key: `country:${party}`, words: messages.country(party) })),
  });
}

/** A treaty that is in force is law; any other text is a creative work with parties. */
function aboutAgreement({ model }: PageContext, record: AgreementRecord, isInForce: boolean): PageContent['about'] {
  const signed = record.history.find(({ status }) => status === 'signed')?.date;
  const binds = isInForce && record.binding === true;
  return {
    '@type': binds ? 'Legislation' : 'CreativeWork',
    name: record.title.en,
    ...(binds ? { legislationLegalForce: 'InForce' } : {}),
    ...(signed ? { [binds ? 'legislationDate' : 'datePublished']: signed } : {}),
    about: record.parties
      .filter(party => party === 'EU' || model.countries.has(party))
      .map(party => ({ '@type': party === 'EU' ? 'Organization' : 'Country', identifier: party })),
  };
}

function ladderSection(context: PageContext, record: AgreementRecord): EvidenceSection {
  const { pages, vocabulary, formats, local } = context.messages;
  return {
    id: 'ladder',
    heading: pages.headings.ladder,
    caption: pages.captions.ladder,
    columns: [
      { label: pages.columns.status, width: 20 },
      { label: pages.columns.date, width: 18 },
      { label: pages.columns.note, width: 43 },
    ],
    rows: record.history.map(step => ({
      cells: [
        vocabulary.statuses[step.status],
        step.date ? formats.date(step.date) : pages.dateUnknown,
        step.note && inItsLanguage(context, local(step.note)),
      ],
      confidence: record.confidence,
      cites: record.cites.map(cite => cite.source),
      muted: false,
    })),
  };
}

function milestoneSection(context: PageContext, record: AgreementRecord): EvidenceSection {
  const { pages, formats, local, dossier } = context.messages;
  const isAhead = (due: string | null) => due !== null && due > context.model.dataset.asof;
  return {
    id: 'milestones',
    heading: pages.headings.milestones,
    caption: '',
    columns: [
      { label: pages.columns.what, width: 33 },
      { label: pages.columns.due, width: 12 },
      { label: pages.columns.outcome, width: 14 },
      { label: pages.columns.note, width: 22 },
    ],
    rows: record.milestones.map(({ what, due, met, note, cites }) => ({
      cells: [
        inItsLanguage(context, local(what)),
        due ? formats.date(due) : pages.notStated,
        met === null ? (isAhead(due) ? pages.pending : dossier.unverified) : met ? dossier.met : dossier.notMet,
        note && inItsLanguage(context, local(note)),
      ],
      confidence: null,
      cites: cites.map(cite => cite.source),
      muted: false,
    })),
  };
}

function sumSection(context: PageContext, record: AgreementRecord): EvidenceSection {
  const { pages, formats, local } = context.messages;
  return {
    id: 'sums',
    heading: pages.headings.sums,
    caption: '',
    columns: [
      { label: pages.columns.amount, width: 24 },
      { label: pages.columns.what, width: 57 },
    ],
    rows: record.money.map(({ amount, what, basis }) => ({
      cells: [
        formats.amount(amount),
        [inItsLanguage(context, local(what)), basis && inItsLanguage(context, ` (${basis})`)],
      ],
      confidence: record.confidence,
      cites: record.cites.map(cite => cite.source),
      muted: false,
    })),
  };
}
