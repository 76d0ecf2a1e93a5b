/** Words around the docs pages; their texts are Markdown in `pages/docs`. */
export const docsEn = {
  skip: 'Skip to the text',
  home: 'To the map',
  contents: 'How to',
  titles: {
    index: 'Lodemap elsewhere',
    embed: 'Embed a map',
    markdown: 'Markdown and static sites',
    notebooks: 'Quarto and Jupyter',
    slides: 'Slides (reveal.js)',
    'command-line': 'Figures on the command line',
    'own-records': 'Your own records',
    cite: 'Cite',
  },
  copy: 'Copy the code',
  copied: 'Copied',
  refused: 'The browser refused the clipboard; the code is selected.',
  yields: 'What it shows',
  noScript: 'This example runs where scripts do.',
  /** Words inside the examples that are files. */
  examples: {
    seats: 'Seats',
    projects: 'Projects',
    risks: 'Risks',
    shows: 'The map shows',
    changed: 'You changed it to',
    africa: 'Africa',
    southAmerica: 'South America',
    follows: 'Map that follows the buttons',
    deck: 'Two slides',
    before: 'Who is in, September 2025',
    now: 'Who is in, now',
  },
  foot: (version: string) =>
    `Lodemap, data ${version}. Data CC BY 4.0, code MIT. The examples on this page are run from the very code that stands beside them.`,
};
export type DocsText = typeof docsEn;
