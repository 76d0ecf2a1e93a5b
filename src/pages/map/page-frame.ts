import { createFrame, type Frame } from '../../core/geo/frame.ts';
import type { Model } from '../../core/model/create-model.ts';

/** `square` stands beside text, `wide` across the page; px of the drawing. */
export type MapForm = 'square' | 'wide';
export const MAP_SIZES: Readonly<Record<MapForm, { widthPx: number; heightPx: number }>> = {
  square: { widthPx: 440, heightPx: 378 },
  wide: { widthPx: 720, heightPx: 320 },
};
/** Windows in which a country is shown, the first that lists it. What none lists is shown in the world. */
const WINDOWS = [
  ...['central-asia', 'south-asia', 'southeast-asia', 'east-asia', 'middle-east', 'europe', 'oceania'],
  ...['south-america', 'north-america', 'latin-america', 'central-africa', 'africa'],
];
/** A point keeps so far from the edge of its window, degrees. */
const ROOM = 3;
/** Beyond the picture by so much, px: lines that an edge cuts must not end in it. */
const MARGIN_PX = 6;

/** Where a map of a page looks: a region lens, or the world. */
export interface MapWindow {
  /** Id of the lens; `world` = all of it. */
  region: string;
  form: MapForm;
}
export const WORLD_WINDOW: MapWindow = { region: 'world', form: 'wide' };

/** The smallest window that shows all of these countries, as its lens lists them. */
export function windowOfCountries(model: Model, countries: readonly string[]): MapWindow {
  if (countries.length === 0) return WORLD_WINDOW;
  const wanted = countries.filter(id => id !== 'EU');
  const holds = (region: string) => {
    const members = model.lenses.get(region)?.countries ?? [];
    return wanted.every(id => members.includes(id)) && (wanted.length === countries.length || region === 'europe');
  };
  const region = WINDOWS.find(holds);
  return region ? { region, form: 'square' } : WORLD_WINDOW;
}

/** The smallest window that holds a place with room around it. */
export function windowOfPoint(model: Model, lng: number, lat: number): MapWindow {
  const isInside = (region: string) => {
    const [west, south, east, north] = model.lenses.get(region)?.bounds ?? [0, 0, 0, 0];
    const isAcross = west <= east ? lng > west + ROOM && lng < east - ROOM : lng > west + ROOM || lng < east - ROOM;
    return isAcross && lat > south + ROOM && lat < north - ROOM;
  };
  const region = WINDOWS.find(isInside);
  return region ? { region, form: 'square' } : WORLD_WINDOW;
}

/** The frame of a window; its extent ends at the picture, because nobody moves it. */
export function createPageFrame(model: Model, { region, form }: MapWindow): Frame {
  const size = MAP_SIZES[form];
  const frame = createFrame({
    ...size,
    padding: { top: 4, right: 6, bottom: 4, left: 6 },
    projection: 'equal-earth',
    lens: model.lenses.get(region) ?? null,
    camera: null,
    surface: 'print',
  });
  frame.projection.clipExtent([
    [-MARGIN_PX, -MARGIN_PX],
    [size.widthPx + MARGIN_PX, size.heightPx + MARGIN_PX],
  ]);
  return frame;
}
