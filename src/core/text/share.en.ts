import type { EmbedKind } from '../cite/embed-code.ts';
import type { CitationStyleId } from '../cite/format-citation.ts';

/** Words of sharing a view: its link, its citation, the code that embeds it. */
export const shareEn = {
  title: 'Share this view',
  stepTitle: 'Share this step',
  close: 'Close',
  tabs: { link: 'Link', cite: 'Cite', embed: 'Embed' },
  copy: 'Copy',
  /** What was copied, by its own name. */
  copied: (what: string) => `Copied: ${what}`,
  copyFailed: 'The browser refused the clipboard. The text is selected: copy it with the keyboard.',
  saved: (name: string) => `Saved ${name}`,
  making: 'Drawing the picture …',
  /** Own records are shown, under a name. */
  notShared: (name: string) =>
    `Your own records (“${name}”) are not in the address: whoever opens it sees the published data alone. To pass on what you see, save it as a file.`,
  saveFailed: 'The picture could not be made. The code still holds.',
  link: {
    latest: 'Link with the newest data',
    latestNote: 'Asks the same question of the data that the site has on the day when it is opened.',
    frozen: (version: string) => `Link frozen at data ${version}`,
    frozenNote: 'Shows what you see now, also after the data have changed.',
    send: 'Send …',
  },
  cite: {
    style: 'Style',
    styles: {
      apa: 'APA, 7th edition',
      chicago: 'Chicago, 17th edition: bibliography',
      'chicago-note': 'Chicago, 17th edition: footnote',
      mla: 'MLA, 9th edition',
      harvard: 'Harvard (Cite Them Right)',
      'gb-t-7714': 'GB/T 7714-2025',
    } as Record<CitationStyleId, string>,
    /** Beside the title. */
    withOwn: (name: string) => `[with own records: ${name}]`,
    reference: 'Reference',
    files: 'For a reference manager',
    bibtex: 'BibTeX',
    saveBibtex: 'Save .bib',
    saveCsl: 'Save CSL-JSON',
    saveRis: 'Save .ris',
    note: 'The address is frozen at this version of the data. Where you quote a single fact, cite its own source too: the evidence pane and every figure list them.',
  },
  embed: {
    kind: 'Place',
    kinds: {
      iframe: 'Web page: frame',
      element: 'Web page: element',
      markdown: 'Markdown',
      quarto: 'Quarto',
      jupyter: 'Jupyter',
    } as Record<EmbedKind, string>,
    what: 'Shows',
    view: 'This view',
    step: (n: number, title: string) => `Step ${n}: ${title}`,
    data: 'Data',
    frozen: (version: string) => `Frozen at ${version}`,
    latest: 'Newest',
    interactive: 'Live map',
    interactives: { auto: 'When clicked', live: 'At once', static: 'Never: a picture' } as Record<
      'auto' | 'live' | 'static',
      string
    >,
    heading: 'Title above the map',
    fits: 'Fit the height (helper script)',
    width: 'Width, px',
    widthHint: 'full',
    height: 'Height, px',
    heightHint: 'as the map',
    lang: 'Language',
    preview: 'Preview',
    code: 'Code',
    mapOnly: 'An embed shows the map of this view.',
    pictureNote: (name: string) => `Save the picture beside your text as ${name}.`,
    savePicture: 'Save the picture',
    siteNote: 'The picture is the site’s own and follows the newest data.',
    siteHint: 'With the newest data, the site’s own picture serves, and nothing has to be saved.',
    useSite: 'Take the site’s picture',
    docs: 'How to embed, with examples',
  },
};
export type ShareText = typeof shareEn;
