// No letter of interest is ever in a sum of committed money, on any path that gives one. A letter larger than all that the
// record holds is added to every project with firm money; every path must then say of committed money what it said before.
//
// A new path gets in like this: the last test looks through the source for files that read amounts or their sums. A file that
// no entry of PATHS names fails it, until an entry reads what the file gives, or NO_SUM says why it sums nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureAnswer } from '../../../src/cli/commands/measure.ts';
import { ask } from '../../../src/core/briefing/query/ask.ts';
import { createScope } from '../../../src/core/briefing/query/scope.ts';
import { createModel, type Model } from '../../../src/core/model/create-model.ts';
import type { Dataset, FinanceLine } from '../../../src/core/model/dataset.ts';
import { sumByRung, US_PUBLIC_AGENCIES } from '../../../src/core/model/money.ts';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { selectConcentration, selectSchemes } from '../../../src/core/select/analysis/concentration.ts';
import { selectExposure } from '../../../src/core/select/analysis/exposure.ts';
import { massesOf } from '../../../src/core/select/analysis/masses.ts';
import { selectWithdrawal } from '../../../src/core/select/analysis/withdrawal.ts';
import { selectChanges } from '../../../src/core/select/changes.ts';
import { selectDossier } from '../../../src/core/select/dossier.ts';
import { filterRows, selectReaderTable, sumRows } from '../../../src/core/select/reader-table.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import { selectTable } from '../../../src/core/select/table.ts';
import { selectTimeline } from '../../../src/core/select/timeline.ts';
import { loadAnalysisWords } from '../../../src/core/text/analysis-words.ts';
import { loadDossierWords } from '../../../src/core/text/dossier-words.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { loadTableWords } from '../../../src/core/text/table-words.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { MEASURE_GROUPS, MEASURES, REGION_SCHEMES } from '../../../src/core/view/words.ts';
import { tableFile } from '../../../src/export/table-file.ts';
import { hoverCard } from '../../../src/panels/hover-card.ts';
import { openAtlas, openDataset, openModel } from '../../open-dataset.ts';

const HUGE_USD = 7_654_321_000_000_000;
const { dataset, details } = openDataset();
const { production } = details;
const [base, tableWords, analysisWords, dossierWords] = await Promise.all([
  loadMessages('en'),
  loadTableWords('en'),
  loadAnalysisWords('en'),
  loadDossierWords('en'),
]);
/** Words in which a number of letters, which may change, is left out. */
const messages = {
  ...base,
  ...tableWords,
  analysis: { ...analysisWords.analysis, lettersApart: () => 'letters apart' },
  dossier: { ...dossierWords.dossier, letters: () => 'letters apart' },
};
messages.analysis.exposure = { ...messages.analysis.exposure, letters: () => 'letters apart' };
const atlas = openAtlas();
const placeOf = (id: string) => atlas.labelPoint({ of: 'country', id });
const view = (query = '') => parseView(query).view;

/** A letter makes no project of one that had no money at all: those are left as they are. */
const isFirm = (line: FinanceLine) =>
  line.counts &&
  line.amount.kind !== 'not-applicable' &&
  US_PUBLIC_AGENCIES.has(line.agency) &&
  (line.rung === 'committed' || line.rung === 'disbursed');
const AMOUNTS: FinanceLine['amount'][] = [
  { kind: 'exact', usd: HUGE_USD },
  { kind: 'up-to', usd: HUGE_USD },
  { kind: 'range', lowUsd: HUGE_USD, highUsd: 2 * HUGE_USD },
  { kind: 'at-least', usd: HUGE_USD },
];

/** The record with a letter for every project that has firm money, beside its first firm line. */
function withLetters(amount: FinanceLine['amount']): Dataset {
  const projects = dataset.projects.map(project => {
    const firm = project.finance.find(isFirm);
    if (!firm) return project;
    const letter: FinanceLine = { ...firm, rung: 'letter-of-interest', instrument: 'letter-of-interest', amount };
    return { ...project, finance: [...project.finance, letter] };
  });
  return { ...dataset, projects };
}

/** What a path says of committed money. */
type Read = (model: Model) => unknown;
interface Path {
  /** Source files whose sums it reads. */
  files: readonly string[];
  read: Read;
}
const VIEWS = ['', 'minerals=copper', 'without=country:USA', 'asof=2025-06-30', 'where=forge|project', 'severity=1'];
const hosts = [...new Set(dataset.projects.map(project => project.country))];
const perView = (read: (model: Model, query: string) => unknown): Read => {
  return model => VIEWS.map(query => read(model, query));
};
function withoutLetters<T extends { letters: number }>({ letters: _, ...rest }: T): Omit<T, 'letters'> {
  return rest;
}
const firmOnly = ({ letters: _, ...rest }: { letters: number }) => rest;
const sceneOf = (model: Model, query: string) =>
  createScene(model, view(query), { theme: THEMES.print, messages, placeOf, annotate: false });

const SUMS = ['', 'instrument=loan', 'agency=DFC', 'country!=USA', 'continent=africa', 'mineral=copper'];
/** Without rungs the rows hold letters: that sum is refused, before and after. */
const QUERIES = [
  ...SUMS.flatMap(filter => ['firm', 'committed', 'disbursed'].map(rung => `sum lines rung=${rung} ${filter}`)),
  ...SUMS.map(filter => `sum lines ${filter}`),
  'max lines rung=firm of=usd',
  'list lines rung=firm of=project order=-usd top=5',
  'add (sum lines rung=firm country=USA) (sum lines rung=firm country!=USA)',
];

const PATHS: Record<string, Path> = {
  'answers to the queries of briefings': {
    files: [
      'core/briefing/query/ask.ts',
      'core/briefing/query/answer.ts',
      'core/briefing/query/join-operands.ts',
      'core/briefing/query/collections/lines.ts',
    ],
    read: model =>
      QUERIES.map(query => {
        const asked = ask(query, createScope(model, details, view('asof=2026-11-22')));
        return 'answer' in asked ? asked.answer.value : asked.problem.position;
      }),
  },
  'rows and their leading amounts': {
    files: ['core/model/money.ts', 'core/select/project-rows.ts', 'core/select/types.ts'],
    read: perView((model, query) =>
      selectRows(model, view(query)).projects.map(({ project, rung, lead, money, coin }) => {
        const { 'letter-of-interest': _, ...sums } = money;
        return [
          project.id,
          rung === 'letter-of-interest' ? null : [rung, lead, sums],
          coin && { ...coin, letterPx: 0 },
        ];
      }),
    ),
  },
  'legend counts': { files: [], read: perView((model, query) => selectRows(model, view(query)).counts) },
  'coins and their labels on the map': {
    files: ['core/scene/layers/projects.ts'],
    read: perView((model, query) =>
      sceneOf(model, `layers=projects&${query}`)
        .marks.filter(mark => mark.kind === 'coin')
        .map(({ subject, label, amountText, coin }) => [subject, label, amountText, { ...coin, letterPx: 0 }])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    ),
  },
  'headlines, captions and alternative texts': {
    files: ['core/text/compose-finding.ts', 'core/text/format.ts'],
    read: model =>
      [...VIEWS.map(query => `layers=projects&${query}`), ...hosts.map(id => `select=country:${id}`), 'region=africa']
        .concat(
          dataset.projects.filter(project => project.finance.some(isFirm)).map(({ id }) => `select=project:${id}`),
        )
        .map(query => sceneOf(model, query).text),
  },
  'the hover card': {
    files: [],
    read: model =>
      [...hosts.map(id => `country:${id}`), ...dataset.projects.map(({ id }) => `project:${id}`)]
        .map(subject => hoverCard(subject, model, selectRows(model, view()), THEMES.print, messages))
        .map(card => card && { ...card, lead: card.lead?.words ?? null }),
  },
  'the evidence of a country and of a project': {
    files: ['core/select/dossier/country.ts', 'core/select/dossier/project.ts'],
    read: model =>
      [...hosts.map(id => `country:${id}`), ...dataset.projects.map(({ id }) => `project:${id}`)].map(subject => {
        const dossier = selectDossier(model, view(), subject, messages, details)!;
        const letter = messages.vocabulary.rungs['letter-of-interest'];
        const firm = (aside: string | null) =>
          aside?.split(' · ').filter(part => !part.startsWith(letter) && part !== 'letters apart');
        return [dossier.finding, dossier.sections.map(section => firm(section.aside))];
      }),
  },
  'sums below the table': {
    files: ['core/select/reader-table.ts', 'core/select/reader-rows.ts', 'panels/table-parts.ts'],
    read: perView((model, query) =>
      ['', 'copper', 'Australia'].map(words =>
        sumRows(filterRows(selectReaderTable(model, view(query), 'projects', messages).rows, words)).sums.filter(
          ({ rung }) => rung !== 'letter-of-interest',
        ),
      ),
    ),
  },
  'files to calculate with': {
    files: ['core/select/table.ts'],
    read: perView((model, query) => {
      const one = view(query);
      const sources = new Map(details.sources.map(source => [source.id, source]));
      const input = { model, view: one, table: 'projects' as const, sources, messages, permalink: '' };
      const points = JSON.parse(tableFile('geojson', input).content).features as {
        properties: Record<string, unknown>;
      }[];
      const csv = tableFile('csv', input).content.split('\n');
      const isLetter = (row: Record<string, unknown>) => row.rung === 'letter-of-interest';
      return [
        selectTable(model, one, 'projects', messages).filter(row => !isLetter(row)),
        points.map(point => point.properties).filter(row => !isLetter(row)),
        csv.filter(line => !line.includes('letter-of-interest,')),
      ];
    }),
  },
  'masses and indexes under every grouping, scheme and measure': {
    files: ['core/select/analysis/project-masses.ts', 'core/select/analysis/tally-projects.ts'],
    read: perView((model, query) =>
      MEASURE_GROUPS.flatMap(by =>
        REGION_SCHEMES.filter((_, i) => by === 'region' || i === 0).map(scheme => {
          const one = view(`${query}&of=committed&by=${by}&scheme=${scheme}`);
          const found = selectConcentration(model, one, production);
          if ('impossible' in found) return found;
          return [massesOf(model, one, production), { ...found, rows: found.rows.map(withoutLetters) }];
        }),
      ).concat([selectSchemes(model, view(`${query}&of=committed`), production) as never]),
    ),
  },
  'reports of `lodemap measure`': {
    files: ['cli/commands/measure.ts', 'core/text/measure-report.ts', 'core/text/concentration-words.ts'],
    read: perView((model, query) =>
      [...MEASURES, 'coverage', 'exposure', 'schemes'].map(name => {
        const opened = { model, view: view(`${query}&of=committed`), problems: [], messages };
        const { text, rows } = measureAnswer(name as 'hhi', opened as never, production);
        const kept = rows.map(({ letters_apart: _, ...row }) => row);
        return [text.replaceAll(', letters apart', ''), kept];
      }),
    ),
  },
  exposure: {
    files: [
      'core/select/analysis/exposure.ts',
      'chart/exposure.ts',
      'chart/exposure-bars.ts',
      'chart/exposure-marks.ts',
    ],
    read: perView((model, query) => {
      const { risks, bySeverity, byType } = selectExposure(model, view(query));
      return [risks.map(({ firm, risk }) => [risk.risk.id, firm]), bySeverity.map(firmOnly), byType.map(firmOnly)];
    }),
  },
  'before and after somebody leaves or joins': {
    files: [],
    read: model =>
      [
        'without=country:AUS',
        'without=forum:forge',
        'with=country:CHN',
        `without=project:${dataset.projects[0]!.id}`,
      ].map(query => {
        const test = selectWithdrawal(model, view(`of=committed&${query}`), production)!;
        const ends = [test.before!, test.after!].map(one => ({ ...one, rows: one.rows.map(withoutLetters) }));
        return [ends, test.moved, test.leaving];
      }),
  },
  'changes between two dates': {
    files: [],
    read: model => {
      const { financeLines: _, ...rest } = selectChanges(model, view('vs=2025-06-30'))!;
      return rest;
    },
  },
  'ticks of the timeline': {
    files: [],
    read: model =>
      [...new Set(selectTimeline(model, messages).map(tick => JSON.stringify(tick)))].filter(
        tick => !/765|15[.,]?3/.test(tick) || !tick.includes('"lane":"projects"'),
      ),
  },
};

/** Files that name amounts and give no sum of them. */
const NO_SUM: Record<string, string> = {
  'core/model/records.ts': 'the shape of the record',
  'core/check/rules/no-stored-sums.ts': 'adds the other lines of one record to find a line that repeats them',
  'core/scene/annotations.ts': 'places the words for one project',
  'chart/group-marks.ts': 'the name of a colour; rows come from concentration.ts',
  'export/columns.ts': 'names of columns',
  'core/briefing/write-value.ts': 'writes a sum that was asked',
  'core/briefing/query/collections/programmes.ts': 'one headline at a time',
  'core/briefing/query/collections/sums.ts': 'one sum of a text at a time; never added',
};

describe.each(Object.entries(PATHS))('%s', (_name, { read }) => {
  const before = read(openModel());
  test.each(AMOUNTS.map(amount => [amount.kind, amount] as const))(
    'says the same with a huge letter, %s',
    (_kind, amount) => expect(read(createModel(withLetters(amount)))).toEqual(before),
    60_000,
  );
});

test('the letter is there, and the sum of letters says so', () => {
  const changed = createModel(withLetters(AMOUNTS[0]!));
  const lines = selectRows(changed, view()).projects.flatMap(row => row.lines);
  expect(sumByRung(lines)['letter-of-interest'].highUsd).toBeGreaterThan(HUGE_USD);
});

test('every file that reads amounts or their sums has a path here, or a reason', () => {
  const folders = ['core', 'export', 'panels', 'chart', 'map', 'shells', 'cli/commands'];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && folders.some(folder => file.startsWith(`${folder}/`)),
  );
  const readsMoney = /\b(lowUsd|highUsd|sumAmounts|amountBounds|sumByRung|usd_low|usd_high)\b|formats\.sum|\.usd\b/;
  const isText = (file: string) => /^core\/text\/[\w-]+\.(en|zh)\.ts$/.test(file);
  const found = files.filter(file => !isText(file) && readsMoney.test(readFileSync(join('src', file), 'utf8')));
  const known = new Set([...Object.values(PATHS).flatMap(path => path.files), ...Object.keys(NO_SUM)]);
  expect(found.filter(file => !known.has(file))).toEqual([]);
  expect([...known].filter(file => !files.includes(file))).toEqual([]);
});
