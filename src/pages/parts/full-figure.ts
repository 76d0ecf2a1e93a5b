import { type Html, html, trustedHtml } from '../html.ts';

/** A figure across the page. Its metadata are left to its file: the page says all of them itself. */
export function fullFigure(svg: string, caption: string): Html {
  return html`<figure class="full">${trustedHtml(svg.replace(/<metadata>.*?<\/metadata>/s, ''))}<figcaption>${caption}</figcaption></figure>`;
}
