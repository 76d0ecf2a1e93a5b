// Words of a briefing saved as one file, and of saving it.
export const oneFileEn = {
  badge: (version: string, hash: string) => `Data ${version} · ${hash}`,
  badgeMeans:
    'Everything shown is inside this file, as of this version of the data. The file asks no network for anything; links open only when pressed.',
  nothingBehind: 'This file holds the briefing alone; there is no map to return to',
  failed:
    'This browser could not open the presentation: scripts are switched off, the browser is too old, or the file was cut. The steps in words:',
  noScript: 'The presentation needs JavaScript. The steps in words:',
  saving: 'Writing the file …',
  saved: (name: string) => `Saved ${name}: it presents without a network`,
  saveFailed: 'The file could not be written: its template can’t be fetched from this site. Try again with a network.',
};
export type OneFileText = typeof oneFileEn;
