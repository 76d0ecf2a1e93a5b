import type { Reader } from '../core/briefing/reader.ts';
import type { Atlas } from '../core/geo/atlas.ts';
import { atlasLevel } from '../core/geo/atlas-level.ts';
import { placesOfAtlas } from '../core/geo/find-place.ts';
import type { BriefingRecord } from '../core/model/records.ts';
import type { Theme } from '../core/scene/themes.ts';
import { loadHandoutWords } from '../core/text/load-handout-words.ts';
import { loadPresentWords } from '../core/text/load-present-words.ts';
import { createShapeNames, loadShapeNameWords } from '../core/text/shape-names.ts';
import { DEFAULT_VIEW } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import type { HandoutInput } from '../export/handout/handout-input.ts';
import { openAtlas } from './open-atlas.ts';
import { openCharts } from './open-charts.ts';

/** A briefing with all that its files need, from the built data and the shipped boundaries. */
export async function openHandout(
  record: BriefingRecord,
  reader: Reader,
  {
    theme,
    site,
    frozen = null,
  }: Pick<HandoutInput, 'theme' | 'site'> & { theme: Theme; frozen?: HandoutInput['frozen'] },
): Promise<HandoutInput> {
  const { lang } = reader.messages;
  const [handout, present, shapes] = await Promise.all([
    loadHandoutWords(lang),
    loadPresentWords(lang),
    loadShapeNameWords(lang),
  ]);
  const asksForCharts = record.steps.some(step => step.view.includes('show=concentration'));
  const atlasFor = atlasKeeper();
  return {
    record,
    reader,
    theme,
    site,
    frozen,
    placeOf: placesOfAtlas(atlasFor(DEFAULT_VIEW)),
    atlasFor: async view => atlasFor(view),
    drawChart: asksForCharts ? await openCharts(lang) : null,
    words: { handout, present },
    names: createShapeNames(reader.model, reader.messages, shapes),
  };
}

/** Boundaries are read once for all steps that share them. */
function atlasKeeper(): (view: View) => Atlas {
  const known = new Map<string, Atlas>();
  return view => {
    const key = `${atlasLevel(view)} ${view.worldview}`;
    const atlas = known.get(key) ?? openAtlas(view);
    known.set(key, atlas);
    return atlas;
  };
}
