import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../panels/icon.ts';
import type { IconName } from '../../panels/icons.ts';
import { NARROW_PX } from './draw-still.ts';
import { embedFoot, figureFoot } from './embed-foot.ts';
import { embedLegend } from './embed-legend.ts';
import { heightAsked } from './embed-size.ts';
import type { LodeMap } from './lode-map.ts';
import { drawsMap, type Shown } from './shown-view.ts';
import type { Tool } from './tool-panel.ts';

/** Room at both sides of the texts, and the border, px. */
const SIDES_PX = 30;
const TOOLS: readonly (readonly [Tool, IconName])[] = [
  ['table', 'table'],
  ['cite', 'quote'],
  ['download', 'download'],
];

/** The whole element. Until the record is there, the empty box keeps the map's place. */
export function embedTemplate(embed: LodeMap): TemplateResult {
  const { shown, said } = embed;
  const isFigure = shown !== null && !drawsMap(shown.view);
  const classes = [
    'frame',
    heightAsked(embed.height) === null ? '' : 'sized',
    embed.widthPx < NARROW_PX ? 'narrow' : '',
    isFigure ? 'figure' : '',
  ];
  return html`<div class="root" lang=${shown?.messages.lang ?? nothing}>
    <div
      part="frame"
      class=${classes.filter(Boolean).join(' ')}
      role="figure"
      aria-labelledby=${isFigure ? nothing : 'title'}
      aria-label=${isFigure ? embed.finding : nothing}
      aria-describedby=${isFigure ? nothing : 'description'}
      aria-busy=${shown || said !== null ? nothing : 'true'}
    >
      <div class="body" ?inert=${embed.tool !== null}>
        ${shown ? head(embed, shown) : nothing}
        <div class="stage">
          <div part="map" class="map ${embed.live}" ?hidden=${!shown && said !== null}>
            <div class="still"></div>
            <div class="live"></div>
            ${shown && embed.isLiveOffered && embed.live !== 'on' ? exploreButton(embed, shown) : nothing}
          </div>
          ${shown && !isFigure ? legend(embed, shown) : nothing}
        </div>
        ${shown ? below(embed, shown) : nothing}
        ${said === null ? nothing : html`<p part="problem" class="problem" role="status">${said}</p>`}
      </div>
      ${shown && embed.tool ? sheet(embed, shown, embed.tool) : nothing}
    </div>
    <slot name="caption"></slot>
  </div>`;
}

/** A figure with words of its own bears its title itself; its tools stand at the foot. */
function head(embed: LodeMap, shown: Shown): TemplateResult | typeof nothing {
  if (!drawsMap(shown.view)) return nothing;
  return html`<div class="head">
    ${tools(embed, shown)}
    <div part="heading" id="title" class=${embed.shownHeading === 'hide' ? 'unseen' : 'title'}>
      <slot name="title">${shown.scene.text.headline}</slot>
    </div>
  </div>`;
}

function tools(embed: LodeMap, { words }: Shown): TemplateResult {
  return html`<div class="tools" role="group" aria-label=${words.tools}>
    ${TOOLS.map(
      ([tool, glyph]) => html`<button
        data-tool=${tool}
        aria-label=${words[tool]}
        title=${words[tool]}
        @click=${() => embed.openTool(tool)}
      >
        ${icon(glyph, 15)}
      </button>`,
    )}
  </div>`;
}

/** All of the map, so that a click anywhere on it asks for the live one. */
function exploreButton(embed: LodeMap, { words }: Shown): TemplateResult {
  return html`<button
    class="explore"
    aria-label=${words.explore}
    aria-busy=${embed.live === 'coming' ? 'true' : nothing}
    @pointerenter=${embed.onApproach}
    @focus=${embed.onApproach}
    @click=${embed.onExplore}
  >
    <span>${words.explore}</span>
  </button>`;
}

function legend(embed: LodeMap, { scene, theme, words }: Shown): TemplateResult {
  const { isLegendOpen: isOpen, toggleLegend: toggle, onLegendKey: onKey } = embed;
  const fold = embed.isLegendFolded ? { isOpen, toggle, onKey } : null;
  return embedLegend({ blocks: scene.legend, theme, label: words.legend, fold });
}

function below(embed: LodeMap, shown: Shown): TemplateResult {
  const { scene, view } = shown;
  const { details, permalink, note } = embed;
  const widthPx = Math.max(120, embed.widthPx - SIDES_PX);
  if (!drawsMap(view)) return figureFoot({ ...shown, permalink, note, tools: tools(embed, shown) });
  return html`
    ${embedFoot({ ...shown, details, permalink, note, widthPx })}
    <p id="description" class="unseen">${scene.text.longDescription}</p>
  `;
}

function sheet(embed: LodeMap, shown: Shown, tool: Tool): TemplateResult {
  return html`<lode-embed-sheet
    .tool=${tool}
    .shown=${shown}
    .details=${embed.details}
    .permalink=${embed.permalink}
    .finding=${embed.finding}
    .close=${shown.words.close}
    .makeFile=${embed.makeFile}
    @sheet-close=${embed.closeTool}
  ></lode-embed-sheet>`;
}
