import { escapeXml } from '../../core/figure/escape-xml.ts';
import type { DocsText } from '../../core/text/docs.en.ts';
import { type DocExample, SITE_MARK } from './doc-example.ts';

/** An example that is a file, its marks `{{…}}` filled in with the site and words, in a language. Throws at a mark without one. */
export function fileExample(source: string, words: DocsText['examples'], lang: string): DocExample {
  const values: Readonly<Record<string, string>> = {
    ...words,
    site: SITE_MARK,
    'and-lang': lang === 'en' ? '' : `&lang=${lang}`,
  };
  const spoken = source.trim().replaceAll('lang="en"', `lang="${lang}"`);
  const code = spoken.replace(/\{\{([a-zA-Z-]+)\}\}/g, (_, mark: string) => {
    const value = values[mark];
    if (value === undefined) throw new Error(`an example has no value for ${mark}`);
    return escapeXml(value);
  });
  return { syntax: 'html', code, yields: code };
}
