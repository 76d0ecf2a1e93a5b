import type { EmbedKind, EmbedRequest } from '../../core/cite/embed-code.ts';
import { parseView } from '../../core/view/codec.ts';
import { type DocExample, embedExample, type RenderMarkdown, SITE_MARK } from './doc-example.ts';

/** What an example asks for beside the usual: a View as a query, and choices. */
type Asked = { kind: EmbedKind; query: string; frozen?: boolean } & Partial<
  Omit<EmbedRequest, 'view' | 'site' | 'title' | 'version'>
>;

/** The examples that are code for embedding, by the name under which a text asks for them. */
export const EMBED_EXAMPLES: Readonly<Record<string, Asked>> = {
  frame: { kind: 'iframe', query: 'region=africa&select=country:COD' },
  'frame-newest': { kind: 'iframe', query: 'layers=forums', frozen: false, heading: 'hide' },
  'frame-still': { kind: 'iframe', query: 'forums=forge,pax-silica,ergi&layers=forums', interactive: 'static' },
  'frame-alone': { kind: 'iframe', query: 'region=south-america', origin: 'none' },
  element: { kind: 'element', query: 'region=africa&minerals=cobalt' },
  picture: { kind: 'markdown', query: 'region=africa&select=country:COD', picture: 'figures/congo.png' },
  'frame-in-markdown': { kind: 'iframe', query: 'asof=2025-10-31', interactive: 'static', fits: false },
  quarto: { kind: 'quarto', query: 'layers=projects&region=africa', picture: 'figures/congo.png' },
  jupyter: { kind: 'jupyter', query: 'layers=projects&region=africa' },
};

export interface EmbedExampleInput {
  lang: string;
  version: string;
  /** The finding of a View in its language. */
  titleOf(query: string): string;
  render: RenderMarkdown;
}

/** All of them in a language. */
export function embedExamples({ lang, version, titleOf, render }: EmbedExampleInput): Record<string, DocExample> {
  const entries = Object.entries(EMBED_EXAMPLES).map(([id, { kind, query, frozen = true, ...choices }]) => {
    const { view } = parseView(lang === 'en' ? query : `${query}&lang=${lang}`);
    const request: EmbedRequest = {
      ...{ view, site: SITE_MARK, title: titleOf(query), version: frozen ? version : null },
      ...{ widthPx: null, heightPx: null, interactive: 'auto', heading: 'show', fits: true, origin: 'own' },
      picture: '',
      ...choices,
    };
    return [id, embedExample(kind, request, render)] as const;
  });
  return Object.fromEntries(entries);
}
