import { type Html, html, trustedHtml } from '../html.ts';
import { readerColors } from './reader-colors.ts';

/**
 * A figure across the page, in the reader's colours. Its metadata are left to its file: the page says all of them itself.
 * On a phone it is fitted to the width, and `file` is where `open` leads: the figure alone, to be enlarged.
 */
export function fullFigure(svg: string, caption: string, { file, open }: { file: string; open: string }): Html {
  const drawing = readerColors(svg.replace(/<metadata>.*?<\/metadata>/s, ''));
  return html`<figure class="full">${trustedHtml(drawing)}<p class="narrow"><a href="${file}">${open}</a></p><figcaption>${caption}</figcaption></figure>`;
}
