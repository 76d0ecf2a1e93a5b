import { join } from 'node:path';

/** How the page's modules are found, in the site and in the one file. */
export function pageResolve(root: string) {
  return {
    alias: { 'd3-transition': join(root, 'src', 'map', 'svg', 'no-transitions.ts') },
    // deck.gl and luma.gl ship WebGPU shaders too; this drops them.
    conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'],
  };
}
