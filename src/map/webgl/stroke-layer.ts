import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { ColorBytes } from './color-bytes.ts';
import { DRAW_PARAMETERS } from './draw-parameters.ts';
import { HorizonExtension } from './horizon-extension.ts';
import type { MapPosition } from './map-plane.ts';

/** A line of constant width on the screen. */
export interface Stroke {
  path: MapPosition[];
  color: ColorBytes;
  widthPx: number;
  /** Dash and gap in px; null = a whole line. */
  dashPx: [dash: number, gap: number] | null;
  /** Where the line lies beside its path, in widths: 0 on it, 0.5 with its inner edge on it. */
  beside: number;
}

const EXTENSIONS = [
  new PathStyleExtension({ dash: true, offset: true, highPrecisionDash: true }),
  new HorizonExtension(),
];

/** Strokes in their order. On the globe they lie on the ground, thinner where it turns away. */
export function strokeLayer(id: string, strokes: readonly Stroke[], globe: boolean): Layer {
  return new PathLayer<Stroke, PathStyleExtensionProps<Stroke>>({
    id: globe ? `${id} globe` : id,
    data: strokes as Stroke[],
    extensions: EXTENSIONS,
    parameters: DRAW_PARAMETERS,
    widthUnits: 'pixels',
    jointRounded: true,
    antialiasing: true,
    pickable: false,
    getPath: stroke => stroke.path,
    getColor: stroke => stroke.color,
    getWidth: stroke => stroke.widthPx,
    getOffset: stroke => stroke.beside,
    getDashArray: ({ dashPx, widthPx }) => (dashPx ? [dashPx[0] / widthPx, dashPx[1] / widthPx] : [0, 0]),
  });
}
