// Words of an embedded map.
export const EMBED_EN = {
  explore: 'Explore this map',
  tools: 'This view',
  table: 'Records of this view as a table',
  cite: 'Cite this view',
  download: 'Download this view',
  legend: 'Legend',
  close: 'Close',
  loading: 'The map is loading.',
  frozen: (version: string) => `Frozen at data ${version}`,
  openAtlas: 'Open this view in the atlas',
  moreSources: (n: number) => `and ${n} more`,
  newTab: 'opens in a new tab',
  viewProblem: (n: number) =>
    n === 1 ? 'One part of the view was not understood' : `${n} parts of the view were not understood`,
  figureFailed: 'This view could not be drawn.',
  partFailed: 'A part of the map could not be fetched. What is shown still holds.',
};
export type EmbedText = typeof EMBED_EN;
