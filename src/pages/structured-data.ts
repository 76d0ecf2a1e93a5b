// What machines read of a page: schema.org in JSON-LD, exact and modest.

import { besidePath, languageFolder, pathOf } from '../core/view/page-address.ts';
import type { PageContent, Thing } from './page.ts';
import type { PageContext } from './page-context.ts';

const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** The dataset behind every page. `site` null = its address is not known. */
export function datasetThing({ model, messages, site }: PageContext): Thing {
  const { version, asof, hash } = model.dataset;
  return {
    '@type': 'Dataset',
    ...(site ? { '@id': `${site}#dataset`, url: site } : {}),
    name: 'Lodemap dataset',
    description: messages.pages.describe.index,
    version,
    dateModified: asof,
    identifier: `sha256:${hash}`,
    license: LICENCE_URL,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Lodemap' },
    ...(site
      ? {
          distribution: ['dataset', 'details'].map(file => ({
            '@type': 'DataDownload',
            encodingFormat: 'application/json',
            contentUrl: `${site}data/${file}.json`,
          })),
        }
      : {}),
  };
}

/** A page, what it is about, and the dataset it is based on, as the text of a JSON-LD script; it can't end its element. */
export function pageStructuredData(context: PageContext, page: PageContent): string {
  const { model, messages, site } = context;
  const path = pathOf(page.key);
  const url = site && `${site}${languageFolder(messages.lang)}${path}`;
  const thing: Thing = {
    '@type': 'WebPage',
    ...(url ? { '@id': url, url } : {}),
    name: page.title,
    description: page.description,
    inLanguage: messages.lang,
    dateModified: model.dataset.asof,
    license: LICENCE_URL,
    ...(site ? { primaryImageOfPage: { '@type': 'ImageObject', url: `${site}${besidePath(path, 'png')}` } } : {}),
    about: page.about,
    isBasedOn: datasetThing(context),
    isPartOf: { '@type': 'WebSite', name: 'Lodemap', ...(site ? { url: site } : {}) },
  };
  return jsonForScript({ '@context': 'https://schema.org', ...thing });
}

/** JSON that may stand in a script element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
