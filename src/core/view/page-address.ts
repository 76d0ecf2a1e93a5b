// Where the pages stand. Addresses are made of record ids alone, so that they hold for years.

/** Kinds of pages in the order of the index. */
export const PAGE_KINDS = ['view', 'step', 'country', 'forum', 'agreement', 'project', 'risk'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
/** What a page is about: a View's `select` (`country:COD`), `view:overview`, or `step:<briefing>/<step>`. */
export type PageKey = string;

/** The patterns of all addresses, below the site's root; `zh/` before them is the Chinese page. */
export const ADDRESS_PATTERNS: Readonly<Record<PageKind | 'index', RegExp>> = {
  view: /^view\/[a-z0-9-]+\.html$/,
  step: /^briefing\/[a-z0-9-]+\/[a-z0-9-]+\.html$/,
  country: /^country\/([A-Z]{3}|EU)\.html$/,
  forum: /^forum\/[a-z0-9-]+\.html$/,
  agreement: /^agreement\/[a-z0-9-]+\.html$/,
  project: /^project\/[a-z0-9-]+\.html$/,
  risk: /^risk\/[a-z0-9-]+\.html$/,
  index: /^atlas\.html$/,
};
export const INDEX_PATH = 'atlas.html';

export function kindOf(key: PageKey): PageKind {
  return key.slice(0, key.indexOf(':')) as PageKind;
}

/** `country/COD.html`, the same in every language. */
export function pathOf(key: PageKey): string {
  const [kind, id] = [kindOf(key), key.slice(key.indexOf(':') + 1)];
  return `${kind === 'step' ? 'briefing' : kind}/${id}.html`;
}

/** The folder of a language below the site's root. */
export function languageFolder(lang: string): string {
  return lang === 'en' ? '' : `${lang}/`;
}

/** The steps up from a page to the folder of its language, or with `lang` to the site's root: `../`. */
export function stepsUp(path: string, lang = 'en'): string {
  return '../'.repeat(`${languageFolder(lang)}${path}`.split('/').length - 1);
}

/**
 * A page's picture in pixels, below the site's root: `zh/view/lobito.png`. Views and steps, which are passed on most, have
 * one in each language; the other pages share the English one.
 */
export function picturePath(path: string, lang: string): string {
  return `${/^(view|briefing)\//.test(path) ? languageFolder(lang) : ''}${besidePath(path, 'png')}`;
}

/** A file beside a page, of which there is one for all languages: `country/COD.png`. */
export function besidePath(path: string, ending: string): string {
  return path.replace(/\.html$/, `.${ending}`);
}
