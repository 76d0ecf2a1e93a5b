import type { Layer } from '@deck.gl/core';
import { IconLayer } from '@deck.gl/layers';
import type { Px } from '../../core/geo/types.ts';
import type { PlacedText } from '../../core/layout/placed.ts';
import { DRAW_PARAMETERS } from './draw-parameters.ts';
import { HorizonExtension } from './horizon-extension.ts';
import type { MapPosition } from './map-plane.ts';
import type { SpriteSheet } from './sprite-sheet.ts';

/** What a sprite shows: SVG markup around (0, 0) that stays within `reachPx`, or a line of text from its anchor. */
export type SpriteImage =
  | { kind: 'drawing'; markup: string; reachPx: number }
  | { kind: 'text'; text: Pick<PlacedText, 'text' | 'font' | 'color' | 'halo' | 'anchor'> };
/** A small picture that keeps its distance in px, y down, from a place on the map. */
export interface Sprite {
  position: MapPosition;
  offset: Px;
  image: SpriteImage;
}

const EXTENSIONS = [new HorizonExtension()];
/** The sheet holds premultiplied colours, so that edges do not darken when they are sampled. */
const PARAMETERS = { ...DRAW_PARAMETERS, blendColorSrcFactor: 'one' } as const;

/** Sprites in their order. The sheet must hold the image of each. */
export function spriteLayer(sprites: readonly Sprite[], sheet: SpriteSheet): Layer {
  const { atlas, mapping, pixelsPerPx } = sheet;
  return new IconLayer<Sprite>({
    id: 'sprites',
    data: sprites as Sprite[],
    extensions: EXTENSIONS,
    parameters: PARAMETERS,
    iconAtlas: atlas as unknown as string,
    iconMapping: mapping,
    sizeUnits: 'pixels',
    alphaCutoff: 0,
    pickable: false,
    getIcon: sprite => sheet.keyOf(sprite.image),
    getPosition: sprite => sprite.position,
    getSize: sprite => mapping[sheet.keyOf(sprite.image)]!.height / pixelsPerPx,
    getPixelOffset: sprite => [sprite.offset[0], sprite.offset[1]],
  });
}
