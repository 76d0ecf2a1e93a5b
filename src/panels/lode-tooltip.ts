import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Theme } from '../core/scene/themes.ts';
import type { HoverCard } from './hover-card.ts';
import { panelStyles } from './panel-styles.ts';
import { type Box, placeCard } from './place-card.ts';
import { swatch } from './swatch.ts';

/** The hover card: it lies over the stage, keeps off the hovered shape, and lets the pointer through. */
export class LodeTooltip extends LitElement {
  static override properties = {
    card: { attribute: false },
    shape: { attribute: false },
    marks: { attribute: false },
    theme: { attribute: false },
  };
  declare card: HoverCard | null;
  /** Box of the hovered shape in px of the stage. */
  declare shape: Box;
  /** Places of marks that the card should rather not cover, px. */
  declare marks: readonly (readonly [number, number])[];
  declare theme: Theme;

  constructor() {
    super();
    this.card = null;
    this.shape = { left: 0, top: 0, right: 0, bottom: 0 };
    this.marks = [];
  }

  override render(): TemplateResult | typeof nothing {
    const { card } = this;
    if (!card) return nothing;
    return html`<div class="card">
      <p class="head"><b>${card.title}</b> <span>${card.aside}</span></p>
      ${card.chips.length ? html`<p class="chips">${card.chips.map(chip => html`<span>${chip}</span>`)}</p>` : nothing}
      ${card.lead ? html`<p class="lead">${swatch(card.lead.swatch, this.theme, 18, 18)}<span>${card.lead.words}</span></p>` : nothing}
      <p class="rest">${card.rest}</p>
    </div>`;
  }

  protected override updated(): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    if (!card) return;
    const stage = { width: this.clientWidth, height: this.clientHeight };
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const [x, y] = placeCard(stage, size, this.shape, this.marks);
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        position: absolute;
        z-index: 6;
        inset: 0;
        overflow: hidden;
        pointer-events: none;
      }
      .card {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        inline-size: 292px;
        padding: 10px 12px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        background: var(--panel);
      }
      b {
        margin-inline-end: 4px;
        font: 600 15px/20px var(--sans);
      }
      .head span,
      .rest {
        color: var(--ink-2);
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 6px;
        margin-block-start: 6px;
      }
      .chips span {
        padding: 1px 6px;
        border-radius: 3px;
        background: var(--chip);
        font: 400 12.5px/16px var(--condensed);
      }
      .lead {
        display: flex;
        gap: 6px;
        margin-block-start: 7px;
      }
      .rest {
        margin-block-start: 4px;
        font: 400 12.5px/16px var(--condensed);
      }
    `,
  ];
}
customElements.define('lode-tooltip', LodeTooltip);
