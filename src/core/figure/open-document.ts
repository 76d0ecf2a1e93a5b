import type { Source, SourceId } from '../model/records.ts';
import type { Scene } from '../scene/scene.ts';
import type { Heading } from './draw-head.ts';
import { escapeXml } from './escape-xml.ts';
import { figureMetadata } from './figure-metadata.ts';
import type { FigureSizes } from './figure-sizes.ts';
import type { FigureWords } from './figure-words.ts';
import { formatPx } from './format-px.ts';

/** What every figure needs, whatever it draws. */
export interface DocumentInput {
  scene: Scene;
  /** Size of the output, px: 640 × 420 to 3200 × 2000. */
  widthPx: number;
  heightPx: number;
  /** Null = not loaded: source ids stand in for publishers. */
  sources: ReadonlyMap<SourceId, Source> | null;
  permalink: string;
  words: FigureWords;
  /** SHA-256 of the records, hex. */
  dataHash?: string;
  /** `@font-face` rules to embed, or none: the fonts are then the viewer's. */
  fonts?: 'none' | { css: string };
  /** Begins every id; needed when several figures share a page. */
  idPrefix?: string;
  /** `show` when it is left out. The document keeps its title for those who can't see it. */
  heading?: Heading;
}

/** The same for a figure without a map. */
export interface OpeningInput extends Omit<DocumentInput, 'scene'> {
  scene: Pick<Scene, 'text' | 'citations' | 'lang' | 'view' | 'theme' | 'projection'>;
  /** What lies under everything; the scene's own sea when it is left out. */
  ground?: string;
}

/**
 * How browsers set the type of every figure: by its own widths. Else some round each letter to whole pixels, and a line is
 * wider than it was measured.
 */
export const TEXT_RENDERING = 'geometricPrecision';

/** The start tag of a figure, its title, description and metadata, and its ground. The end tag is the caller's. */
export function openDocument(input: OpeningInput, sizes: FigureSizes): string {
  const { scene, widthPx, heightPx, idPrefix = 'f', fonts = 'none', words } = input;
  const [width, height] = [formatPx(sizes.widthPx), formatPx(sizes.heightPx)];
  const style = fonts === 'none' ? '' : `<style>${escapeXml(fonts.css)}</style>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${formatPx(widthPx)}" height="${formatPx(heightPx)}"`,
    ` viewBox="0 0 ${width} ${height}" text-rendering="${TEXT_RENDERING}" role="img" aria-labelledby="${idPrefix}t ${idPrefix}d"`,
    ` lang="${escapeXml(scene.lang)}" xml:lang="${escapeXml(scene.lang)}">`,
    `<title id="${idPrefix}t">${escapeXml(scene.text.headline)}</title>`,
    `<desc id="${idPrefix}d">${escapeXml(scene.text.altText)}</desc>`,
    figureMetadata({ ...input, dataHash: input.dataHash ?? null, licence: words.licence }),
    style,
    `<path d="M0 0h${width}v${height}H0z" fill="${input.ground ?? groundOf(scene)}"/>`,
  ].join('');
}

/** Flat maps stand on a ground that is one with their sea. */
function groundOf({ theme, projection }: OpeningInput['scene']): string {
  return projection === 'globe' ? theme.panel : theme.sea;
}
