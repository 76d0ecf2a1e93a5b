import { css, html, type TemplateResult } from 'lit';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';

/** The workspaces that stand in the bar, in their order. */
export const SHOW_TABS: readonly View['show'][] = ['map', 'concentration', 'matrix', 'table', 'multiples', 'compare'];

/** Which workspace answers, as a row of buttons; `pick` gets the one that was pressed. */
export function showTabs(view: View, messages: Messages, pick: (show: View['show']) => void): TemplateResult {
  const { shows, showsLandmark } = messages.ui;
  return html`<nav class="shows" aria-label=${showsLandmark}>
    ${SHOW_TABS.map(
      show => html`<button aria-current=${view.show === show ? 'page' : 'false'} @click=${() => pick(show)}>
        ${shows[show]}
      </button>`,
    )}
  </nav>`;
}

/** The same as a menu, where the row has no room. */
export function showMenu(view: View, messages: Messages, pick: (show: View['show']) => void): TemplateResult {
  const { shows, showsLandmark } = messages.ui;
  const items = SHOW_TABS.map(id => ({ id, label: shows[id], checked: view.show === id }));
  return html`<lode-menu
    class="shows-menu"
    .label=${showsLandmark}
    .value=${shows[view.show]}
    .look=${'plain'}
    .groups=${[{ heading: null, items }]}
    @menu-pick=${(event: CustomEvent<View['show']>) => pick(event.detail)}
  ></lode-menu>`;
}

export const showTabStyles = css`
  .shows {
    display: flex;
    flex: none;
    align-self: stretch;
    margin-inline: 14px 0;
  }
  .shows button {
    padding-inline: 10px;
    border-block: 2px solid transparent;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .shows button:hover {
    color: var(--ink);
  }
  .shows button[aria-current='page'] {
    border-block-end-color: var(--accent);
    color: var(--ink);
    font-weight: 600;
  }
  .shows button:focus-visible {
    outline-offset: -3px;
  }
  .shows-menu {
    flex: none;
    margin-inline-start: 10px;
  }
  .shows-menu::part(label) {
    display: none;
  }
  @media (max-width: 1339px) {
    .shows {
      margin-inline-start: 8px;
    }
    .shows button {
      padding-inline: 7px;
    }
  }
  @media (pointer: coarse) {
    .shows button {
      min-inline-size: 44px;
    }
  }
`;
