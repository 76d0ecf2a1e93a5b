// What a picture shows: how many of its pixels have a colour, and whether each text of the figure has left ink.
import { measureText } from '../../src/core/figure/measure-text.ts';
import { joinedFont } from '../../src/core/layout/label-fonts.ts';
import { labelsAr } from '../../src/core/text/labels.ar.ts';
import type { Box, Drawing, TextItem } from '../../src/export/drawing.ts';
import { channelDistance, type Pixels, type Rgb } from '../browser/read-png.ts';

export function rgbOf(color: string): Rgb {
  return [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** Pixels in a box, or in the whole picture, that are within a distance of a colour in every channel. */
export function countNear(picture: Pixels, color: string, within: number, box?: Box): number {
  const { bytes, channels, width, height } = picture;
  const [red, green, blue] = rgbOf(color);
  const [x0, x1] = [Math.max(0, Math.floor(box?.left ?? 0)), Math.min(width, Math.ceil(box?.right ?? width))];
  let count = 0;
  for (let y = Math.max(0, Math.floor(box?.top ?? 0)); y < Math.min(height, box?.bottom ?? height); y++)
    for (let i = (y * width + x0) * channels; i < (y * width + x1) * channels; i += channels)
      if (
        Math.abs(bytes[i]! - red) <= within &&
        Math.abs(bytes[i + 1]! - green) <= within &&
        Math.abs(bytes[i + 2]! - blue) <= within
      )
        count += 1;
  return count;
}

/** Whether no pixel lets through what lies behind the picture. */
export function isOpaque({ bytes, channels }: Pixels): boolean {
  if (channels === 3) return true;
  for (let i = 3; i < bytes.length; i += 4) if (bytes[i] !== 255) return false;
  return true;
}

/** The box of a line of text, as the layout measures it. */
export function boxOfText({ text, x, y, anchor, font }: TextItem): Box {
  const weight = font.weight >= 600 ? 600 : font.weight >= 500 ? 500 : 400;
  const plain = { family: font.family, weight, sizePx: font.sizePx, italic: font.italic } as const;
  const width = measureText(text, font.family === 'arabic' ? joinedFont(plain, labelsAr.joined) : plain);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - 0.86 * font.sizePx, bottom: y + 0.42 * font.sizePx };
}

/** The texts that stand whole in the picture. */
export function textsInside({ items, widthPx, heightPx }: Drawing): TextItem[] {
  return items.filter((item): item is TextItem => {
    if (item.kind !== 'text' || item.text.trim() === '') return false;
    const { left, right, top, bottom } = boxOfText(item);
    const clipped = item.clips.some(({ box }) => box && (left < box.left || right > box.right || top < box.top || bottom > box.bottom)); // biome-ignore format: one test
    return !clipped && left >= 0 && right <= widthPx && top >= 0 && bottom <= heightPx;
  });
}

/** Letters are thin: a pixel counts as ink from half the way to the text's colour. */
const INK_DISTANCE = 96;

/** Whether ink of a text's colour reaches over its box: in the left, middle and right third of it. */
export function hasInk(picture: Pixels, text: TextItem): boolean {
  const { left, right, top, bottom } = boxOfText(text);
  const thirds = [...text.text].length < 4 ? 1 : 3;
  return Array.from({ length: thirds }, (_, i) => i).every(i => {
    const part = {
      top,
      bottom,
      left: left + ((right - left) * i) / thirds,
      right: left + ((right - left) * (i + 1)) / thirds,
    };
    return countNear(picture, text.color, INK_DISTANCE, part) >= 2;
  });
}

/** Mean difference of two pictures of one size in a box, 0 to 255. */
export function differenceIn(a: Pixels, b: Pixels, box: Box): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.floor(box.top); y < box.bottom; y++)
    for (let x = Math.floor(box.left); x < box.right; x++, count++) sum += channelDistance(a.at(x, y), b.at(x, y));
  return sum / count;
}
