// An embed's figure as a file. Fetched when one is asked for.
import faces from '../fonts.css?raw';
import { makeFigure } from './make-figure.ts';
import type { Shown } from './shown-view.ts';
import { fileAddress } from './site-files.ts';

export interface FigureSize {
  widthPx: number;
  heightPx: number;
}
interface Standing extends HTMLElement {
  readonly permalink: string;
}

/** Narrower figures have no room for their sources, px. */
const LEAST: FigureSize = { widthPx: 640, heightPx: 420 };
const MOST: FigureSize = { widthPx: 3200, heightPx: 2000 };
const MOST_SCALE = 8;

/** The figure as SVG. Without a size it is as large as the embed stands. */
export function figureSvg(shown: Shown, embed: Standing, size: Partial<FigureSize>): Promise<string> {
  return makeFigure(shown, { ...sizeOf(embed, size), permalink: embed.permalink });
}

/** The figure as PNG, `scale` pixels to the px, in the embed's own faces. Rejects when the browser can't draw it. */
export async function figurePng(shown: Shown, embed: Standing, scale: number): Promise<Blob> {
  const size = sizeOf(embed, {});
  const figure = { ...size, permalink: embed.permalink };
  const plain = await makeFigure(shown, figure);
  const svg = await makeFigure(shown, { ...figure, fonts: { css: await embeddedFaces(plain) } });
  return rasterize(svg, size, Math.min(MOST_SCALE, Math.max(0.5, Number(scale) || 1)));
}

function sizeOf(embed: HTMLElement, asked: Partial<FigureSize>): FigureSize {
  const within = (name: keyof FigureSize, standing: number) =>
    Math.round(Math.min(MOST[name], Math.max(LEAST[name], Number(asked[name]) || standing)));
  const widthPx = within('widthPx', embed.clientWidth);
  const ratio = embed.clientHeight / Math.max(1, embed.clientWidth);
  return { widthPx, heightPx: within('heightPx', widthPx * Math.min(1, ratio)) };
}

/** A picture of its own sees no font of the page: the faces that a drawing needs, with their files in them. */
async function embeddedFaces(svg: string): Promise<string> {
  const characters = new Set(
    Array.from(svg.replace(/<metadata>.*<\/metadata>/s, ''), letter => letter.codePointAt(0)!),
  );
  const rules = faces.match(/@font-face \{[^}]*\}/g) ?? [];
  return (await Promise.all(rules.filter(rule => isNeeded(rule, characters)).map(embedFile))).join('');
}

function isNeeded(rule: string, characters: ReadonlySet<number>): boolean {
  if (!/url\(/.test(rule)) return false;
  const [, list = ''] = /unicode-range:([^;]*);/.exec(rule) ?? [];
  const ranges = Array.from(list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi), ([, from, to]) => {
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const;
  });
  return [...characters].some(code => ranges.some(([from, to]) => code >= from && code <= to));
}

async function embedFile(rule: string): Promise<string> {
  const [whole = '', file = ''] = /url\(([^)]+)\)/.exec(rule) ?? [];
  const address = fileAddress(file);
  return rule.replace(whole, `url(${address.startsWith('data:') ? address : await asData(address)})`);
}

async function asData(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(text)}`;
}

async function rasterize(svg: string, { widthPx, heightPx }: FigureSize, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(widthPx * scale);
    canvas.height = Math.round(heightPx * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no PNG was made'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
