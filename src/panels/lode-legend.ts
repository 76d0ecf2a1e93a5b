import { html, LitElement, type TemplateResult } from 'lit';
import type { LayerId, LegendBlock } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { LegendCounts } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import './lode-agreements-card.ts';
import './lode-projects-card.ts';
import './lode-risks-card.ts';
import './lode-seats-card.ts';
import { panelStyles } from './panel-styles.ts';

/** The rail: one card per layer, each the legend and the control of that layer. */
export class LodeLegend extends LitElement {
  static override properties = {
    view: { attribute: false },
    blocks: { attribute: false },
    counts: { attribute: false },
    minerals: { attribute: false },
    theme: { attribute: false },
    messages: { attribute: false },
  };
  declare view: View;
  declare blocks: readonly LegendBlock[];
  declare counts: LegendCounts | null;
  declare minerals: readonly string[];
  declare theme: Theme;
  declare messages: Messages;

  constructor() {
    super();
    this.blocks = [];
    this.counts = null;
    this.minerals = [];
  }

  #block(layer: LayerId): LegendBlock | null {
    return this.blocks.find(block => block.layer === layer) ?? null;
  }

  override render(): TemplateResult {
    const { view, counts, theme, messages } = this;
    return html`
      <lode-seats-card
        .view=${view}
        .block=${this.#block('forums')}
        .counts=${counts}
        .theme=${theme}
        .messages=${messages}
      ></lode-seats-card>
      <lode-agreements-card
        .view=${view}
        .block=${this.#block('agreements')}
        .counts=${counts}
        .theme=${theme}
        .messages=${messages}
      ></lode-agreements-card>
      <lode-projects-card
        .view=${view}
        .block=${this.#block('projects')}
        .counts=${counts}
        .minerals=${this.minerals}
        .theme=${theme}
        .messages=${messages}
      ></lode-projects-card>
      <lode-risks-card .view=${view} .counts=${counts} .theme=${theme} .messages=${messages}></lode-risks-card>
    `;
  }

  static override styles = panelStyles;
}
customElements.define('lode-legend', LodeLegend);
