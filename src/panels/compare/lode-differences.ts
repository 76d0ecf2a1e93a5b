import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CompareText } from '../../core/text/compare.en.ts';
import type { Comparison, Difference } from '../../core/text/compose-comparison.ts';
import { changeBeside, swapSides } from '../../core/view/beside.ts';
import type { View } from '../../core/view/view.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { askForView } from '../view-change.ts';

/** In which keys two Views differ, each of which can be made the same; and what can be done with both. */
export class LodeDifferences extends LitElement {
  static override properties = {
    view: { attribute: false },
    other: { attribute: false },
    comparison: { attribute: false },
    selected: { attribute: false },
    words: { attribute: false },
  };
  /** The left one, which is the page's. */
  declare view: View;
  declare other: View;
  declare comparison: Comparison;
  /** Name of what is selected in both; null when nothing is. */
  declare selected: string | null;
  declare words: CompareText;

  override render(): TemplateResult {
    const { words, comparison, view } = this;
    const { differences } = comparison;
    return html`<div class="chips" role="group" aria-label=${words.differs}>
        ${differences.map(difference => this.#chip(difference))}
        ${differences.length === 0 ? html`<p>${words.differsNot}</p>` : nothing}
        ${view.beside === null ? html`<p class="note">${words.default}</p>` : nothing}
        ${this.selected === null ? nothing : this.#selection(this.selected)}
      </div>
      <div class="ways">
        <button class="plain" @click=${() => askForView(this, swapSides(view, this.other))}>${words.swap}</button>
        ${
          differences.length
            ? html`<button class="plain" @click=${() => askForView(this, changeBeside(this.other, view))}>${words.alignAll}</button>`
            : nothing
        }
        <span class="split" role="group" aria-label=${words.split}>
          ${(['side', 'swipe'] as const).map(
            split =>
              html`<button aria-pressed=${view.split === split} @click=${() => askForView(this, { split })}>${words.splits[split]}</button>`,
          )}
        </span>
      </div>`;
  }

  #chip({ key, name, left, right }: Difference): TemplateResult {
    const { words, view, other } = this;
    const label = words.align(name, left);
    return html`<button
      class="chip"
      aria-label="${words.chip(name, left, right)}. ${label}"
      title=${label}
      @click=${() => askForView(this, changeBeside(other, { [key]: view[key] }))}
    >
      <span>${words.chip(name, left, right)}</span>${icon('close', 10)}
    </button>`;
  }

  #selection(name: string): TemplateResult {
    const label = this.words.clear(name);
    return html`<button class="chip" aria-label=${label} title=${label} @click=${() => askForView(this, { select: [] })}>
      <b>${name}</b>${icon('close', 10)}
    </button>`;
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        align-items: center;
        justify-content: space-between;
      }
      .chips,
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        min-inline-size: 0;
      }
      p {
        color: var(--ink-2);
        font: 400 12.5px/16px var(--condensed);
      }
      .chip {
        display: inline-flex;
        gap: 7px;
        align-items: center;
        max-inline-size: 100%;
        min-block-size: 26px;
        padding-inline: 9px 8px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        background: var(--panel);
        font: 400 12.5px/16px var(--condensed);
      }
      .chip:hover {
        border-color: var(--ink);
      }
      b {
        font-weight: 600;
      }
      .plain {
        min-block-size: 26px;
        padding-inline: 6px;
        color: var(--accent);
        font: 600 12.5px/16px var(--condensed);
      }
      .split {
        display: inline-flex;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        overflow: hidden;
      }
      .split button {
        min-block-size: 26px;
        padding-inline: 10px;
        font: 500 12.5px/16px var(--condensed);
      }
      .split [aria-pressed='true'] {
        background: var(--ink);
        color: var(--panel);
      }
      .split button:focus-visible {
        outline-offset: -3px;
      }
      @media (pointer: coarse) {
        .chip,
        .plain,
        .split button {
          min-block-size: 44px;
        }
      }
    `,
  ];
}
customElements.define('lode-differences', LodeDifferences);
