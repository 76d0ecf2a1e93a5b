// A country's part in world output and in US imports, and its export controls: from the series behind the map.
import type { ImportReliance, ProductionSeries } from '../../core/model/records.ts';
import { mineralForm } from '../../core/text/mineral-forms.en.ts';
import { inARow, inItsLanguage, type PageContext } from '../page-context.ts';
import type { EvidenceSection } from '../parts/evidence-table.ts';

/** Smaller shares are left to the files. */
const LEAST_SHARE = 0.01;

/** Output, trade and controls of a country; sections without rows are empty. */
export function tradeSections(context: PageContext, country: string): EvidenceSection[] {
  const trade = country === context.model.lead ? relianceSection(context) : supplierSection(context, country);
  return [outputSection(context, country), trade, controlSection(context, country)];
}

/** The latest series of each mineral, form and stage. */
function latestSeries(all: readonly ProductionSeries[]): ProductionSeries[] {
  const latest = new Map<string, ProductionSeries>();
  for (const series of all) {
    const key = `${series.mineral} ${series.form} ${series.stage}`;
    if ((latest.get(key)?.year ?? 0) < series.year) latest.set(key, series);
  }
  return [...latest.values()];
}

function outputSection(context: PageContext, country: string): EvidenceSection {
  const { messages, details } = context;
  const { pages, vocabulary, formats } = messages;
  const rows = latestSeries(details.production)
    .map(series => ({ series, share: series.shares.find(row => row.country === country)?.share ?? null }))
    .filter((row): row is { series: ProductionSeries; share: number } => row.share !== null && row.share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.series.id.localeCompare(b.series.id, 'en'));
  return {
    id: 'output',
    heading: pages.headings.output,
    caption: pages.captions.output(formats.percent(LEAST_SHARE)),
    columns: [
      { label: pages.columns.mineral, width: 20 },
      { label: pages.columns.stage, width: 12 },
      { label: pages.columns.share, width: 10 },
      { label: pages.columns.year, width: 8 },
      { label: pages.columns.measure, width: 31 },
    ],
    rows: rows.map(({ series, share }) => ({
      cells: [
        messages.mineral(series.mineral),
        vocabulary.stages[series.stage === 'mine' ? 'mining' : 'refining'],
        formats.percent(share),
        String(series.year),
        inItsLanguage(context, messages.dossier.phrase(series.measure)),
      ],
      confidence: series.confidence,
      cites: series.cites.map(cite => cite.source),
      muted: false,
    })),
  };
}

/** "钨、精矿": a mineral, and its form where imports are of one form alone. */
function reliedOn(context: PageContext, { mineral, form }: ImportReliance): string {
  const { messages } = context;
  return inARow(context, [messages.mineral(mineral), form && mineralForm(form, messages.pages.forms)]);
}

function supplierSection(context: PageContext, country: string): EvidenceSection {
  const { messages, details } = context;
  const { pages, formats } = messages;
  const rows = details.importReliance
    .flatMap(reliance => reliance.mainSources.map(source => ({ reliance, source })))
    .filter(({ source }) => source.country === country && source.percent !== null)
    .sort((a, b) => b.source.percent! - a.source.percent! || a.reliance.id.localeCompare(b.reliance.id, 'en'));
  return {
    id: 'suppliers',
    heading: pages.headings.suppliers,
    caption: pages.captions.suppliers,
    columns: [
      { label: pages.columns.mineral, width: 36 },
      { label: pages.columns.share, width: 20 },
      { label: pages.columns.years, width: 25 },
    ],
    rows: rows.map(({ reliance, source }) => ({
      cells: [
        reliedOn(context, reliance),
        formats.percent(source.percent! / 100),
        reliance.mainSourcesPeriod ?? pages.notStated,
      ],
      confidence: reliance.confidence,
      cites: reliance.cites.map(cite => cite.source),
      muted: false,
    })),
  };
}

function relianceSection(context: PageContext): EvidenceSection {
  const { messages, details } = context;
  const { pages, formats } = messages;
  const rows = details.importReliance.toSorted(
    (a, b) => (b.percent ?? -1) - (a.percent ?? -1) || a.id.localeCompare(b.id, 'en'),
  );
  return {
    id: 'reliance',
    heading: pages.headings.reliance,
    caption: pages.captions.reliance,
    columns: [
      { label: pages.columns.mineral, width: 22 },
      { label: pages.columns.share, width: 12 },
      { label: pages.columns.year, width: 8 },
      { label: pages.columns.mainSources, width: 39 },
    ],
    rows: rows.map(reliance => ({
      cells: [
        reliedOn(context, reliance),
        reliance.qualifier === 'net-exporter' ? pages.exporter : `${reliance.printed}%`,
        String(reliance.year),
        reliance.mainSources
          .map(({ country, percent }) => [messages.countryShort(country), percent && formats.percent(percent / 100)])
          .map(parts => parts.filter(Boolean).join(' '))
          .join(', '),
      ],
      confidence: reliance.confidence,
      cites: reliance.cites.map(cite => cite.source),
      muted: false,
    })),
  };
}

function controlSection(context: PageContext, country: string): EvidenceSection {
  const { messages, details } = context;
  const { pages, formats } = messages;
  return {
    id: 'controls',
    heading: pages.headings.controls,
    caption: '',
    columns: [
      { label: pages.columns.measure, width: 38 },
      { label: pages.columns.since, width: 11 },
      { label: pages.columns.until, width: 11 },
      { label: pages.columns.status, width: 21 },
    ],
    rows: details.exportControls
      .filter(control => control.country === country)
      .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '', 'en') || a.id.localeCompare(b.id, 'en'))
      .map(control => ({
        cells: [
          inItsLanguage(context, messages.local(control.measure)),
          control.from ? formats.date(control.from) : pages.notStated,
          control.to ? formats.date(control.to) : '',
          inItsLanguage(context, messages.dossier.phrase(control.status)),
        ],
        confidence: control.confidence,
        cites: control.cites.map(cite => cite.source),
        muted: control.to !== null,
      })),
  };
}
