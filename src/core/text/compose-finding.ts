// The headline: a finding computed from the rows, so that it can't contradict the map.
import type { Agreement, Forum } from '../model/dataset.ts';
import { sumAmounts } from '../model/money.ts';
import { holdsSeat } from '../model/seats.ts';
import { hasBegun } from '../model/time.ts';
import type { LayerContext } from '../scene/layers/context.ts';
import { amountLine } from '../scene/layers/projects.ts';
import { type Changes, selectChanges } from '../select/changes.ts';
import { putInMovesNothing } from '../select/put-in-moves-nothing.ts';
import { rowsOfAll } from '../select/rows.ts';
import type { AgreementRow, CountryRow, MoneySum, ProjectRow } from '../select/types.ts';
import { countedUnder } from '../select/what-if.ts';
import { whereOf } from '../select/where/select-where.ts';
import { composeWhereFinding } from './compose-where-finding.ts';
import { whatIfWords } from './what-if-words.ts';

/** Characters that a headline may have. */
const LONGEST_FINDING = 110;

/** Subjects first, then the compared forums, then the first layer that is on. */
export function composeFinding(context: LayerContext): string {
  const condition = whatIfWords(context.model, context.view, context.messages);
  const finding = composePlainFinding(context);
  if (!condition) return finding;
  const { said, idle } = context.messages.sentences.whatIf;
  return (putInMovesNothing(context.model, context.view) ? idle : said)(condition, finding);
}

function composePlainFinding(context: LayerContext): string {
  const { view } = context;
  const [first, second] = view.select;
  // What is said of one subject is said of it whether or not the View's expression means it.
  const ofAll = { ...context, rows: rowsOfAll(context.model, view) };
  if (first?.startsWith('country:') && second?.startsWith('country:'))
    return comparedCountries(ofAll, first.slice(8), second.slice(8));
  return (first ? subjectFinding(ofAll, first) : null) ?? layerFinding(context);
}

function layerFinding(context: LayerContext): string {
  const { view, rows, model, messages } = context;
  const words = messages.sentences.headline;
  const lens = model.lenses.get(view.region);
  const changes = selectChanges(model, view);
  if (changes) return changesFinding(context, changes);
  const expression = whereOf(model, view);
  if (expression) return composeWhereFinding(context, expression, partners(context));
  if (view.layers.includes('forums') && view.forums.length > 0) return forumsFinding(context);
  if (view.texts.length > 0 && view.layers.includes('agreements')) return chosenTextsFinding(context);
  if (lens?.countries) return lensFinding(context, messages.local(lens.name), new Set(lens.countries));
  if (view.layers.includes('forums')) return seatsFinding(context);
  if (view.layers.includes('agreements')) {
    const signed = new Set(
      rows.agreements
        .filter(
          ({ status, agreement }) => (status === 'signed' || status === 'in-force') && isNational(context, agreement),
        )
        .flatMap(row => row.partners),
    );
    return words.agreements(signed.size, rows.agreements.filter(row => row.status === 'in-force').length);
  }
  if (view.layers.includes('projects')) {
    const { coins } = rows.counts;
    return words.projects(coins.exact + coins.range, rows.projects.length - coins.none, coins.letter);
  }
  if (view.layers.includes('risks'))
    return words.risks(rows.risks.length, view.severity, new Set(rows.risks.flatMap(row => row.risk.projectIds)).size);
  return words.nothing;
}

/** Of the texts that the View names, and no others, so that nothing is said of all partners. */
function chosenTextsFinding({ rows: { counts }, messages }: LayerContext): string {
  const { signed, adopted, 'in-force': inForce } = counts.statuses;
  return messages.sentences.alt.texts(signed + adopted, inForce).replace(/[.。]$/u, '');
}

/** What the layers that are on gained and lost between two dates. */
function changesFinding(
  { view, messages }: LayerContext,
  { from, to, seats, texts, financeLines, risks }: Changes,
): string {
  const words = messages.sentences.changes;
  const parts: string[] = [];
  if (view.layers.includes('forums')) {
    const lost = seats.reduce((sum, row) => sum + row.lost.length, 0);
    parts.push(
      words.seats(seats.reduce((sum, row) => sum + row.gained.length, 0)),
      ...(lost ? [words.seatsLost(lost)] : []),
    );
  }
  if (view.layers.includes('agreements')) parts.push(words.texts(texts.length));
  if (view.layers.includes('projects')) parts.push(words.lines(financeLines));
  if (view.layers.includes('risks')) parts.push(words.risks(risks.begun.length));
  if (parts.length === 0) return messages.sentences.headline.nothing;
  return words.between(messages.formats.date(from), messages.formats.date(to), parts);
}

/** Between the lead and whole countries: neither a part of a country nor a text whose other side is unknown. */
function isNational({ model }: LayerContext, { parties, subnational }: Agreement): boolean {
  return parties.includes(model.lead) && !subnational;
}

/** Countries other than the lead, in a fixed order. */
function partners({ rows, model }: LayerContext): CountryRow[] {
  return [...rows.countries.values()].filter(row => row.country !== model.lead && row.country !== 'EU');
}

function seatsFinding(context: LayerContext): string {
  const { messages, model, rows, view } = context;
  const words = messages.sentences.headline;
  const forums = countedUnder(model, view, rows.asof).length;
  const all = partners(context);
  const most = Math.max(0, ...all.map(row => row.seatCount));
  if (forums === 0 || most === 0) return words.noForum(messages.formats.dateLong(rows.asof));
  const leaders = all.filter(row => row.seatCount === most).map(row => messages.country(row.country));
  return words.seats(
    leaders.sort((a, b) => a.localeCompare(b, 'en')),
    most,
    forums,
    laggardRegion(context, all, most),
  );
}

/** The inhabited continent whose best-placed state holds the fewest seats, when that is fewer than elsewhere. */
function laggardRegion(
  { model }: LayerContext,
  all: readonly CountryRow[],
  most: number,
): { region: string; most: number } | null {
  const best = new Map<string, number>();
  for (const row of all) {
    const region = model.countries.get(row.country)?.regions.continent;
    if (region && region !== 'antarctica') best.set(region, Math.max(best.get(region) ?? 0, row.seatCount));
  }
  const ranked = [...best].sort((a, b) => a[1] - b[1]);
  const [lowest, next] = ranked;
  return lowest && next && lowest[1] < next[1] && lowest[1] < most ? { region: lowest[0], most: lowest[1] } : null;
}

function forumsFinding(context: LayerContext): string {
  const { view, messages, model, rows } = context;
  const words = messages.sentences.headline;
  const chosen = view.forums.slice(0, 3).flatMap(id => model.forums.get(id) ?? []);
  const [only] = chosen;
  if (chosen.length === 1 && only) {
    const counts = rows.counts.forums.find(forum => forum.id === only.id);
    return counts?.active
      ? words.oneForum(only.abbreviation, counts.seats, view.membership === 'inferred' ? 0 : counts.inferred)
      : forumFinding(context, only);
  }
  const holders = partners(context).map(
    row => chosen.filter(forum => row.seats.some(seat => seat.forum === forum.id && holdsSeat(seat))).length,
  );
  return words.compare(
    chosen.map(forum => forum.abbreviation),
    holders.filter(n => n === chosen.length).length,
    holders.filter(n => n > 0).length,
  );
}

function lensFinding(context: LayerContext, name: string, members: ReadonlySet<string>): string {
  const { rows, messages } = context;
  const own = partners(context).filter(row => members.has(row.country));
  const texts = own.filter(
    row => row.leadText && (row.leadText.status === 'signed' || row.leadText.status === 'in-force'),
  ).length;
  const projects = rows.projects.filter(row => row.coin && members.has(row.project.country)).length;
  return messages.sentences.headline.region(
    name,
    own.filter(row => row.seatCount > 0).length,
    own.length,
    texts,
    projects,
  );
}

function subjectFinding(context: LayerContext, subject: string): string | null {
  const { model, rows, messages, view } = context;
  const words = messages.sentences.headline;
  const [kind, id = ''] = subject.split(':');
  const row = kind === 'country' ? rows.countries.get(id) : undefined;
  if (row && id === model.lead)
    return words.lead(
      messages.country(id),
      countedUnder(model, view, rows.asof).length,
      moneyPhrase(context, row.projects),
    );
  if (row)
    return words.country(
      messages.country(id),
      row.seatCount,
      textPhrase(context, row),
      moneyPhrase(context, row.projects),
    );
  const project = kind === 'project' ? rows.projects.find(other => other.project.id === id) : undefined;
  if (project)
    return words.project(
      messages.local(project.project.name),
      projectAmount(context, project),
      project.project.phase === 'not-stated' ? null : messages.vocabulary.phases[project.project.phase],
    );
  const agreement = kind === 'agreement' ? rows.agreements.find(other => other.agreement.id === id) : undefined;
  if (agreement) return agreementFinding(context, agreement);
  const risk = kind === 'risk' ? model.risks.get(id) : undefined;
  if (risk) return words.risk(messages.local(risk.name), risk.severity, messages.vocabulary.severities[risk.severity]);
  const forum = kind === 'forum' ? model.forums.get(id) : undefined;
  return forum ? forumFinding(context, forum) : null;
}

/** Counted seats of an active body; of any other, all that the record names by the date. */
function forumFinding({ model, rows, messages }: LayerContext, forum: Forum): string {
  const counts = rows.counts.forums.find(other => other.id === forum.id);
  const known = forum.memberships.filter(({ from }) => hasBegun(from ?? forum.launched, rows.asof));
  const onRecord = new Set(
    known.map(({ member }) => member).filter(member => member !== 'EU' && model.countries.has(member)),
  );
  const active = counts?.active ?? false;
  const number = active ? (counts?.seats ?? 0) : onRecord.size;
  return messages.sentences.headline.forum(forum.abbreviation, number, active, messages.formats.dateLong(rows.asof));
}

/** The text by its title, or by its partners and kind where the title would make the finding too long. */
function agreementFinding({ messages }: LayerContext, { agreement, status, date, partners }: AgreementRow): string {
  const { headline } = messages.sentences;
  const { kinds, statuses } = messages.vocabulary;
  const day = date && messages.formats.date(date);
  const full = headline.agreement(messages.local(agreement.title), statuses[status], day);
  if (full.length <= LONGEST_FINDING) return full;
  const names = messages.formats.list((partners.length ? partners : agreement.parties).map(messages.country));
  return headline.agreement(names, headline.textStatus(kinds[agreement.kind], statuses[status]), day);
}

function projectAmount({ messages }: LayerContext, row: ProjectRow): string {
  const line = amountLine(row, messages);
  if (!row.lead || row.lead.rung === 'letter-of-interest') return line;
  return messages.sentences.headline.amountRung(line, messages.vocabulary.rungs[row.lead.rung]);
}

function textPhrase({ messages }: LayerContext, row: CountryRow): string | null {
  const lead = row.leadText;
  if (!lead) return null;
  const { kinds, statuses } = messages.vocabulary;
  return messages.sentences.headline.textStatus(kinds[lead.agreement.kind], statuses[lead.status]);
}

/** Firm money of several projects: the committed and disbursed lines that count; announcements and letters are left out. */
export function firmSum(projects: readonly ProjectRow[]): MoneySum {
  const lines = projects.flatMap(row =>
    row.lines.filter(line => line.counts && (line.rung === 'committed' || line.rung === 'disbursed')),
  );
  return sumAmounts(lines.map(line => line.amount));
}

function moneyPhrase({ messages }: LayerContext, projects: readonly ProjectRow[]): string {
  const words = messages.sentences.headline;
  const drawn = projects.filter(row => row.coin);
  if (drawn.length === 0) return words.moneyNoProject;
  const sum = firmSum(drawn);
  if (sum.highUsd === 0) return words.moneyNoneFirm;
  const amount =
    sum.lowUsd === 0
      ? ({ kind: 'up-to', usd: sum.highUsd } as const)
      : sum.undisclosed || sum.lowUsd < sum.highUsd
        ? ({ kind: 'at-least', usd: sum.lowUsd } as const)
        : ({ kind: 'exact', usd: sum.lowUsd } as const);
  return words.moneyFirm(messages.formats.amount(amount));
}

function comparedCountries({ rows, messages }: LayerContext, a: string, b: string): string {
  const [rowA, rowB] = [rows.countries.get(a), rows.countries.get(b)];
  const shared =
    rowA?.seats.filter(seat => seat.counted && rowB?.seats.some(other => other.counted && other.forum === seat.forum))
      .length ?? 0;
  return messages.sentences.headline.compareCountries(
    messages.country(a),
    rowA?.seatCount ?? 0,
    messages.country(b),
    rowB?.seatCount ?? 0,
    shared,
  );
}
