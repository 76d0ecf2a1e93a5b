import { join } from 'node:path';
import type { Plugin } from 'vite';

/** How the page's modules are found, in the site and in the one file. */
export function pageResolve(root: string) {
  return {
    alias: { 'd3-transition': join(root, 'src', 'map', 'svg', 'no-transitions.ts') },
    // deck.gl and luma.gl ship WebGPU shaders too; this drops them.
    conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'],
  };
}

/**
 * d3-interpolate makes its interpolators by calls when it loads, which keeps all of them and d3-color in a bundle that
 * only flies a camera. The calls have no effect but their result; saying so saves some 6 kB of the first script.
 */
export function markInterpolatorsPure(): Plugin {
  return {
    name: 'lodemap-pure-interpolators',
    enforce: 'pre',
    // The charts' scales use other interpolators than the map: a copy of their own is fetched with them.
    async resolveId(source, importer) {
      if (source !== 'd3-interpolate' || !importer?.includes('d3-scale')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found ? { ...found, id: `${found.id}?charts` } : null;
    },
    transform: (code, id) =>
      id.includes('d3-interpolate.mjs')
        ? code.replace(/^(var|const) ([\w$]+) = (?=\(function|[\w$]+\()/gm, '$1 $2 = /* @__PURE__ */ ')
        : null,
  };
}
