import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Model } from '../../core/model/create-model.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { selectRows } from '../../core/select/rows.ts';
import type { TimelineTick } from '../../core/select/types.ts';
import type { CompareMessages } from '../../core/text/compare-words.ts';
import { changeBeside, swapSides } from '../../core/view/beside.ts';
import type { View } from '../../core/view/view.ts';
import '../lode-asof-bar.ts';
import '../lode-filter-chips.ts';
import '../lode-layer-chips.ts';
import '../lode-menu.ts';
import { panelStyles } from '../panel-styles.ts';
import { askForView, type ViewChange } from '../view-change.ts';
import { forumMenu, mineralMenu, type SideMenu } from './side-menus.ts';

/**
 * Name, finding and controls of one side. They are the usual panels: what those of the right side ask of a View is turned
 * into a change of the View beside it.
 */
export class LodeSide extends LitElement {
  static override properties = {
    place: { attribute: false },
    view: { attribute: false },
    other: { attribute: false },
    name: {},
    finding: {},
    model: { attribute: false },
    ticks: { attribute: false },
    theme: { attribute: false },
    messages: { attribute: false },
  };
  /** 0 left, 1 right. */
  declare place: 0 | 1;
  /** The left View and the right one. */
  declare view: View;
  declare other: View;
  declare name: string;
  declare finding: string;
  declare model: Model;
  declare ticks: readonly TimelineTick[];
  declare theme: Theme;
  declare messages: CompareMessages;

  get #own(): View {
    return this.place === 0 ? this.view : this.other;
  }

  override render(): TemplateResult {
    const { model, messages, place, theme, ticks } = this;
    const words = messages.compare;
    const own = this.#own;
    const { forums } = selectRows(model, own).counts;
    const side = words.sides[place];
    return html`<section aria-label=${words.controls(side)} @view-change=${place === 1 ? this.#onChange : null}>
      <div class="head">
        <h2><span>${side}</span> ${this.name}</h2>
        <button title=${words.moreHint(side)} aria-label=${words.moreHint(side)} @click=${this.#openAlone}>${words.more}</button>
      </div>
      <p class="finding" title=${this.finding}>${this.finding}</p>
      <div class="controls">
        <lode-layer-chips .view=${own} .theme=${theme} .messages=${messages}></lode-layer-chips>
        ${this.#menu(forumMenu(own, forums, words, messages))}
        ${this.#menu(mineralMenu(own, model.minerals, words, messages))}
      </div>
      <lode-filter-chips .view=${own} .messages=${messages}></lode-filter-chips>
      <lode-asof-bar
        .view=${own}
        .ticks=${ticks}
        .latest=${model.dataset.asof}
        .messages=${messages}
      ></lode-asof-bar>
    </section>`;
  }

  #menu({ label, value, groups, change }: SideMenu): TemplateResult {
    return html`<lode-menu
      look="small"
      .label=${label}
      .value=${value}
      .groups=${groups}
      @menu-pick=${(event: CustomEvent<string>) => this.#ask(change(event.detail))}
    ></lode-menu>`;
  }

  #ask(patch: Partial<View>): void {
    askForView(this, this.place === 0 ? patch : changeBeside(this.other, patch));
  }

  readonly #onChange = (event: CustomEvent<ViewChange>): void => {
    event.stopPropagation();
    const { history, ...patch } = event.detail;
    askForView(this, { ...changeBeside(this.other, patch), ...(history && { history }) });
  };

  readonly #openAlone = (): void =>
    askForView(this, this.place === 0 ? { show: 'map' } : { ...swapSides(this.view, this.other), show: 'map' });

  static override styles = [
    panelStyles,
    css`
      section {
        display: grid;
        grid-template: auto auto auto 1fr auto / minmax(0, 1fr);
        block-size: 100%;
        padding-block-start: 7px;
      }
      .head,
      .controls {
        display: flex;
        gap: 4px 12px;
        align-items: center;
        justify-content: space-between;
        padding-inline: 20px 12px;
      }
      h2 {
        overflow: hidden;
        font: 600 15px/20px var(--sans);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      h2 span {
        margin-inline-end: 4px;
        color: var(--ink-2);
        font-weight: 400;
      }
      .head button {
        flex: none;
        min-block-size: 24px;
        color: var(--accent);
        font: 600 12.5px/16px var(--condensed);
      }
      .finding {
        overflow: hidden;
        padding-inline: 20px 12px;
        color: var(--ink-2);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .controls {
        justify-content: start;
        padding-inline-start: 8px;
      }
      lode-layer-chips {
        min-inline-size: 0;
        margin-block: -2px;
      }
      lode-filter-chips {
        --chips-end: 4px;
        padding-inline: 20px 12px;
      }
      lode-asof-bar {
        grid-row: 5;
        margin-block-start: -6px;
        background: none;
        padding-inline: 20px 12px;
      }
      @media (width < 1300px) {
        .controls {
          flex-wrap: wrap;
        }
      }
      @media (width < 900px) {
        .head,
        .finding,
        lode-asof-bar,
        lode-filter-chips {
          padding-inline-start: 14px;
        }
        .controls {
          padding-inline-start: 2px;
        }
        .controls > lode-menu {
          margin-inline-start: 12px;
        }
        .finding {
          white-space: normal;
        }
        .head button {
          min-block-size: 44px;
        }
      }
    `,
  ];
}
customElements.define('lode-side', LodeSide);
