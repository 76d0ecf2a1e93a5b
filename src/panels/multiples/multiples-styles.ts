import { css } from 'lit';

/** One column on a phone, two where they fit, four on a desk, five and more on a large screen. */
export const multiplesStyles = css`
  :host {
    box-sizing: border-box;
    block-size: 100%;
    padding: 10px 24px 20px;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--sea);
    scrollbar-width: thin;
    scrollbar-color: var(--rule) transparent;
  }
  h1 {
    margin: 0;
    font: 600 20px/25px var(--sans);
    letter-spacing: -0.2px;
  }
  header > p {
    padding-block: 2px 6px;
    color: var(--ink-2);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
    margin-block-end: 8px;
  }
  .each {
    display: flex;
  }
  .each button {
    min-block-size: 32px;
    padding-inline: 12px;
    border: 1px solid var(--ink);
    margin-inline-start: -1px;
    background: var(--panel);
  }
  .each button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .each button:last-child {
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .each [aria-pressed='true'] {
    background: var(--ink);
    color: var(--panel);
  }
  lode-layer-chips {
    margin-inline: -12px;
    min-inline-size: 0;
  }
  lode-asof-bar {
    flex: 1 1 300px;
    max-inline-size: 480px;
    --panel: var(--sea);
  }
  ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: 12px 20px;
  }
  li > a {
    display: block;
    border-block-start: 1px solid var(--rule);
    padding-block: 5px 2px;
    color: inherit;
    text-decoration: none;
  }
  li > a:hover {
    border-color: var(--ink);
  }
  li > a:hover b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .title,
  .line {
    display: block;
  }
  .title b {
    font-weight: 600;
  }
  .title span {
    color: var(--ink-2);
    font: 400 12.5px/18px var(--condensed);
  }
  .line {
    min-block-size: 32px;
    color: var(--ink-2);
    font: 400 13px/16px var(--condensed);
  }
  li svg {
    overflow: hidden;
    max-inline-size: 100%;
  }
  .hovered {
    fill: none;
    stroke: var(--ink);
    stroke-width: 10;
    stroke-linejoin: round;
    pointer-events: none;
  }
  footer {
    padding-block-start: 12px;
    color: var(--ink-2);
    font: 400 13px/18px var(--condensed);
  }
  footer p {
    max-inline-size: 110ch;
    padding-block: 3px;
  }
  .remarks a {
    margin-inline-start: 6px;
    white-space: nowrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 34px;
    margin-block: 8px;
  }
  .legend section {
    max-inline-size: 640px;
    padding-block-start: 6px;
    border-block-start: 1.5px solid var(--ink);
  }
  .legend h2 {
    margin: 0;
    color: var(--ink);
    font: 600 14px/20px var(--sans);
  }
  .legend h2 span {
    color: var(--ink-2);
    font-weight: 400;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    color: var(--ink);
  }
  .legend li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  @media (width < 900px) {
    :host {
      padding-inline: 12px;
    }
    ol {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 165px), 1fr));
      gap: 10px 12px;
    }
    .line {
      min-block-size: 48px;
    }
  }
  @media print {
    :host {
      overflow: visible;
      block-size: auto;
    }
    .tools {
      display: none;
    }
  }
`;
