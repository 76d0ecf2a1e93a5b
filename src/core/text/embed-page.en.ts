// What a frame says when it can show no map.
export const embedPageEn = {
  failed: 'The map could not be loaded: its script can’t be fetched, or this browser is too old.',
  noScript: 'This map needs JavaScript.',
  open: 'Open the atlas',
};
export type EmbedPageText = typeof embedPageEn;
