import { _GlobeView as GlobeView, MapView, type View } from '@deck.gl/core';

/** Field of view in degrees: so narrow that the globe is seen as from far away, as the orthographic projection has it. */
export const GLOBE_FOV = 0.1;
/** Degrees of the grid along which fills are cut to follow the curve. */
const GRID = 3;

/** The views in which marks are drawn in step with the renderer's camera. */
export const FLAT_VIEW: View = new MapView({ id: 'maplibre' });
export const GLOBE_VIEW: View = new GlobeView({ id: 'maplibre', ...({ fovy: GLOBE_FOV } as object), resolution: GRID });
