// Code that shows a View on somebody else's page. Every text that comes from outside is escaped for the place where it stands.
import { escapeXml } from '../figure/escape-xml.ts';
import { formatView } from '../view/codec.ts';
import { pinView } from '../view/pin-view.ts';
import type { View } from '../view/view.ts';
import { cleanLine } from './clean-line.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export const EMBED_KINDS = ['iframe', 'element', 'markdown', 'quarto', 'jupyter'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export interface EmbedRequest {
  view: View;
  /** Address of the site's root folder, with a slash at its end. */
  site: string;
  /** What the embed shows in words: name of the frame, text of the link, alternative to the picture. */
  title: string;
  /** The data's version to be frozen at; null = whatever the newest is. */
  version: string | null;
  /** Null = as wide as its place. */
  widthPx: number | null;
  /** Null = the element's own shape; a frame can't have it before it knows what it shows and begins with 480. */
  heightPx: number | null;
  /** `auto` goes live when it is touched, `static` never, `live` at once. */
  interactive: 'auto' | 'static' | 'live';
  heading: 'show' | 'hide';
  /**
   * `own`: the frame keeps its origin and fetches what it shows. `none`: for places that take it away; the frame then shows a
   * page that carries everything, which is larger.
   */
  origin: 'own' | 'none';
  /** Whether the line of the helper script follows a frame, so that its height fits what it shows. */
  fits: boolean;
  /** Address of a picture of the View, or the name under which the reader saves one. */
  picture: string;
}

/**
 * What a frame may do. Its own origin is no danger on another site's page, and without it most servers would have to be
 * told to give it its files.
 */
const SANDBOX: Record<EmbedRequest['origin'], string> = {
  own: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  none: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
};

const FRAME_PX = 480;

/** The code of a kind, as the reader pastes it; no line break at its end. */
export function embedCode(kind: EmbedKind, request: EmbedRequest): string {
  return { iframe, element, markdown, quarto, jupyter }[kind](request);
}

/** The address that a frame shows. */
export function embedAddress(request: EmbedRequest): string {
  const { site, view, interactive, heading, origin } = request;
  // Chinese faces are large; the page that carries them is one of its own.
  const alone = view.lang === 'zh' ? 'embed-alone.zh.html' : 'embed-alone.html';
  const keys = [
    queryOf(request),
    interactive === 'auto' ? '' : `interactive=${interactive}`,
    heading === 'show' ? '' : `heading=${heading}`,
  ].filter(key => key !== '');
  return `${site}${origin === 'own' ? 'embed.html' : alone}${keys.length > 0 ? `?${keys.join('&')}` : ''}`;
}

/** The address at which a reader explores the View. */
export function exploreAddress(request: Pick<EmbedRequest, 'view' | 'version' | 'site'>): string {
  const query = queryOf(request);
  return `${request.site}${query === '' ? '' : `?${query}`}`;
}

/** A step of a briefing stays one; any other View is one of the map. */
function queryOf({ view, version }: Pick<EmbedRequest, 'view' | 'version'>): string {
  return formatView({ ...pinView(view, version), mode: isStep(view) ? 'present' : 'explore' });
}

/** Whether a View is a step of a briefing, as the stage shows it. */
export function isStep({ mode, briefing }: View): boolean {
  return mode === 'present' && briefing !== null;
}

/** Attributes alone and no style, because a strict page forbids styles in attributes. */
function iframe(request: EmbedRequest): string {
  const { site, title, widthPx, heightPx, fits, origin } = request;
  const frame = tag('iframe', {
    class: 'lodemap',
    src: embedAddress(request),
    title: cleanLine(title),
    width: widthPx === null ? '100%' : String(widthPx),
    height: String(heightPx ?? FRAME_PX),
    frameborder: '0',
    loading: 'lazy',
    sandbox: SANDBOX[origin],
    allow: 'clipboard-write',
  });
  const helper = `<script src="${escapeXml(`${site}embed.js`)}" async></script>`;
  return `${frame}</iframe>${fits ? `\n${helper}` : ''}`;
}

function element(request: EmbedRequest): string {
  const { view, site, title, heightPx, interactive, heading } = request;
  const open = tag('lode-map', {
    view: queryOf(request),
    lang: view.lang,
    ...(heightPx === null ? {} : { height: String(heightPx) }),
    ...(interactive === 'auto' ? {} : { interactive }),
    ...(heading === 'show' ? {} : { heading }),
  });
  return [
    `<script type="module" src="${escapeXml(`${site}element/lode-map.js`)}"></script>`,
    open,
    `  <a href="${escapeXml(exploreAddress(request))}">${escapeXml(cleanLine(title))}</a>`,
    '</lode-map>',
  ].join('\n');
}

/** A picture that leads to the live map, for pages that take no HTML. */
function markdown(request: EmbedRequest): string {
  const { title, picture } = request;
  const target = (address: string) =>
    address.replace(/[()<>\s\\]/g, sign => encodeURIComponent(sign).replace(/[()]/g, hex));
  return `[![${escapeMarkdown(cleanLine(title))}](${target(picture)})](${target(exploreAddress(request))})`;
}

/** The frame where the output is HTML, the picture in PDF and Word. */
function quarto(request: EmbedRequest): string {
  return [
    '::: {.content-visible when-format="html"}',
    '```{=html}',
    iframe(request),
    '```',
    ':::',
    '',
    '::: {.content-visible unless-format="html"}',
    markdown(request),
    ':::',
  ].join('\n');
}

/** Names of Python are written as JSON writes them: each of its escapes is one of Python's. */
function jupyter(request: EmbedRequest): string {
  const { title, widthPx, heightPx } = request;
  const extras = [`title="${escapeXml(cleanLine(title))}"`, 'loading="lazy"'];
  return [
    'from IPython.display import IFrame',
    '',
    'IFrame(',
    `    ${JSON.stringify(embedAddress(request))},`,
    `    width=${JSON.stringify(widthPx === null ? '100%' : String(widthPx))},`,
    `    height=${heightPx ?? FRAME_PX},`,
    `    extras=${JSON.stringify(extras).replace('","', '", "')},`,
    ')',
  ].join('\n');
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>`;
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
