import { css, html, LitElement, type TemplateResult } from 'lit';
import { FAMILY_OF_RISK, RISK_FAMILIES, type RiskFamily } from '../core/model/risk-families.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { LegendCounts } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import { toggleLayer } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { RISK_TYPES } from '../core/view/words.ts';
import { legendCard, legendCardStyles } from './legend-card.ts';
import { legendRow, legendRowStyles } from './legend-row.ts';
import { panelStyles } from './panel-styles.ts';
import { swatch } from './swatch.ts';
import { isHidden, toggleGroup } from './toggle-group.ts';
import { askForView } from './view-change.ts';

/** Legend and control of the hatches: families filter by type, the squares by severity. */
export class LodeRisksCard extends LitElement {
  static override properties = {
    view: { attribute: false },
    counts: { attribute: false },
    theme: { attribute: false },
    messages: { attribute: false },
  };
  declare view: View;
  declare counts: LegendCounts | null;
  declare theme: Theme;
  declare messages: Messages;

  override render(): TemplateResult {
    const on = this.view.layers.includes('risks');
    const toggle = () => askForView(this, { layers: toggleLayer(this.view, 'risks').layers });
    const body = html`<ul>
        ${RISK_FAMILIES.map(family => this.#row(family))}
      </ul>
      ${this.#severity()}`;
    return legendCard('risks', on, this.messages.ui, toggle, body);
  }

  #row(family: RiskFamily): TemplateResult | null {
    const types = RISK_TYPES.filter(type => FAMILY_OF_RISK[type] === family);
    const count = this.counts?.families[family] ?? 0;
    const hidden = isHidden(this.view.risks, types);
    if (count === 0 && !hidden) return null;
    const pick = (alone: boolean) =>
      askForView(this, { risks: toggleGroup(this.view.risks, types, RISK_TYPES, alone) });
    const label = this.messages.vocabulary.families[family];
    const parts = { label, swatch: this.#swatch(family), count: hidden ? null : count, hidden, onPick: pick };
    return legendRow(parts, this.messages.ui);
  }

  #swatch(family: RiskFamily): TemplateResult {
    const { risk: color, land: casing } = this.theme;
    if (family === 'chokepoint')
      return swatch({ kind: 'site', glyph: 'bow-tie', color, casing: this.theme.panel, family }, this.theme);
    return swatch({ kind: 'fill', fill: { kind: 'hatch', family, color, casing } }, this.theme);
  }

  #severity(): TemplateResult {
    const text = this.messages.ui.legend;
    const chosen = this.view.severity;
    return html`<div class="severity">
      <div role="radiogroup" aria-label=${text.severity} @keydown=${this.#onKey}>
        ${[1, 2, 3, 4, 5].map(
          level => html`<button
            role="radio"
            aria-checked=${level === chosen}
            aria-label=${text.severityLevel(level)}
            title=${this.messages.formats.labelled(text.severityLevel(level), this.messages.vocabulary.severities[level as 1 | 2 | 3 | 4 | 5])}
            tabindex=${level === chosen ? 0 : -1}
            class=${level >= chosen ? 'in' : ''}
            @click=${() => askForView(this, { severity: level })}
          >
            ${level}
          </button>`,
        )}
      </div>
      <span>${this.counts ? text.severityShown(this.counts.risksShown, this.counts.risksTotal) : ''}</span>
    </div>`;
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    const step: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    const by = step[event.key];
    if (by === undefined) return;
    event.preventDefault();
    askForView(this, { severity: Math.min(5, Math.max(1, this.view.severity + by)) });
    await new Promise(resolve => requestAnimationFrame(resolve));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }

  static override styles = [
    panelStyles,
    legendCardStyles,
    legendRowStyles,
    css`
      .severity {
        display: flex;
        align-items: center;
        gap: 10px;
        margin-block-start: 7px;
        color: var(--ink-2);
        font: 400 12.5px/16px var(--condensed);
      }
      .severity div {
        display: flex;
        gap: 3px;
      }
      .severity button {
        inline-size: 24px;
        block-size: 24px;
        background-clip: content-box;
        text-align: center;
        font: 500 12.5px/16px var(--condensed);
        padding-block: 3px;
        position: relative;
      }
      .severity button::before {
        content: '';
        position: absolute;
        z-index: -1;
        inset-block: 3px;
        inset-inline: 0;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
      }
      .severity div {
        position: relative;
        z-index: 0;
      }
      .severity button.in {
        color: var(--panel);
        font-weight: 600;
      }
      .severity button.in::before {
        border-color: var(--risk);
        background: var(--risk);
      }
      .severity button:hover::before {
        border-color: var(--ink);
      }
      @media (pointer: coarse) {
        .severity button {
          inline-size: 40px;
          block-size: 44px;
        }
        .severity button::before {
          inset-block: 6px;
        }
      }
    `,
  ];
}
customElements.define('lode-risks-card', LodeRisksCard);
