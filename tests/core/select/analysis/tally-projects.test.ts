// What is counted in columns, beside the same counted the plain way, over many Views and a record with every kind of line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createModel, type Model } from '../../../../src/core/model/create-model.ts';
import type { FinanceLine, Project, Risk } from '../../../../src/core/model/dataset.ts';
import { selectExposure } from '../../../../src/core/select/analysis/exposure.ts';
import type { MassTable } from '../../../../src/core/select/analysis/mass-table.ts';
import { massesOf } from '../../../../src/core/select/analysis/masses.ts';
import { countByGroup, groupsOfProject } from '../../../../src/core/select/analysis/project-masses.ts';
import { distanceKm, NEAR_KM } from '../../../../src/core/select/analysis/risk-reach.ts';
import { type Tally, tallyMasses } from '../../../../src/core/select/analysis/tally.ts';
import { selectRows } from '../../../../src/core/select/rows.ts';
import { DEFAULT_VIEW } from '../../../../src/core/view/codec.ts';
import type { View } from '../../../../src/core/view/view.ts';
import { MEASURE_GROUPS, REGION_SCHEMES } from '../../../../src/core/view/words.ts';
import { openDataset } from '../../../open-dataset.ts';

const { dataset } = openDataset();
const sources = [...new Set(dataset.projects.flatMap(project => project.cites))];

const usd = fc.integer({ min: 0, max: 2_000_000_000 });
const amount: fc.Arbitrary<FinanceLine['amount']> = fc.oneof(
  usd.map(value => ({ kind: 'exact' as const, usd: value })),
  usd.map(value => ({ kind: 'up-to' as const, usd: value })),
  usd.map(value => ({ kind: 'at-least' as const, usd: value })),
  usd.map(value => ({ kind: 'range' as const, lowUsd: value, highUsd: 2 * value + 1 })),
  fc.constantFrom({ kind: 'undisclosed' as const }, { kind: 'not-applicable' as const }),
);
const line: fc.Arbitrary<FinanceLine> = fc.record({
  agency: fc.constantFrom('DFC', 'EXIM', 'DOW', 'mixed', 'partner', 'private'),
  instrument: fc.constantFrom('loan', 'grant', 'letter-of-interest'),
  rung: fc.constantFrom('letter-of-interest', 'announced', 'committed', 'disbursed'),
  amount,
  date: fc.constantFrom(null, '2024', '2025-03', '2025-11-02', '2026-02'),
  counts: fc.boolean(),
  cites: fc.subarray(sources.slice(0, 12), { minLength: 1, maxLength: 3 }),
}) as fc.Arbitrary<FinanceLine>;

/** The record's projects, each with lines of its own, some moved and some with more lines than the bits of a number name. */
const record: fc.Arbitrary<Model> = fc
  .tuple(
    fc.array(fc.array(line, { maxLength: 5 }), { minLength: 40, maxLength: 40 }),
    fc.array(line, { minLength: 31, maxLength: 34 }),
    fc.array(fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.boolean()), { minLength: 40, maxLength: 40 }),
  )
  .map(([lists, many, moves]) => {
    const projects = lists.map((finance, i): Project => {
      const { location, operator, ...project } = dataset.projects[(i * 11) % dataset.projects.length]!;
      const [shift, hasOperator] = moves[i]!;
      return {
        ...project,
        operator: hasOperator ? operator : null,
        location: { ...location, lat: Math.max(-89, Math.min(89, location.lat + shift)) },
        finance: i === 5 ? many : finance,
      };
    });
    return createModel({ ...dataset, projects });
  });

const view: fc.Arbitrary<View> = fc
  .record({
    asof: fc.constantFrom('2024-06-30', '2025-12-01', '2026-11-22'),
    of: fc.constantFrom('projects', 'committed', 'letters'),
    by: fc.constantFrom(...MEASURE_GROUPS),
    scheme: fc.constantFrom(...REGION_SCHEMES),
    minerals: fc.constantFrom([], ['copper'], ['cobalt', 'lithium']),
    agencies: fc.constantFrom([], ['DFC'], ['private', 'EXIM']),
    rungs: fc.constantFrom([], ['committed'], ['letter-of-interest', 'disbursed']),
    severity: fc.constantFrom(1, 3, 5),
    where: fc.constantFrom(null, 'forge', '!financed'),
    without: fc.constantFrom([], ['country:USA'], ['country:AUS']),
  })
  .map(some => ({ ...DEFAULT_VIEW, ...some }) as View);

test('a tally has the sums of its masses, group by group and in their order', () => {
  fc.assert(
    fc.property(record, fc.array(view, { minLength: 6, maxLength: 6 }), (model, views) => {
      for (const one of views) {
        const table = massesOf(model, one, null) as MassTable;
        expect(plain(table.tally)).toEqual(plain(tallyMasses(takeAll(table))));
        expect(table.sources).toEqual(citedPlainly(model, one));
      }
    }),
    { numRuns: 12 },
  );
});

test('counts by group are those of the rows, one by one', () => {
  fc.assert(
    fc.property(record, view, (model, one) => {
      for (const of of ['projects', 'letters'] as const) {
        const counted = new Map<string, number>();
        for (const row of selectRows(model, one).projects) {
          const groups = groupsOfProject(model, { ...one, of })(row);
          for (const group of groups) counted.set(group, (counted.get(group) ?? 0) + 1);
        }
        expect(countByGroup(model, one, of)).toEqual(counted);
      }
    }),
    { numRuns: 12 },
  );
});

test('a risk exposes exactly the projects that it names, whose province or country it lies in, or that are near', () => {
  fc.assert(
    fc.property(record, fc.array(view, { minLength: 3, maxLength: 3 }), (model, views) => {
      for (const one of views) {
        const projects = selectRows(model, one).projects.filter(row => row.coin !== null);
        for (const { risk, projects: exposed } of selectExposure(model, one).risks)
          expect(exposed.map(({ row }) => row)).toEqual(
            projects.filter(({ project }) => isExposedPlainly(project, risk.risk)),
          );
      }
    }),
    { numRuns: 8 },
  );
});

function takeAll(table: MassTable): Parameters<typeof tallyMasses>[0] {
  return take => {
    for (const { record, group, low, high, kind } of table.masses) take(record, group, low, high, kind);
  };
}

/** A tally without what only its making needs. */
function plain({ groups, disclosing, ...sums }: Tally): unknown {
  const bare = (some: Tally['groups']) =>
    some.map(({ group, all, known, records, undisclosed }) => ({ group, all, known, records, undisclosed }));
  return { ...sums, groups: bare(groups), disclosing: bare(disclosing) };
}

function citedPlainly(model: Model, one: View): string[] {
  const rows = selectRows(model, one).projects.filter(row => row.coin !== null);
  return [...new Set(rows.flatMap(row => row.lines.flatMap(({ cites }) => cites)))];
}

function isExposedPlainly({ id, country, admin1, location }: Project, risk: Risk): boolean {
  if (risk.projectIds.includes(id)) return true;
  return [risk.place, ...risk.also].some(place => {
    if (place.kind === 'country') return place.country === country;
    if (place.kind === 'point') return distanceKm(place, location) <= NEAR_KM;
    return place.country === country && place.provinces.some(({ name }) => isSame(name, admin1));
  });
}

function isSame(name: string, other: string | null | undefined): boolean {
  return !!other && name.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}
