import { UNITS_PER_PX } from '../../core/figure/compact-path.ts';
import { formatPx } from '../../core/figure/format-px.ts';
import { THEMES } from '../../core/scene/themes.ts';
import { stepsUp } from '../../core/view/page-address.ts';
import { type Html, html, trustedHtml } from '../html.ts';
import type { MapPaint, PageMap } from '../map/map-drawer.ts';
import { NARROW_WIDTH_PX, narrowHeightPx } from '../map/narrow-panels.ts';
import type { MapWindow } from '../map/page-frame.ts';
import type { PageContext } from '../page-context.ts';
import { readerColors } from './reader-colors.ts';

/**
 * The map of a page, in the reader's colours: the shared base as a picture, the page's own marks over it. Below lies its land
 * in rough lines, which is seen until the picture has come, and where the page was saved without it: an HTML picture that is
 * missing takes no room if it has neither words nor size, while one in SVG is a sign across the map. The world has a second
 * drawing, in pieces, for pages too narrow for the first.
 */
export function mapFigure(context: PageContext, from: string, map: PageMap, title: string, caption: string): Html {
  const { widthPx, heightPx, base, rough, over, narrow } = map;
  const { land } = THEMES.light;
  const file = `${stepsUp(from, context.messages.lang)}map/${base}.svg`;
  return html`<figure class="map${widthPx > 600 && ' wide'}">
<svg viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" role="img" aria-labelledby="map-title map-text">
<title id="map-title">${title}</title><desc id="map-text">${map.altText}</desc>
${trustedHtml(
  readerColors(
    `${seaOf(widthPx, heightPx)}<path${narrow.length > 0 ? ' id="map-land"' : ''} transform="scale(${1 / UNITS_PER_PX})" d="${rough}" fill="${land}"/>`,
  ),
)}
<foreignObject width="${widthPx}" height="${heightPx}"><img src="${file}" alt=""></foreignObject>
${trustedHtml(readerColors(over))}
</svg>
${narrow.length > 0 && narrowMap(map, file)}
<figcaption>${caption}</figcaption>
</figure>`;
}

/** The pieces one below the other, over the same base map; what they show is said by the wide drawing. */
function narrowMap({ widthPx, heightPx, narrow }: PageMap, file: string): Html {
  const pieces = narrow.map(({ yPx, heightPx: tallPx, ground: { xPx, yPx: topPx, by }, over }) => {
    const [width, height] = [formatPx(widthPx * by), formatPx(heightPx * by)];
    return html`<svg y="${yPx}" width="${NARROW_WIDTH_PX}" height="${tallPx}">
${trustedHtml(readerColors(seaOf(NARROW_WIDTH_PX, tallPx)))}
<use href="#map-land" transform="translate(${formatPx(xPx)} ${formatPx(topPx)})scale(${by})"/>
<foreignObject x="${formatPx(xPx)}" y="${formatPx(topPx)}" width="${width}" height="${height}"><img src="${file}" alt="" width="${width}"></foreignObject>
${trustedHtml(readerColors(over))}
</svg>`;
  });
  const tallPx = narrowHeightPx(narrow);
  return html`<svg class="pieces" viewBox="0 0 ${NARROW_WIDTH_PX} ${tallPx}" width="${NARROW_WIDTH_PX}" height="${tallPx}" role="img" aria-labelledby="map-title map-text">
${pieces}
</svg>`;
}

function seaOf(widthPx: number, heightPx: number): string {
  return `<path d="M0 0h${widthPx}v${heightPx}H0z" fill="${THEMES.light.sea}"/>`;
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
