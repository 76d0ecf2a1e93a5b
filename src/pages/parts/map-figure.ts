import { themeVariables } from '../../core/scene/theme-variables.ts';
import { stepsUp } from '../../core/view/page-address.ts';
import { type Html, html, trustedHtml } from '../html.ts';
import type { MapPaint, PageMap } from '../map/map-drawer.ts';
import type { MapWindow } from '../map/page-frame.ts';
import type { PageContext } from '../page-context.ts';

/** The map of a page, in the reader's colours: the shared base as a picture, the page's own marks over it. */
export function mapFigure(context: PageContext, from: string, map: PageMap, title: string, caption: string): Html {
  const { widthPx, heightPx, base, over } = map;
  const file = `${stepsUp(from, context.messages.lang)}map/${base}.svg`;
  return html`<figure class="map${widthPx > 600 && ' wide'}">
<svg viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" role="img" aria-labelledby="map-title map-text">
<title id="map-title">${title}</title><desc id="map-text">${map.altText}</desc>
<image href="${file}" width="${widthPx}" height="${heightPx}"/>
${trustedHtml(themeVariables(over))}
</svg>
<figcaption>${caption}</figcaption>
</figure>`;
}

/** "DR Congo on a map of Africa". */
export function mapTitle({ model, messages }: PageContext, name: string, { region }: MapWindow): string {
  const lens = model.lenses.get(region);
  return messages.pages.mapOf(name, lens ? messages.local(lens.name) : messages.pages.world);
}

type MapMark = keyof PageContext['messages']['pages']['mapReads'];

/** How to read a map, of when it is, and what its boundaries are. */
export function mapCaption({ model, messages }: PageContext, paint: MapPaint, marks: readonly MapMark[]): string {
  const { pages, sentences, formats } = messages;
  const fill = paint === 'plain' ? [] : [paint === 'seats' ? pages.mapReads.seats : pages.mapReads.forum];
  return [
    ...fill,
    ...marks.map(mark => pages.mapReads[mark]),
    pages.asofLine(formats.dateLong(model.dataset.asof), model.dataset.version),
    sentences.boundary,
  ].join(messages.lang === 'zh' ? '' : ' ');
}
