import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { LegendBlock, LegendRow } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { LegendCounts } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import { toggleLayer } from '../core/view/transitions.ts';
import type { MembershipGrade, View } from '../core/view/view.ts';
import { legendCard, legendCardStyles } from './legend-card.ts';
import { legendRow, legendRowStyles } from './legend-row.ts';
import './lode-menu.ts';
import { panelStyles } from './panel-styles.ts';
import { forumsForMode, forumsForPick, type SeatMode } from './seat-modes.ts';
import { swatch } from './swatch.ts';
import { askForView } from './view-change.ts';

const GRADES: readonly MembershipGrade[] = ['confirmed', 'counted', 'inferred'];
const SLOTS = ['A', 'B', 'C'];

/** Legend and control of the fill: counts, one forum, or up to three compared. */
export class LodeSeatsCard extends LitElement {
  static override properties = {
    view: { attribute: false },
    block: { attribute: false },
    counts: { attribute: false },
    theme: { attribute: false },
    messages: { attribute: false },
    comparing: { state: true },
  };
  declare view: View;
  declare block: LegendBlock | null;
  declare counts: LegendCounts | null;
  declare theme: Theme;
  declare messages: Messages;
  /** Compare was chosen, though fewer than two forums are picked yet. */
  declare comparing: boolean;

  constructor() {
    super();
    this.comparing = false;
  }

  get #mode(): SeatMode {
    if (this.view.forums.length > 1 || this.comparing) return 'compare';
    return this.view.forums.length === 1 ? 'one' : 'count';
  }

  override render(): TemplateResult {
    const on = this.view.layers.includes('forums');
    const toggle = () => askForView(this, { layers: toggleLayer(this.view, 'forums').layers });
    const body = html`${this.#modes()} ${this.#rows()} ${this.#chips()}`;
    return legendCard('forums', on, this.messages.ui, toggle, body);
  }

  #modes(): TemplateResult {
    const text = this.messages.ui.legend.modes;
    const modes: readonly SeatMode[] = ['count', 'one', 'compare'];
    return html`<div class="modes" role="group" aria-label=${text.label}>
      ${modes.map(
        mode =>
          html`<button aria-pressed=${mode === this.#mode} @click=${() => this.#setMode(mode)}>${text[mode]}</button>`,
      )}
    </div>`;
  }

  #rows(): TemplateResult | typeof nothing {
    if (!this.block) return nothing;
    const counted = this.#mode === 'count';
    const widest = Math.max(1, ...this.block.rows.map(row => row.count ?? 0));
    return html`<ul class="rows">
      ${this.block.rows.map(row =>
        legendRow(
          {
            label: row.label,
            swatch: swatch(row.swatch, this.theme),
            count: row.count,
            bar: counted && isClass(row) ? (row.count ?? 0) / widest : null,
          },
          this.messages.ui,
        ),
      )}
    </ul>`;
  }

  #chips(): TemplateResult {
    const forums = (this.counts?.forums ?? []).filter(forum => forum.active || this.view.forums.includes(forum.id));
    const compare = this.#mode === 'compare';
    return html`<div class="chips" role="group" aria-label=${this.messages.ui.legend.forumChips}>
      ${forums.map(forum => {
        const at = this.view.forums.indexOf(forum.id);
        return html`<button aria-pressed=${at >= 0} @click=${() => this.#pickForum(forum.id)}>
          ${compare && at >= 0 ? html`<b class="slot slot-${SLOTS[at]?.toLowerCase()}">${SLOTS[at]}</b>` : nothing}
          ${forum.abbreviation} <span>${forum.seats}</span>
        </button>`;
      })} ${this.#grade()}
    </div>`;
  }

  #grade(): TemplateResult {
    const text = this.messages.ui.legend;
    const items = GRADES.map(id => ({
      id,
      label: text.grades[id],
      note: text.gradeNote[id],
      checked: this.view.membership === id,
    }));
    return html`<lode-menu
      .label=${text.grade}
      .value=${text.grades[this.view.membership]}
      .look=${'small'}
      .groups=${[{ heading: null, items }]}
      @menu-pick=${(event: CustomEvent<MembershipGrade>) => askForView(this, { membership: event.detail })}
    ></lode-menu>`;
  }

  #setMode(mode: SeatMode): void {
    this.comparing = mode === 'compare';
    const forums = forumsForMode(mode, this.view.forums, this.counts?.forums ?? []);
    askForView(this, { forums });
  }

  #pickForum(id: string): void {
    askForView(this, { forums: forumsForPick(this.#mode, this.view.forums, id) });
  }

  static override styles = [
    panelStyles,
    legendCardStyles,
    legendRowStyles,
    css`
      .modes {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        margin-block: 2px 8px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        overflow: hidden;
      }
      .modes button {
        min-block-size: 24px;
        font: 400 13px/24px var(--sans);
        text-align: center;
      }
      .modes button + button {
        border-inline-start: 1px solid var(--ink-3);
      }
      .modes button:hover {
        background: var(--chip);
      }
      .modes button:focus-visible {
        outline-offset: -2px;
      }
      .modes button[aria-pressed='true'] {
        background: var(--ink);
        color: var(--panel);
        font-weight: 600;
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-block: 7px -3px;
      }
      .chips button {
        min-block-size: 24px;
        padding-inline: 5px;
        border: 1px solid transparent;
        border-radius: 3px;
        background: var(--chip);
        font: 400 12px/16px var(--condensed);
      }
      .chips span {
        color: var(--ink-2);
      }
      .chips button:hover {
        border-color: var(--ink-3);
      }
      .chips button[aria-pressed='true'] {
        border-color: var(--ink);
        font-weight: 600;
      }
      .slot {
        display: inline-block;
        min-inline-size: 14px;
        margin-inline: -2px 3px;
        text-align: center;
      }
      .slot-a {
        background: var(--slot-a);
        color: var(--on-slot-a);
      }
      .slot-b {
        background: var(--slot-b);
        color: var(--on-slot-b);
      }
      .slot-c {
        background: var(--slot-c);
        color: var(--on-slot-c);
      }
      lode-menu {
        margin-inline-start: auto;
        --label: var(--ink-2);
      }
      @media (pointer: coarse) {
        .modes button,
        .chips button {
          min-block-size: 44px;
          padding-inline: 10px;
        }
      }
    `,
  ];
}
customElements.define('lode-seats-card', LodeSeatsCard);

/** A class of the count, not a note beside it. */
function isClass(row: LegendRow): boolean {
  return row.swatch.kind === 'fill' && row.swatch.fill.kind === 'flat' && row.count !== null;
}
