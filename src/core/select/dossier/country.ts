import { THEMES } from '../../scene/themes.ts';
import { composeFinding, firmSum } from '../../text/compose-finding.ts';
import type { CountryRow, Dossier, ProjectRow } from '../types.ts';
import { type DossierContext, joinDetail, section } from './context.ts';
import { projectItem, riskItem, seatItem, textItem } from './items.ts';

/** A country's seats, texts, projects and risks. */
export function countryDossier(
  context: DossierContext,
  id: string,
): Omit<Dossier, 'sources' | 'page' | 'ownNote'> | null {
  const { rows, messages } = context;
  const row = rows.countries.get(id);
  if (!row) return null;
  const words = messages.dossier;
  const projects = row.projects.toSorted(bySize);
  const seats = row.seats.filter(seat => seat.counted).length;
  return {
    subject: `country:${id}`,
    title: messages.country(id),
    subtitle: subtitle(context, row),
    finding: composeFinding({
      ...context,
      view: { ...context.view, select: [`country:${id}`] },
      theme: THEMES.light,
      placeOf: () => null,
    }),
    numbers: [
      { layer: 'forums', value: seats, label: words.seats(seats) },
      { layer: 'agreements', value: row.agreements.length, label: words.texts(row.agreements.length) },
      { layer: 'projects', value: projects.length, label: words.projects(projects.length) },
      { layer: 'risks', value: row.risks.length, label: words.risks(row.risks.length) },
    ],
    summary: null,
    facts: [],
    sections: [
      ...section(
        'forums',
        words.headings.forums,
        row.seats.map(seat => seatItem(context, seat, row.seatClass)),
      ),
      ...section(
        'agreements',
        words.headings.agreements,
        row.agreements
          .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en'))
          .map(text => textItem(context, text, id)),
      ),
      ...section(
        'projects',
        words.headings.projects,
        projects.map(project => projectItem(context, project)),
        moneyAside(context, projects),
      ),
      ...section(
        'risks',
        words.headings.risks,
        row.risks.toReversed().map(risk => riskItem(context, risk)),
      ),
    ],
    checked: null,
  };
}

function subtitle({ model, messages }: DossierContext, row: CountryRow): string {
  const scheme = model.dataset.regionSchemes.find(({ id }) => id === 'm49');
  const region = scheme?.regions.find(({ id }) => id === model.countries.get(row.country)?.regions.m49);
  const counted = row.seats.filter(seat => seat.counted).map(seat => seat.abbreviation);
  return joinDetail([region && messages.local(region.name), messages.formats.row(counted)]);
}

/** Firm sums and the number of letters stand side by side and are never added. */
export function moneyAside({ messages }: DossierContext, projects: readonly ProjectRow[]): string | null {
  const drawn = projects.filter(project => project.coin);
  if (drawn.length === 0) return null;
  const letters = drawn.flatMap(project =>
    project.lines.filter(line => line.counts && line.rung === 'letter-of-interest'),
  ).length;
  const words = messages.dossier;
  return joinDetail([words.firm(messages.formats.sum(firmSum(drawn))), letters > 0 && words.letters(letters)]);
}

function bySize(a: ProjectRow, b: ProjectRow): number {
  const size = (row: ProjectRow) =>
    (row.coin?.exactPx ?? 0) * 100 + (row.coin?.ceilingPx ?? 0) * 10 + (row.coin?.letterPx ?? 0);
  return size(b) - size(a) || a.project.id.localeCompare(b.project.id, 'en');
}
