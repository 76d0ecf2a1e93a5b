import { html, svg, type TemplateResult } from 'lit';

/** Icons that only the author's panel has, in the box and manner of the others. */
const PATHS = {
  undo: 'M5.75 2.75L2.25 6.25l3.5 3.5M2.75 6.25h7a3.75 3.75 0 0 1 0 7.5H6',
  redo: 'M10.25 2.75l3.5 3.5-3.5 3.5M13.25 6.25h-7a3.75 3.75 0 0 0 0 7.5H10',
  up: 'M3.5 10.25L8 5.75l4.5 4.5',
};

export function authorIcon(name: keyof typeof PATHS, sizePx = 16): TemplateResult {
  return html`<svg class="icon" width=${sizePx} height=${sizePx} viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
