import { html, type TemplateResult } from 'lit';
import type { Model } from '../../core/model/create-model.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { layersOfMultiples } from '../../core/select/multiples.ts';
import { selectTimeline } from '../../core/select/timeline.ts';
import type { Messages } from '../../core/text/messages.ts';
import type { MultiplesText } from '../../core/text/multiples.en.ts';
import type { View } from '../../core/view/view.ts';
import { EACH, LAYER_IDS } from '../../core/view/words.ts';
import { askForView, type ViewChange } from '../view-change.ts';

interface Tools {
  view: View;
  words: MultiplesText;
  messages: Messages;
  theme: Theme;
  model: Model;
}

/** What the maps are for, which layers they draw, and the filters and date that all of them share. */
export function multiplesTools(panel: HTMLElement, { view, words, messages, theme, model }: Tools): TemplateResult {
  const shown = { ...view, layers: layersOfMultiples(view) };
  return html`<div class="tools">
    <div class="each" role="group" aria-label=${words.eachLabel}>
      ${EACH.map(
        each => html`<button aria-pressed=${view.each === each} @click=${() => askForView(panel, { each })}>
          ${words.each[each]}
        </button>`,
      )}
    </div>
    <lode-layer-chips
      .view=${shown}
      .theme=${theme}
      .messages=${messages}
      @view-change=${(event: CustomEvent<ViewChange>) => onLayers(panel, event)}
    ></lode-layer-chips>
    <lode-asof-bar
      .view=${view}
      .ticks=${selectTimeline(model, messages)}
      .latest=${model.dataset.asof}
      .messages=${messages}
    ></lode-asof-bar>
    <lode-filter-chips .view=${view} .messages=${messages}></lode-filter-chips>
  </div>`;
}

/** All four in their usual order is what a View says that chooses none: risks first says that all are meant. */
function onLayers(panel: HTMLElement, event: CustomEvent<ViewChange>): void {
  const { layers } = event.detail;
  if (layers?.length !== LAYER_IDS.length) return;
  event.stopPropagation();
  askForView(panel, { layers: ['risks', 'forums', 'agreements', 'projects'] });
}
