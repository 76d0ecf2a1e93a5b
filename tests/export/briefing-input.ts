// A briefing of the real dataset as the files of it take it in.
import { readFileSync } from 'node:fs';
import { drawChartsOfSteps } from '../../src/chart/draw-charts-of-steps.ts';
import { placesOfAtlas } from '../../src/core/geo/find-place.ts';
import type { BriefingRecord } from '../../src/core/model/records.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { loadBriefingWords } from '../../src/core/text/load-briefing-words.ts';
import { loadHandoutWords } from '../../src/core/text/load-handout-words.ts';
import { loadPresentWords } from '../../src/core/text/load-present-words.ts';
import { loadMessages } from '../../src/core/text/messages.ts';
import { createShapeNames, loadShapeNameWords } from '../../src/core/text/shape-names.ts';
import type { HandoutInput } from '../../src/export/handout/handout-input.ts';
import { openAtlas, openDataset, openModel } from '../open-dataset.ts';

export const SITE = 'https://example.org/map/';

export function recordOf(id: string): BriefingRecord {
  return JSON.parse(readFileSync(`data/briefings/${id}.json`, 'utf8')) as BriefingRecord;
}

export async function inputOf(record: BriefingRecord, lang: string, site: string | null = SITE): Promise<HandoutInput> {
  const model = openModel();
  const messages = await loadMessages(lang);
  const { parseHTML } = await import('linkedom');
  return {
    record,
    reader: { model, messages, details: openDataset().details, words: await loadBriefingWords(lang) },
    theme: THEMES.print,
    placeOf: placesOfAtlas(openAtlas('world')),
    atlasFor: async view => openAtlas(view.region === 'world' ? 'world' : 'detail'),
    drawChart: await drawChartsOfSteps(lang, parseHTML('<html><body></body></html>').document),
    words: { handout: await loadHandoutWords(lang), present: await loadPresentWords(lang) },
    names: createShapeNames(model, messages, await loadShapeNameWords(lang)),
    site,
    frozen: null,
  };
}
