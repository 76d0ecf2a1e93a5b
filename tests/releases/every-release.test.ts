// Every published version still opens and draws with today's code: whoever changes the dataset's shape is told here.
import { describe, expect, it } from 'vitest';
import { readReleases } from '../../src/cli/data/releases.ts';
import { diffDatasets } from '../../src/core/changes/diff-datasets.ts';
import { figureOfView } from '../../src/core/figure/figure-of-view.ts';
import { createModel, createVocabulary } from '../../src/core/model/create-model.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { selectConcentration } from '../../src/core/select/analysis/concentration.ts';
import { selectCoverage } from '../../src/core/select/analysis/coverage.ts';
import { selectDossier } from '../../src/core/select/dossier.ts';
import { loadDossierWords } from '../../src/core/text/dossier-words.ts';
import { LANGUAGES, loadMessages } from '../../src/core/text/messages.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { openAtlas, openDataset } from '../open-dataset.ts';

const releases = readReleases('data/releases');

it('there is one', () => {
  expect(releases.length).toBeGreaterThan(0);
});

describe.each(releases)('Release $version', ({ version, files, why }) => {
  if (!files) throw new Error(`data/releases/${version}: ${why}`);
  const { dataset, details } = files;
  const model = createModel(dataset);

  it.each(['', 'show=compare', 'show=multiples&each=mineral', 'vs=2026-02-04'])('draws ?%s', async query => {
    const { view, problems } = parseView(`${query}&data=${version}`, createVocabulary(model, LANGUAGES));
    expect(problems).toEqual([]);
    const messages = await loadMessages(view.lang);
    const size = { widthPx: 1600, heightPx: 1000 };
    const input = { model, view, messages, details, atlas: openAtlas(), theme: THEMES.print, ...size, permalink: '?' };
    const none = async () => '';
    const svg = await figureOfView(input, { chart: none, step: none });
    expect(svg).toContain(`data ${version}`);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg.length).toBeGreaterThan(50_000);
  });

  it('measures, and tells the evidence of every record', async () => {
    const { view } = parseView('of=mining&by=country&minerals=cobalt');
    expect(selectConcentration(model, view, details.production)).not.toHaveProperty('impossible');
    expect(selectCoverage(model, view, details.production).length).toBeGreaterThan(0);
    const messages = { ...(await loadMessages('en')), ...(await loadDossierWords('en')) };
    const subjects = [
      ...dataset.forums.map(({ id }) => `forum:${id}`),
      ...dataset.agreements.map(({ id }) => `agreement:${id}`),
      ...dataset.projects.map(({ id }) => `project:${id}`),
      ...dataset.risks.map(({ id }) => `risk:${id}`),
      ...dataset.countries.map(({ id }) => `country:${id}`),
    ];
    for (const subject of subjects)
      expect(selectDossier(model, view, subject, messages, details), subject).not.toBeNull();
  });

  it('can be compared with the data as they stand', () => {
    const changes = diffDatasets(files, openDataset());
    if (dataset.hash === openDataset().dataset.hash) expect(changes).toEqual([]);
    else expect(new Set(changes.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(changes.length);
  });
});
