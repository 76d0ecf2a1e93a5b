import { html, nothing, type TemplateResult } from 'lit';
import { NARROW_PX } from './draw-still.ts';
import { embedFoot } from './embed-foot.ts';
import { embedLegend } from './embed-legend.ts';
import type { LodeMap } from './lode-map.ts';
import { drawsMap, type Shown } from './shown-view.ts';

/** Room at both sides of the texts, and the border, px. */
const SIDES_PX = 30;

/** The whole element. Until the record is there, the empty box keeps the map's place. */
export function embedTemplate(embed: LodeMap): TemplateResult {
  const { shown, said } = embed;
  const isSized = embed.heightPx !== null;
  const frame = ['frame', isSized ? 'sized' : '', embed.widthPx < NARROW_PX ? 'narrow' : ''].filter(Boolean).join(' ');
  return html`<div class="root" lang=${shown?.messages.lang ?? nothing}>
    <div
      part="frame"
      class=${frame}
      role="figure"
      aria-labelledby="title"
      aria-describedby="description"
      aria-busy=${shown || said ? nothing : 'true'}
    >
      ${shown ? head(embed, shown) : nothing}
      <div part="map" class="map" ?hidden=${!shown && said !== null}><div class="still"></div></div>
      ${shown ? below(embed, shown) : nothing}
      ${said === null ? nothing : html`<p part="problem" class="problem" role="status">${said}</p>`}
    </div>
    <slot name="caption"></slot>
  </div>`;
}

function head(embed: LodeMap, { scene }: Shown): TemplateResult {
  const isHidden = embed.heading === 'hide' || !drawsMap(scene.view);
  return html`<div class="head ${isHidden ? 'bare' : ''}">
    <div part="heading" id="title" class=${isHidden ? 'unseen' : 'title'}>
      <slot name="title">${scene.text.headline}</slot>
    </div>
  </div>`;
}

function below(embed: LodeMap, { scene, messages, words, theme }: Shown): TemplateResult {
  const { details, permalink } = embed;
  return html`
    ${drawsMap(scene.view) ? embedLegend(scene.legend, theme, messages.ui.legend.landmark) : nothing}
    ${embedFoot({ scene, messages, words, details, permalink, widthPx: Math.max(120, embed.widthPx - SIDES_PX) })}
    <p id="description" class="unseen">${scene.text.longDescription}</p>
  `;
}
