/** Keys, and what the map claims and does not. */
export const helpEn = {
  title: 'Keys, and what the map claims',
  close: 'Close',
  keys: 'Keys',
  keyRows: [
    ['/', 'search'],
    ['Tab', 'reach the map once, then the panels'],
    ['← ↑ → ↓', 'on the map: the nearest country in that direction'],
    ['Home', 'on the map: the country with most seats'],
    ['Enter', 'open what is in focus'],
    ['Shift + Enter', 'add a second one, to compare'],
    ['T', 'the same data as tables, and back'],
    ['S', 'save this view as a file'],
    ['K', 'play along the timeline, and pause; the space bar on its date does the same'],
    ['[  ]', 'as-of date to the event before or after'],
    ['Esc', 'clear, in this order: hover card, menu, selection'],
    ['?', 'this page'],
  ] as readonly (readonly [string, string])[],
  shows: 'What the map shows',
  showsRows: [
    'Who holds a seat in an active US-led minerals forum, as whose source says.',
    'The highest status among the texts with each partner; the panel lists all of them.',
    'US public money by project. A letter is not money and is never added to it; “up to” is a ceiling.',
    'Risk regions where a source places them, from the severity that you choose.',
  ] as readonly string[],
  claims: 'What it does not claim',
  claimsRows: [
    'Not found is not none. Where the record ends, the panel gives the day of the last check.',
    'Inferred memberships are hatched and not counted unless you ask for them.',
    'Boundaries: Natural Earth, edited; dashed where disputed; no position implied.',
    'No adjective of praise or blame: each line names its source and its confidence.',
  ] as readonly string[],
  pagesPath: 'atlas.html',
  pages: 'All pages of the atlas, to read, print and cite',
  confidence: 'Three rising bars give the confidence of a line; [n] leads to its source.',
};
export type HelpText = typeof helpEn;
