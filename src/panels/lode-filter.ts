import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../core/text/messages.ts';
import { filterValueName } from '../core/text/name-filter-value.ts';
import type { View } from '../core/view/view.ts';
import { AGENCIES, INSTRUMENTS, RUNGS, STAGES } from '../core/view/words.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel-styles.ts';
import { askForView } from './view-change.ts';

/** What can be asked of a project, as keys of the View. */
export const FILTER_DIMENSIONS = ['minerals', 'agencies', 'instruments', 'rungs', 'stages'] as const;
type Dimension = (typeof FILTER_DIMENSIONS)[number];

/** One disclosure of toggle buttons per question that can be asked of a project; nothing chosen means all. */
export class LodeFilter extends LitElement {
  static override properties = {
    view: { attribute: false },
    minerals: { attribute: false },
    messages: { attribute: false },
  };
  declare view: View;
  declare minerals: readonly string[];
  declare messages: Messages;

  override render(): TemplateResult {
    const values: Record<Dimension, readonly string[]> = {
      minerals: this.minerals,
      agencies: AGENCIES,
      instruments: INSTRUMENTS,
      rungs: RUNGS,
      stages: STAGES,
    };
    return html`${FILTER_DIMENSIONS.map(key => this.#dimension(key, values[key]))}`;
  }

  #dimension(key: Dimension, values: readonly string[]): TemplateResult {
    const text = this.messages.ui.filter;
    const chosen: readonly string[] = this.view[key];
    const named = this.messages.formats.row(chosen.map(value => filterValueName(this.messages, key, value)));
    return html`<details class="dimension" name="dimension">
      <summary>
        <span>${text[key]}</span><em class=${chosen.length ? 'set' : ''}>${named || text.any}</em>${icon(
          'chevron-down',
          10,
        )}
      </summary>
      <div class="values" role="group" aria-label=${text[key]}>
        ${values.map(
          value => html`<button
            aria-pressed=${chosen.includes(value)}
            @click=${() => this.#toggle(key, value, chosen, values)}
          >
            ${chosen.includes(value) ? icon('check', 10) : nothing}${filterValueName(this.messages, key, value)}
          </button>`,
        )}
      </div>
    </details>`;
  }

  /** Here a click adds to what is chosen: the first one narrows from all to one. */
  #toggle(key: Dimension, value: string, chosen: readonly string[], all: readonly string[]): void {
    const next = chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value];
    const ordered = all.filter(id => next.includes(id));
    askForView(this, { [key]: ordered.length === all.length ? [] : ordered });
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        margin-block: 8px -6px;
      }
      summary {
        display: flex;
        align-items: center;
        gap: 6px;
        min-block-size: 24px;
        cursor: pointer;
        list-style: none;
        font: 400 12.5px/16px var(--condensed);
        color: var(--ink-2);
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        color: var(--ink);
      }
      em {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        color: var(--ink-3);
        font-style: normal;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .dimension em {
        text-align: end;
      }
      em.set {
        color: var(--accent);
        font-weight: 600;
      }
      .dimension {
        border-block-start: 1px solid var(--hair);
      }
      .dimension summary {
        min-block-size: 28px;
        color: var(--ink);
      }
      .values {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        padding-block: 2px 8px;
      }
      .values button {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-block-size: 24px;
        padding-inline: 7px;
        border: 1px solid var(--rule);
        border-radius: 3px;
        font: 400 12.5px/16px var(--condensed);
      }
      .values button:hover {
        border-color: var(--ink-3);
      }
      .values button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--chip);
        font-weight: 600;
      }
      @media (pointer: coarse) {
        summary,
        .dimension summary,
        .values button {
          min-block-size: 44px;
        }
      }
    `,
  ];
}
customElements.define('lode-filter', LodeFilter);
