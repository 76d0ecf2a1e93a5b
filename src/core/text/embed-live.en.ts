// Words of an embedded map that the reader can move.
export const EMBED_LIVE_EN = {
  wheel: (key: string) => `Hold ${key} and scroll to zoom`,
  touch: 'Use two fingers to move the map',
};
export type LiveText = typeof EMBED_LIVE_EN;
