// The picture of a page for shared links and reports: title, finding, map, as-of, licence, boundary statement.
import { XLINK } from '../core/figure/draw-panel.ts';
import { drawTexts } from '../core/figure/draw-texts.ts';
import { escapeXml } from '../core/figure/escape-xml.ts';
import { figureMetadata } from '../core/figure/figure-metadata.ts';
import { formatPx } from '../core/figure/format-px.ts';
import type { TextFont } from '../core/figure/measure-text.ts';
import { placeText, setText } from '../core/figure/text-block.ts';
import { THEMES } from '../core/scene/themes.ts';
import { languageFolder, pathOf } from '../core/view/page-address.ts';
import type { PageMap } from './map/map-drawer.ts';
import type { PageContent } from './page.ts';
import type { PageContext } from './page-context.ts';

/** Px of the drawing; shared links show it at 5/3 of that, 1200 × 630. */
export const CARD_SIZE = { widthPx: 720, heightPx: 378 } as const;
const INSET_PX = 20;
/** A wider map lies under its title. */
const WIDE_FROM_PX = 600;
/** Where it stands, between title and foot: nothing of it is cut. */
const WIDE = { y: 52, scale: 0.92 } as const;
const TITLE: TextFont = { family: 'sans', weight: 600, sizePx: 25 };
const SMALL_TITLE: TextFont = { family: 'sans', weight: 600, sizePx: 18 };
const BODY: TextFont = { family: 'sans', weight: 400, sizePx: 14 };
const NOTE: TextFont = { family: 'condensed', weight: 400, sizePx: 10 };
const MARK: TextFont = { family: 'sans', weight: 600, sizePx: 13 };
/** A longer title is set smaller. */
const LONG_TITLE = 46;

/** A complete SVG document, and the same in two: what many cards have below everything, and what lies over it. */
export interface Card {
  svg: string;
  parts: { ground: string; over: string };
}

/** The card of a page; same input, same bytes. */
export function drawCard(context: PageContext, page: PageContent, map: PageMap): Card {
  const { widthPx, heightPx } = CARD_SIZE;
  const { sea } = THEMES.light;
  const isWide = map.widthPx > WIDE_FROM_PX;
  const x = isWide ? (widthPx * (1 - WIDE.scale)) / 2 : widthPx - map.widthPx;
  const y = isWide ? WIDE.y : 0;
  const place = (content: string) =>
    `<g transform="translate(${formatPx(x)} ${y})${isWide ? ` scale(${WIDE.scale})` : ''}">${content}</g>`;
  const box = (width: number, height: number) => `<path d="M0 0h${width}v${height}H0z" fill="${sea}"/>`;
  const ground = box(widthPx, heightPx) + place(context.drawer.base(map.base));
  // What of the map's marks is beyond the map lies under the words' own ground.
  const words = isWide
    ? box(widthPx, y) + wideWords(context, page)
    : box(x, heightPx) + sideWords(page, widthPx - map.widthPx - 2 * INSET_PX);
  const over = place(map.over) + words;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"`;
  const said = ` role="img" aria-labelledby="kt kd" lang="${context.messages.lang}"><title id="kt">${escapeXml(page.title)}</title><desc id="kd">${escapeXml([page.finding, page.caption].filter(Boolean).join(' '))}</desc>${metadata(context, page)}`;
  return {
    svg: `${open}${said}${ground}${over}</svg>`,
    parts: { ground: `${open}>${ground}</svg>`, over: `${open}>${over}</svg>` },
  };
}

function titleFont(title: string): { font: TextFont; linePx: number } {
  return title.length > LONG_TITLE ? { font: SMALL_TITLE, linePx: 22 } : { font: TITLE, linePx: 29 };
}

/** Words in a column beside the map. */
function sideWords(page: PageContent, widthPx: number): string {
  const { ink, ink2, accent } = THEMES.light;
  const column = { x: INSET_PX, widthPx };
  const title = titleFont(page.title);
  const head = setText(page.title, { ...column, ...title, y: 64, color: ink, maxLines: 4 });
  const finding = setText(page.finding, {
    ...column,
    font: BODY,
    linePx: 18.5,
    y: 70 + head.heightPx,
    color: ink2,
    maxLines: 6,
  });
  const foot = setText(`${page.caption} CC BY 4.0.`, {
    ...column,
    font: NOTE,
    linePx: 12.5,
    y: 0,
    color: ink2,
    maxLines: 13,
  });
  const top = CARD_SIZE.heightPx - INSET_PX - foot.heightPx + 12;
  return drawTexts([
    placeText(`Lodemap · ${page.kicker}`, { x: INSET_PX, y: 32, font: MARK, color: accent }),
    ...head.texts,
    ...finding.texts,
    ...foot.texts.map(text => ({ ...text, y: text.y + top })),
  ]);
}

/** Title above a map across the card, the foot below. */
function wideWords(context: PageContext, page: PageContent): string {
  const { ink, ink2, accent, sea } = THEMES.light;
  const column = { x: INSET_PX, widthPx: CARD_SIZE.widthPx - 2 * INSET_PX };
  const head = setText(page.finding || page.title, {
    ...column,
    font: SMALL_TITLE,
    linePx: 22,
    y: 45,
    color: ink,
    maxLines: 2,
  });
  const foot = setText(footLine(context), { ...column, font: NOTE, linePx: 12, y: 0, color: ink2, maxLines: 2 });
  const top = CARD_SIZE.heightPx - 6 - foot.heightPx + 12;
  const ground = `<path d="M0 ${top - 14}h${CARD_SIZE.widthPx}V${CARD_SIZE.heightPx}H0z" fill="${sea}"/>`;
  return (
    ground +
    drawTexts([
      placeText(`Lodemap · ${page.kicker} · ${page.title}`, { x: INSET_PX, y: 23, font: MARK, color: accent }),
      ...head.texts,
      ...foot.texts.map(text => ({ ...text, y: text.y + top })),
    ])
  );
}

function footLine({ model, messages }: PageContext): string {
  const { pages, formats, sentences } = messages;
  const { asof, version } = model.dataset;
  return [pages.asofLine(formats.dateLong(asof), version), 'CC BY 4.0.', sentences.boundary].join(' ');
}

function metadata(context: PageContext, page: PageContent): string {
  const { model, messages, site, sources } = context;
  const { version, asof, hash } = model.dataset;
  return figureMetadata({
    scene: {
      lang: messages.lang,
      view: page.view,
      citations: page.cites.map((source, i) => ({ number: i + 1, source })),
      text: {
        headline: page.finding || page.title,
        altText: page.caption,
        longDescription: '',
        asof,
        dataVersion: version,
        boundaryStatement: messages.sentences.boundary,
        ownStatement: '',
      },
    },
    sources,
    permalink: `${site ?? ''}${languageFolder(messages.lang)}${pathOf(page.key)}`,
    dataHash: hash,
    licence: 'CC BY 4.0',
  });
}
