/**
 * Marks lie on the map in the order in which they are drawn, not by depth: on a flat view all have the same depth, and
 * on the globe the far side is left out by HorizonExtension.
 */
export const DRAW_PARAMETERS = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' } as const;
