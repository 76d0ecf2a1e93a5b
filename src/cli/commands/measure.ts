import type { ProductionSeries } from '../../core/model/records.ts';
import { type Concentration, selectConcentration, selectSchemes } from '../../core/select/analysis/concentration.ts';
import { selectCoverage } from '../../core/select/analysis/coverage.ts';
import { selectExposure } from '../../core/select/analysis/exposure.ts';
import type { TestedPart } from '../../core/select/analysis/idle-tests.ts';
import { type AnalysisMessages, loadAnalysisWords } from '../../core/text/analysis-words.ts';
import {
  concentrationRows,
  concentrationText,
  coverageText,
  exposureText,
  schemesText,
} from '../../core/text/measure-report.ts';
import { testReport } from '../../core/text/test-report.ts';
import { whatIfWords } from '../../core/text/what-if-words.ts';
import type { View } from '../../core/view/view.ts';
import { MEASURES } from '../../core/view/words.ts';
import { toCsv } from '../../export/csv.ts';
import type { Command } from '../command.ts';
import { onePositional } from '../one-positional.ts';
import { type OpenView, openDetails, openView } from '../open-atlas.ts';
import { DataError, UsageError } from '../usage-error.ts';

const NAMES = [...MEASURES, 'coverage', 'exposure', 'schemes'] as const;
type Name = (typeof NAMES)[number];
type Row = Record<string, string | number | boolean | null>;
/** An opened View with the words of measures. */
type OpenMeasure = OpenView & { messages: AnalysisMessages };
interface Answer {
  text: string;
  rows: Row[];
  json: unknown;
}

export const measureCommand: Command = {
  name: 'measure',
  summary: 'concentration, coverage and exposure of a view, as intervals with n, denominator and basis',
  usage: `lodemap measure ${NAMES.join('|')} "<view>" [--format json|csv|text] [--strict]`,
  help: 'Measures what a view names: of=projects|committed|letters|agreements|mining|refining, by=country|region|mineral|agency|stage|operator, scheme=m49|continent|world-bank|network, without=country:AUS,forum:forge and with=… for a test: what moves is told before and after, what moves nothing with its reason (with csv and json on standard error). A country or forum that is put in joins the network, a project passes every filter; the same subject in both lists is in neither. Unknown amounts give the exact lowest and highest value over all ways to fill them; where no source gives a cap the interval is unbounded and says why. With fewer than five records there is the list and no index.\n\n  schemes   the index of measure= under every region scheme\n  coverage  share of world output inside network=texts|seats|hosts, by mineral and stage\n  exposure  projects and firm money at risks of severity= and above\n\n  --format  text (default), json or csv\n  --strict  ends with 1 when the view has a problem',
  options: { format: { type: 'string', default: 'text' }, strict: { type: 'boolean' } },
  readsData: true,
  async run({ positionals, values }) {
    const [name, ...rest] = positionals;
    if (!NAMES.includes(name as Name))
      throw new UsageError(`measure: got "${name ?? ''}"; expected ${NAMES.join(', ')}\nUsage: ${this.usage}`);
    const { format } = values;
    if (format !== 'json' && format !== 'csv' && format !== 'text')
      throw new UsageError(`--format: got "${format}"; expected json, csv or text`);
    const opened = await openView(onePositional(rest, this), { strict: values.strict === true });
    const messages = { ...opened.messages, ...(await loadAnalysisWords(opened.messages.lang)) };
    const { production } = openDetails(opened.model);
    const answer = measureAnswer(name as Name, { ...opened, messages }, production);
    const { model, view } = opened;
    const part = partOf(name as Name);
    const asked = part === 'measure' && name !== 'schemes' ? { ...view, measure: name as View['measure'] } : view;
    const test = testReport(model, asked, production, part, messages);
    if (format === 'text') console.log([answer.text, ...(test.length ? [''] : []), ...test].join('\n'));
    else {
      for (const said of test) console.error(said);
      process.stdout.write(format === 'csv' ? toCsv(answer.rows) : `${JSON.stringify(answer.json, finite, 2)}\n`);
    }
    return 0;
  },
};

/** The answer of a command to which the View's test may do nothing. */
function partOf(name: Name): TestedPart {
  return name === 'coverage' || name === 'exposure' ? name : 'measure';
}

/** JSON has no infinity: an end without a cap is null, and `open` says which. */
function finite(_key: string, value: unknown): unknown {
  return value === Number.POSITIVE_INFINITY ? null : value;
}

/** A text with what the View takes out and puts in before it. */
function conditioned({ model, view, messages }: OpenMeasure, text: string): string {
  const condition = whatIfWords(model, view, messages);
  return condition ? messages.sentences.whatIf.said(condition, text) : text;
}

/** What the command prints: as text, as rows, as JSON. */
export function measureAnswer(name: Name, open: OpenMeasure, production: readonly ProductionSeries[]): Answer {
  if (name === 'coverage') return coverageAnswer(open, production);
  if (name === 'exposure') return exposureAnswer(open);
  if (name === 'schemes') return schemesAnswer(open, production);
  const { model, messages } = open;
  const view: View = { ...open.view, measure: name };
  const found = measured(open, view, production);
  const rows = concentrationRows(model, view, found, messages);
  const index = name === 'lq' ? null : { all: found.all?.[name] ?? null, disclosed: found.disclosed?.[name] ?? null };
  const { n, undisclosed, denominator } = found;
  const { unit, lump, sources } = found.table;
  const { of, by, scheme, without, with: put } = view;
  return {
    text: concentrationText(model, view, found, messages),
    rows,
    json: {
      measure: name,
      of,
      by,
      scheme,
      without,
      with: put,
      index,
      n,
      undisclosed,
      unit,
      denominator,
      lump,
      rows,
      sources,
    },
  };
}

function measured(
  { model, messages }: OpenMeasure,
  view: View,
  production: readonly ProductionSeries[],
): Concentration {
  const found = selectConcentration(model, view, production);
  if ('impossible' in found) throw new DataError(messages.analysis.impossible[found.impossible]);
  return found;
}

function schemesAnswer(open: OpenMeasure, production: readonly ProductionSeries[]): Answer {
  const schemes = selectSchemes(open.model, open.view, production) ?? [];
  const rows = schemes.map(({ scheme, regions, interval, disclosed }) => ({
    scheme,
    groups: regions,
    low: interval.low,
    high: interval.high,
    open: interval.open,
    disclosed_low: disclosed.low,
    disclosed_high: disclosed.high,
  }));
  return { text: conditioned(open, schemesText(open.view, schemes, open.messages)), rows, json: rows };
}

function coverageAnswer(open: OpenMeasure, production: readonly ProductionSeries[]): Answer {
  const { model, view, messages } = open;
  const coverage = selectCoverage(model, view, production);
  const rows = coverage.map(one => ({
    mineral: one.mineral,
    form: one.form,
    stage: one.stage,
    year: one.year,
    basis: one.basis,
    inside_low: one.inside.low,
    inside_high: one.inside.high,
    gap_low: 1 - one.inside.high,
    gap_high: 1 - one.inside.low,
    largest_outside: one.outside?.country ?? null,
    largest_outside_share: one.outside?.share ?? null,
    withheld_inside: one.withheldInside.join('; ') || null,
    sources: one.series.cites.map(cite => cite.source).join('; '),
  }));
  return { text: conditioned(open, coverageText(model, view, coverage, messages)), rows, json: rows };
}

function exposureAnswer(open: OpenMeasure): Answer {
  const { model, view, messages } = open;
  const exposure = selectExposure(model, view);
  const rows = exposure.risks.flatMap(({ risk, projects }) =>
    projects.map(({ row, reason }) => ({
      risk_id: risk.risk.id,
      type: risk.risk.type,
      severity: risk.risk.severity,
      project_id: row.project.id,
      country: row.project.country,
      reason,
      committed_low: row.money.committed.lowUsd + row.money.disbursed.lowUsd,
      committed_high: row.money.committed.highUsd + row.money.disbursed.highUsd,
    })),
  );
  const { bySeverity, byType } = exposure;
  return {
    text: conditioned(open, exposureText(view, exposure, messages)),
    rows,
    json: { bySeverity, byType, exposed: rows },
  };
}
