import { Map as RendererMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { emptyStyle } from './base-map.ts';

setWorkerUrl(workerUrl);

/** More canvas pixels to a CSS pixel than this cost time and are not seen. */
const MAX_PIXEL_RATIO = 2;

/** An empty map in a container, ready for data. Rejects with a plain reason where WebGL 2 is missing. */
export async function createRenderer(container: HTMLElement): Promise<RendererMap> {
  const map = openMap(container);
  placeCanvas(map);
  map.touchZoomRotate.disableRotation();
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('webglcontextlost', () => reject(new Error('The graphics card stopped drawing.')));
  });
  return map;
}

function openMap(container: HTMLElement): RendererMap {
  try {
    return new RendererMap({
      container,
      style: emptyStyle(),
      pixelRatio: Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO),
      canvasContextAttributes: { antialias: true },
      attributionControl: false,
      renderWorldCopies: false,
      trackResize: false,
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      boxZoom: false,
      minZoom: -2,
      maxZoom: 16,
    });
  } catch (cause) {
    throw new Error('This browser offers no WebGL 2 to draw with.', { cause });
  }
}

/** The few rules of the renderer's style sheet that a map without controls needs, so that it also works in a shadow tree. */
function placeCanvas(map: RendererMap): void {
  const holder = map.getCanvasContainer();
  Object.assign(holder.style, { position: 'absolute', inset: '0', overflow: 'hidden', touchAction: 'none' });
  Object.assign(map.getCanvas().style, { position: 'absolute', left: '0', top: '0', outline: 'none' });
  map.getCanvas().tabIndex = -1;
  map.getCanvas().setAttribute('aria-hidden', 'true');
  for (const controls of map.getContainer().querySelectorAll<HTMLElement>('.maplibregl-control-container'))
    controls.style.display = 'none';
}
