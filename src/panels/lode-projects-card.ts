import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Coin, LegendBlock } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { LegendCounts } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import { toggleLayer } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { RUNGS } from '../core/view/words.ts';
import { icon } from './icon.ts';
import { legendCard, legendCardStyles } from './legend-card.ts';
import { legendRow, legendRowStyles } from './legend-row.ts';
import { FILTER_DIMENSIONS } from './lode-filter.ts';
import { panelStyles } from './panel-styles.ts';
import { swatch } from './swatch.ts';
import { isHidden, toggleGroup } from './toggle-group.ts';
import { askForView } from './view-change.ts';

const NO_COIN: Coin = { letterPx: null, ceilingPx: null, rangePx: null, exactPx: null, undisclosed: false };
/** The legend's coins, all of one readable size. */
const SAMPLES: Readonly<Record<CoinKind, Coin>> = {
  exact: { ...NO_COIN, exactPx: 6 },
  range: { ...NO_COIN, exactPx: 4, rangePx: 6.5 },
  upTo: { ...NO_COIN, ceilingPx: 6 },
  letter: { ...NO_COIN, letterPx: 6 },
  undisclosed: { ...NO_COIN, undisclosed: true },
};
type CoinKind = 'exact' | 'range' | 'upTo' | 'letter' | 'undisclosed';
const KINDS: readonly CoinKind[] = ['exact', 'range', 'upTo', 'letter', 'undisclosed'];

/** Legend and control of the coins, with the filters that narrow the projects. */
export class LodeProjectsCard extends LitElement {
  static override properties = {
    view: { attribute: false },
    block: { attribute: false },
    counts: { attribute: false },
    minerals: { attribute: false },
    theme: { attribute: false },
    messages: { attribute: false },
    filterOpen: { state: true },
  };
  declare view: View;
  declare block: LegendBlock | null;
  declare counts: LegendCounts | null;
  declare minerals: readonly string[];
  declare theme: Theme;
  declare messages: Messages;
  declare filterOpen: boolean;

  constructor() {
    super();
    this.filterOpen = false;
  }

  override render(): TemplateResult {
    const on = this.view.layers.includes('projects');
    const toggle = () => askForView(this, { layers: toggleLayer(this.view, 'projects').layers });
    const body = html`<div class="coins">
        <ul>
          ${KINDS.map(kind => this.#row(kind))}
        </ul>
        ${this.#sizes()}
      </div>
      ${
        this.filterOpen
          ? html`<lode-filter
              id="filter"
              .view=${this.view}
              .minerals=${this.minerals}
              .messages=${this.messages}
            ></lode-filter>`
          : nothing
      }`;
    return legendCard('projects', on, this.messages.ui, toggle, body, this.#filterButton());
  }

  #filterButton(): TemplateResult {
    const text = this.messages.ui.filter;
    const active = FILTER_DIMENSIONS.filter(key => this.view[key].length > 0).length;
    return html`<button
      class="filter"
      aria-expanded=${this.filterOpen}
      aria-controls="filter"
      @click=${() => {
        this.filterOpen = !this.filterOpen;
      }}
    >
      ${icon('filter', 12)}${text.heading}${active ? html`<b>${active}</b>` : nothing}
    </button>`;
  }

  #row(kind: CoinKind): TemplateResult | null {
    const count = this.counts?.coins[kind] ?? 0;
    const isLetter = kind === 'letter';
    const hidden = isLetter && isHidden(this.view.rungs, ['letter-of-interest']);
    if (count === 0 && !hidden) return null;
    const pick = (alone: boolean) =>
      askForView(this, { rungs: toggleGroup(this.view.rungs, ['letter-of-interest'], RUNGS, alone) });
    const parts = {
      label: this.messages.sentences.legend.coins[kind],
      swatch: swatch({ kind: 'coin', coin: SAMPLES[kind] }, this.theme),
      count: hidden ? null : count,
      hidden,
      onPick: isLetter ? pick : undefined,
    };
    return legendRow(parts, this.messages.ui);
  }

  /** Nested circles with their amounts, standing on one line. */
  #sizes(): TemplateResult | typeof nothing {
    const sizes = this.block?.sizes ?? [];
    const largest = Math.max(0, ...sizes.map(size => size.radiusPx));
    if (largest === 0) return nothing;
    const scale = Math.min(24 / largest, 2.6);
    const middle = largest * scale;
    const base = middle * 2;
    return html`<div class="sizes" role="img" aria-label=${this.messages.ui.legend.coinSizes}>
      <div class="circles" style="inline-size: ${base}px; block-size: ${base}px">
        ${sizes.map(({ radiusPx }) => {
          const r = radiusPx * scale;
          return html`<i style="inline-size: ${2 * r}px; block-size: ${2 * r}px; inset-inline-start: ${middle - r}px"></i>`;
        })}
      </div>
      <div class="amounts" style="block-size: ${base}px">
        ${sizes.map(({ radiusPx, label }, i) => {
          const top = spread(base - 2 * radiusPx * scale, i, sizes.length, base);
          return html`<span style="--top: ${top - 3}px">${label}</span>`;
        })}
      </div>
    </div>`;
  }

  static override styles = [
    panelStyles,
    legendCardStyles,
    legendRowStyles,
    css`
      .coins {
        display: flex;
        align-items: end;
        gap: 4px;
        margin-inline-end: -8px;
      }
      ul {
        flex: 1;
        white-space: nowrap;
      }
      .filter {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-block-size: 24px;
        margin-block: -5px -3px;
        padding-inline: 4px;
        border-radius: 3px;
        color: var(--accent);
        font: 500 12.5px/16px var(--condensed);
      }
      .filter:hover,
      .filter[aria-expanded='true'] {
        background: var(--chip);
      }
      .sizes {
        display: flex;
        gap: 4px;
        padding-block-end: 4px;
      }
      .circles {
        position: relative;
      }
      .circles i {
        position: absolute;
        inset-block-end: 0;
        border: 0.9px solid var(--ink-3);
        border-radius: 50%;
      }
      .amounts {
        display: grid;
        align-items: start;
        min-inline-size: 30px;
        color: var(--ink-2);
        font: 400 11.5px/12px var(--condensed);
      }
      .amounts span {
        grid-area: 1 / 1;
        margin-block-start: var(--top);
      }
    `,
  ];
}
customElements.define('lode-projects-card', LodeProjectsCard);

/** Tops of the amounts: at the top of their circle, but a line apart, whichever order they come in. */
function spread(top: number, i: number, n: number, base: number): number {
  return n < 2 ? top : Math.min(top, base - 12 * (n - i) + 8);
}
