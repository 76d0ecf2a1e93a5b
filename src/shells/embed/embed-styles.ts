import { css } from 'lit';

/** The frame around an embed: nothing of the host's type, head, foot, and what went wrong. */
export const embedStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* Nothing of the host's type comes in; direction and bidi are no part of "all". */
  .root {
    all: initial;
    --sans: var(--lode-map-font, 'Lodemap Fira Sans', 'Lodemap Noto Sans SC', sans-serif);
    --condensed: var(--lode-map-font, 'Lodemap Fira Sans Condensed', 'Lodemap Noto Sans SC', sans-serif);
    display: block;
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--lode-map-ink, var(--ink));
    font: 400 13.5px/18px var(--sans);
    font-feature-settings: 'tnum', 'lnum', 'kern';
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    -webkit-font-smoothing: antialiased;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--lode-map-border, var(--rule));
    border-radius: var(--lode-map-radius, 0);
    background: var(--sea);
  }
  .body {
    display: flex;
    flex-direction: column;
  }
  .head {
    position: relative;
    display: flex;
    flex-direction: row-reverse;
    gap: 16px;
    align-items: flex-start;
    justify-content: space-between;
    padding: 10px 14px 6px;
  }
  .title {
    font: 600 17px/21.5px var(--sans);
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .tools {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }
  .tools button {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--ink-2);
  }
  .tools button:hover {
    background: var(--chip);
    color: var(--ink);
  }
  .tools svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.3;
  }
  @media (pointer: coarse) {
    .tools {
      gap: 0;
      margin-block: -6px;
      margin-inline-end: -8px;
    }
    .tools button {
      inline-size: 40px;
      block-size: 40px;
    }
  }
  /* The title goes round the tools. */
  .narrow .head {
    display: flow-root;
  }
  .narrow .head .tools {
    float: inline-end;
    margin-inline-start: 8px;
  }
  .narrow .title {
    font-size: 15.5px;
    line-height: 19.5px;
  }
  .foot {
    margin: 0 14px;
    padding: 5px 0 8px;
    border-block-start: 1px solid var(--rule);
    color: var(--lode-map-ink-2, var(--ink-2));
    font: 400 12px/15.5px var(--condensed);
    overflow-wrap: break-word;
  }
  .foot b {
    color: var(--lode-map-ink, var(--ink));
    font-weight: 600;
  }
  .stand {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block-start: 5px;
  }
  .figure .foot {
    border: 0;
    padding-block: 0 4px;
  }
  .figure .stand {
    align-items: center;
  }
  .figure .tools {
    margin-inline-start: 0;
  }
  .stand .frozen {
    color: var(--ok);
  }
  .stand .frozen.unsure {
    color: var(--lode-map-ink-2, var(--ink-2));
  }
  .stand .mark {
    margin-inline-start: auto;
    color: var(--lode-map-ink, var(--ink));
    font-weight: 600;
  }
  .problem {
    padding: 6px 14px;
    border-block-start: 1px solid var(--rule);
    font: 400 12.5px/16px var(--condensed);
    overflow-wrap: anywhere;
  }
  .problem:first-child {
    border: 0;
  }
  slot[name='caption'] {
    font-size: 15px;
    line-height: 22px;
  }
  ::slotted([slot='caption']) {
    display: block;
    margin-block-start: 10px;
  }
  @media print {
    .tools,
    lode-embed-sheet {
      display: none !important;
    }
    .frame {
      break-inside: avoid;
    }
  }
`;
