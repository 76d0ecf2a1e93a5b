import { atlasLevel } from '../core/geo/atlas-level.ts';
import { placesOfTable } from '../core/geo/find-place.ts';
import { loadHandoutWords } from '../core/text/load-handout-words.ts';
import { createShapeNames, loadShapeNameWords } from '../core/text/shape-names.ts';
import type { HandoutInput } from '../export/handout/handout-input.ts';
import { fetchFont } from '../state/fetch-font.ts';
import { saveFile } from './explore-actions.ts';
import type { LodePresent } from './present.ts';

/** Files other than the one file that the stage can write. */
export const DECK_KINDS = ['pptx', 'pdf'] as const;
export type DeckKind = (typeof DECK_KINDS)[number];

const TYPES: Readonly<Record<DeckKind, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
};

/** Saves the briefing on the stage as slides or as a handout, and says so. */
export async function saveDeck(stage: LodePresent, kind: DeckKind): Promise<void> {
  const { pictures } = stage;
  if (!pictures) return;
  const words = pictures.words.files;
  stage.say(words.writing);
  try {
    const input = await handoutInput(stage);
    const name = `lodemap-${pictures.record.id}.${kind}`;
    const bytes = kind === 'pptx' ? await slides(input) : await handout(input);
    saveFile(name, new Uint8Array(bytes), TYPES[kind]);
    stage.say(words.written(name));
  } catch {
    stage.say(words.failed);
  }
}

async function slides(input: HandoutInput): Promise<Uint8Array> {
  const { briefingPptx } = await import('../export/handout/briefing-pptx.ts');
  return briefingPptx(input);
}

async function handout(input: HandoutInput): Promise<Uint8Array> {
  const { briefingPdf } = await import('../export/handout/briefing-pdf.ts');
  return briefingPdf(input, { paper: 'a4', readFont: fetchFont });
}

/** A view of a region or from close by has fine boundaries; where they can't be had, the coarse ones serve. */
async function handoutInput({ pictures, session, theme, state }: LodePresent): Promise<HandoutInput> {
  const { record, reader, words, drawChart, places } = pictures!;
  const [handoutWords, shapes] = await Promise.all([
    loadHandoutWords(state.view.lang),
    loadShapeNameWords(state.view.lang),
  ]);
  return {
    record,
    reader,
    theme,
    drawChart,
    placeOf: placesOfTable(places),
    words: { handout: handoutWords, present: words },
    names: createShapeNames(reader.model, reader.messages, shapes),
    site: `${location.origin}${location.pathname}`,
    frozen: pictures!.frozen,
    async atlasFor(view) {
      const coarse = () => session.atlasFor('world', view.worldview).catch(() => null);
      return atlasLevel(view) === 'detail' ? session.atlasFor('detail', view.worldview).catch(coarse) : coarse();
    },
  };
}
