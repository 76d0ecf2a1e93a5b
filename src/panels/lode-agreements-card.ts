import { css, html, LitElement, type TemplateResult } from 'lit';
import { FILLING_OF_STATUS, SHAPE_OF_KIND } from '../core/model/texts.ts';
import type { Filling, LegendBlock, Stamp } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { LegendCounts } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import { toggleLayer } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../core/view/words.ts';
import { legendCard, legendCardStyles } from './legend-card.ts';
import { legendRow, legendRowStyles } from './legend-row.ts';
import { panelStyles } from './panel-styles.ts';
import { swatch } from './swatch.ts';
import { isHidden, toggleGroup } from './toggle-group.ts';
import { askForView } from './view-change.ts';

const FILLINGS: readonly Filling[] = ['solid', 'half', 'outline', 'dashed', 'struck'];
const SHAPES: readonly Stamp['shape'][] = ['square', 'diamond', 'triangle', 'hexagon', 'cross', 'speech'];

/** Legend and control of the stamps: fillings filter by status, shapes by kind. */
export class LodeAgreementsCard extends LitElement {
  static override properties = {
    view: { attribute: false },
    block: { attribute: false },
    counts: { attribute: false },
    theme: { attribute: false },
    messages: { attribute: false },
  };
  declare view: View;
  declare block: LegendBlock | null;
  declare counts: LegendCounts | null;
  declare theme: Theme;
  declare messages: Messages;

  override render(): TemplateResult {
    const on = this.view.layers.includes('agreements');
    const toggle = () => askForView(this, { layers: toggleLayer(this.view, 'agreements').layers });
    const body = html`<ul>
        ${FILLINGS.map(filling => this.#fillingRow(filling))}
      </ul>
      <div class="shapes" role="group" aria-label=${this.messages.ui.filter.kinds}>
        ${SHAPES.map(shape => this.#shapeButton(shape))}
      </div>`;
    return legendCard('agreements', on, this.messages.ui, toggle, body);
  }

  #stamp(shape: Stamp['shape'], filling: Filling): TemplateResult {
    const stamp: Stamp = { shape, filling, color: this.theme.ink, paper: this.theme.panel };
    return swatch({ kind: 'stamp', stamp }, this.theme);
  }

  #fillingRow(filling: Filling): TemplateResult | null {
    const statuses = AGREEMENT_STATUSES.filter(status => FILLING_OF_STATUS[status] === filling);
    const texts = statuses.reduce((sum, status) => sum + (this.counts?.statuses[status] ?? 0), 0);
    // The map stamps partners, so the legend counts partners; a status that only weaker texts have still has its row.
    const count = this.block?.rows.find(row => row.id === filling)?.count ?? (this.block ? 0 : texts);
    const hidden = isHidden(this.view.status, statuses);
    if (count === 0 && texts === 0 && !hidden) return null;
    const pick = (alone: boolean) =>
      askForView(this, { status: toggleGroup(this.view.status, statuses, AGREEMENT_STATUSES, alone) });
    const label = this.messages.sentences.legend.fillings[filling];
    const parts = { label, swatch: this.#stamp('square', filling), count: hidden ? null : count, hidden, onPick: pick };
    return legendRow(parts, this.messages.ui);
  }

  #shapeButton(shape: Stamp['shape']): TemplateResult {
    const kinds = AGREEMENT_KINDS.filter(kind => SHAPE_OF_KIND[kind] === shape);
    const hidden = isHidden(this.view.kinds, kinds);
    const words = this.messages.sentences.legend;
    const count = kinds.reduce((sum, kind) => sum + (this.counts?.kinds[kind] ?? 0), 0);
    return html`<button
      aria-pressed=${!hidden}
      aria-label="${words.shapes[shape]}, ${count}"
      title=${`${this.messages.formats.labelled(words.shapes[shape], String(count))}\n${this.messages.ui.legend.rowHint}`}
      @click=${(event: MouseEvent) =>
        askForView(this, { kinds: toggleGroup(this.view.kinds, kinds, AGREEMENT_KINDS, event.altKey) })}
    >
      ${this.#stamp(shape, 'solid')}<span>${words.shapesShort[shape]}</span>
    </button>`;
  }

  static override styles = [
    panelStyles,
    legendCardStyles,
    legendRowStyles,
    css`
      .shapes {
        display: grid;
        grid-template-columns: repeat(6, auto);
        justify-content: space-between;
        margin-block: 8px -6px;
        margin-inline: -4px;
        padding-block-start: 5px;
        border-block-start: 1px solid var(--hair);
      }
      .shapes button {
        display: grid;
        justify-items: center;
        gap: 2px;
        min-inline-size: 32px;
        padding: 3px 2px;
        border-radius: 3px;
        font: 400 12px/14px var(--condensed);
      }
      .shapes button:hover {
        background: var(--chip);
      }
      .shapes button[aria-pressed='false'] {
        color: var(--ink-3);
        text-decoration: line-through;
      }
      .shapes button[aria-pressed='false'] .swatch {
        opacity: 0.35;
      }
      @media (pointer: coarse) {
        .shapes button {
          min-block-size: 44px;
        }
      }
    `,
  ];
}
customElements.define('lode-agreements-card', LodeAgreementsCard);
