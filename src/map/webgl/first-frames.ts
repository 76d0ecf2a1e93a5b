import type { Map as RendererMap } from 'maplibre-gl';

/** Median time of the next frames in ms, drawn one after the other. Never below what the screen's own rate allows. */
export function medianFrameMs(map: RendererMap, frames = 10): Promise<number> {
  return new Promise(resolve => {
    const times: number[] = [];
    const step = () => {
      times.push(performance.now());
      if (times.length <= frames) {
        map.triggerRepaint();
        return;
      }
      map.off('render', step);
      const spans = times.slice(1).map((time, i) => time - times[i]!);
      spans.sort((a, b) => a - b);
      resolve(spans[Math.floor(spans.length / 2)]!);
    };
    map.on('render', step);
    map.triggerRepaint();
  });
}
