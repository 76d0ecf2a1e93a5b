// The maps of the pages. Land, fills and lines are drawn once for each window and fill; each page lays its own marks over.
import type { MultiPolygon } from 'geojson';
import { drawMap } from '../../core/figure/draw-map.ts';
import { XLINK } from '../../core/figure/draw-panel.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import { placesOfAtlas } from '../../core/geo/find-place.ts';
import type { Frame } from '../../core/geo/frame.ts';
import { layoutScene } from '../../core/layout/layout.ts';
import type { Model } from '../../core/model/create-model.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { themeVariables } from '../../core/scene/theme-variables.ts';
import { THEMES } from '../../core/scene/themes.ts';
import type { Messages } from '../../core/text/messages.ts';
import { DEFAULT_VIEW } from '../../core/view/codec.ts';
import { changeView } from '../../core/view/transitions.ts';
import type { View } from '../../core/view/view.ts';
import { coarsenOutlines } from './coarse-outlines.ts';
import { type LandPaths, landPaths, roughLand, shareLand } from './draw-land.ts';
import { type Focus, focusScene } from './focus-scene.ts';
import { type NarrowPanel, narrowPanels } from './narrow-panels.ts';
import { createPageFrame, MAP_SIZES, type MapForm, type MapWindow, WORLD_WINDOW } from './page-frame.ts';

/** Which land is filled: with counted seats, with the seats of one forum, or not at all. */
export type MapPaint = 'seats' | 'plain' | `forum-${string}`;
/** Boundaries of one level, and all their land as one outline. */
export interface PageGround {
  atlas: Atlas;
  outline: MultiPolygon;
}
export interface MapRequest {
  window: MapWindow;
  paint: MapPaint;
  /** What the map shows on the site; its region is the window's. */
  view: View;
  focus: Focus;
}
export interface PageMap {
  widthPx: number;
  heightPx: number;
  /** Name of the base map, `africa-seats`. */
  base: string;
  /** Path data of its land in rough lines, tenths of a px. */
  rough: string;
  /** Marks over it, in the light theme's colours. */
  over: string;
  altText: string;
  /** Of the world: the same for a narrow page, in pieces from top to bottom; a smaller window has none. */
  narrow: readonly NarrowMap[];
}
/** A piece of a wide map: where it stands, how the base map lies under it, and its own marks. */
export interface NarrowMap extends Omit<NarrowPanel, 'frame'> {
  over: string;
}

/** Coasts may stray so far, px: the base is in every card, and a page is no survey. */
const TOLERANCE_PX = 0.8;

/** Draws pages' maps; remembers frames and base maps. The same request gives the same bytes. */
export class MapDrawer {
  readonly #model: Model;
  readonly #groundOf: (level: Atlas['level']) => PageGround;
  readonly #frames = new Map<string, Frame>();
  readonly #land = new Map<string, LandPaths>();
  readonly #rough = new Map<string, string>();
  #panels: readonly NarrowPanel[] | null = null;
  readonly #bases = new Map<string, { svg: string; form: MapForm }>();

  constructor(model: Model, groundOf: (level: Atlas['level']) => PageGround) {
    [this.#model, this.#groundOf] = [model, groundOf];
  }

  /** Marks in the light theme's colours, and the name of the base map below them. */
  draw({ window, paint, view, focus }: MapRequest, messages: Messages): PageMap {
    const frame = this.#frame(window);
    const { atlas } = this.#ground(window);
    // Without fills, names are set for bare land.
    const layers = paint === 'plain' ? view.layers.filter(layer => layer !== 'forums') : view.layers;
    const scene = createScene(this.#model, changeView(view, { region: window.region, layers }), {
      theme: THEMES.light,
      messages,
      placeOf: placesOfAtlas(atlas),
    });
    const focused = focusScene(scene, focus);
    const over = marksOver(focused, frame, atlas, 'm');
    const narrow = this.#narrow(window).map(({ frame: own, ...panel }, i) => ({
      ...panel,
      over: marksOver(focused, own, atlas, `n${i}`),
    }));
    const base = `${window.region}-${paint}`;
    this.#drawBase(base, window, paint, messages);
    return {
      ...MAP_SIZES[window.form],
      base,
      rough: this.#roughLand(window),
      over,
      narrow,
      altText: scene.text.altText,
    };
  }

  /** A base map that was drawn, as an SVG fragment in the light theme's colours. */
  base(name: string): string {
    return this.#bases.get(name)?.svg ?? '';
  }

  /** All base maps so far by name, as SVG files that follow the reader's colour scheme. `tokens` is the style sheet. */
  baseFiles(tokens: string): Map<string, string> {
    return new Map(
      [...this.#bases].map(([name, { svg, form }]) => {
        const { widthPx, heightPx } = MAP_SIZES[form];
        const open = `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`;
        return [name, `${open}<style>${tokens}</style>${themeVariables(svg)}</svg>`];
      }),
    );
  }

  #drawBase(name: string, window: MapWindow, paint: MapPaint, messages: Messages): void {
    if (this.#bases.has(name)) return;
    const [frame, { atlas }] = [this.#frame(window), this.#ground(window)];
    const forum = paint.startsWith('forum-') ? [paint.slice('forum-'.length)] : [];
    const view = changeView(DEFAULT_VIEW, {
      region: window.region,
      layers: paint === 'plain' ? [] : ['forums'],
      forums: forum,
    });
    const scene = createScene(this.#model, view, { theme: THEMES.light, messages, placeOf: placesOfAtlas(atlas) });
    const placed = { leaders: [], glyphs: [], texts: [], dropped: [] };
    const options = { idPrefix: 'b', parts: 'base', tolerancePx: TOLERANCE_PX } as const;
    const svg = shareLand(drawMap(scene, frame, atlas, placed, options), this.#landPaths(window), 'land');
    this.#bases.set(name, { svg, form: window.form });
  }

  /** The land of a window, whatever its fills. */
  #landPaths(window: MapWindow): LandPaths {
    const known = this.#land.get(window.region);
    if (known) return known;
    const { atlas, outline } = this.#ground(window);
    // The world's picture ends before Antarctica.
    const others = [...atlas.countries.values()].filter(
      ({ properties }) => window.region !== WORLD_WINDOW.region || properties.id !== 'ATA',
    );
    const paths = landPaths(this.#frame(window), outline, others, TOLERANCE_PX);
    this.#land.set(window.region, paths);
    return paths;
  }

  #roughLand(window: MapWindow): string {
    const data = this.#rough.get(window.region) ?? roughLand(this.#frame(window), this.#ground(window).outline);
    this.#rough.set(window.region, data);
    return data;
  }

  #narrow(window: MapWindow): readonly NarrowPanel[] {
    if (window.region !== WORLD_WINDOW.region) return [];
    this.#panels ??= narrowPanels(this.#frame(window));
    return this.#panels;
  }

  #frame(window: MapWindow): Frame {
    const known = this.#frames.get(window.region);
    const frame = known ?? createPageFrame(this.#model, window);
    this.#frames.set(window.region, frame);
    return frame;
  }

  #ground({ region }: MapWindow): PageGround {
    return this.#groundOf(region === WORLD_WINDOW.region ? 'world' : 'detail');
  }
}

/** What a page lays over a base map, in px of a frame. */
function marksOver(scene: Scene, frame: Frame, atlas: Atlas, idPrefix: string): string {
  const placed = layoutScene(scene, frame, atlas);
  const drawn = drawMap(scene, frame, atlas, placed, { idPrefix, parts: 'over', tolerancePx: TOLERANCE_PX });
  return coarsenOutlines(drawn, TOLERANCE_PX);
}
