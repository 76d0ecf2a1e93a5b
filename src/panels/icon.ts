import { html, svg, type TemplateResult } from 'lit';
import { type IconName, icons, mark } from './icons.ts';

/** An icon in the text colour; the words beside it or the label of its button name it, so it is hidden from readers. */
export function icon(name: IconName, sizePx = 16): TemplateResult {
  return html`<svg class="icon" width=${sizePx} height=${sizePx} viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path d=${icons[name]} />`}
  </svg>`;
}

/** The product's mark in the colours of the theme. */
export function productMark(sizePx = 20): TemplateResult {
  return html`<svg
    width=${sizePx}
    height=${sizePx}
    viewBox="0 0 16 16"
    aria-hidden="true"
    style="overflow: hidden"
  >
    <path d=${mark.square} fill="var(--ink)" />
    <path d=${mark.lode} fill="none" stroke="var(--money)" stroke-width=${mark.lodeWidth} />
  </svg>`;
}
