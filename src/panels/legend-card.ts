import { css, html, nothing, type TemplateResult } from 'lit';
import type { LayerId } from '../core/scene/marks.ts';
import type { UiText } from '../core/text/ui.en.ts';

/** The frame of a legend card: heading, switch of the layer, one-line rule, a control beside the rule where there is one, and the body. */
export function legendCard(
  layer: LayerId,
  on: boolean,
  ui: UiText,
  onToggle: () => void,
  body: TemplateResult,
  aside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const heading = ui.layers[layer];
  return html`<section aria-labelledby="heading">
    <div class="head">
      <h2 id="heading">${heading}</h2>
      <button class="switch" role="switch" aria-checked=${on} aria-label=${ui.legend.showLayer(heading)} @click=${onToggle}>
        <i></i>
      </button>
    </div>
    <div class="rule"><p>${on ? ui.legend.rules[layer] : ui.legend.off}</p>${on ? aside : nothing}</div>
    <div class="body" ?inert=${!on} aria-hidden=${!on}>${body}</div>
  </section>`;
}

export const legendCardStyles = css`
  section {
    padding: 8px 16px 10px;
    border-block-end: 1px solid var(--rule);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font: 600 14.5px/20px var(--sans);
  }
  .switch {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 30px;
    block-size: 24px;
    margin-block: -2px;
  }
  .switch::before {
    content: '';
    inline-size: 30px;
    block-size: 16px;
    box-sizing: border-box;
    border: 1px solid var(--ink-3);
    border-radius: 8px;
    background: var(--panel);
  }
  .switch i {
    position: absolute;
    inset-inline-start: 3px;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 5px;
    background: var(--ink-3);
  }
  .switch[aria-checked='true']::before {
    border-color: var(--accent);
    background: var(--accent);
  }
  .switch[aria-checked='true'] i {
    inset-inline-start: 16px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 6px;
    background: var(--panel);
  }
  .rule {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 5px;
    color: var(--ink-2);
    font: 400 13px/16px var(--sans);
  }
  .body[inert] {
    display: none;
  }
  @media (pointer: coarse) {
    .switch {
      inline-size: 44px;
      block-size: 44px;
      margin-inline-end: -7px;
    }
    .switch i {
      inset-inline-start: 10px;
    }
    .switch[aria-checked='true'] i {
      inset-inline-start: 23px;
    }
  }
  @media (forced-colors: active) {
    .switch[aria-checked='true'] i {
      background: Highlight;
    }
    .switch i {
      background: ButtonText;
    }
  }
`;
