import { css } from 'lit';

/** What every panel shares: type, buttons, focus ring, hidden text. Colours come from custom properties of the root. */
export const panelStyles = css`
  :host {
    display: block;
    color: var(--ink);
    font: 400 13.5px/18px var(--sans);
    font-feature-settings: 'tnum', 'lnum', 'kern';
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-feature-settings: inherit;
    text-align: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  a {
    color: var(--accent);
  }
  svg {
    display: block;
    flex: none;
    overflow: visible;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .icon {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 3px;
    color: var(--ink-2);
  }
  .icon-button:hover {
    background: var(--chip);
    color: var(--ink);
  }
  .link {
    color: var(--accent);
    text-decoration: none;
  }
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .condensed {
    font-family: var(--condensed);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
