import { css } from 'lit';

export const dossierStyles = css`
  :host {
    block-size: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--panel);
    scrollbar-gutter: stable;
    scrollbar-width: thin;
    scrollbar-color: var(--rule) transparent;
  }
  header {
    display: flex;
    gap: 2px;
    padding: 11px 4px 0 18px;
  }
  header > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    font: 600 23px/27px var(--sans);
    letter-spacing: -0.2px;
    overflow-wrap: anywhere;
  }
  h2.small {
    font-size: 19px;
    line-height: 25px;
  }
  .subtitle {
    margin-block-start: 3px;
    color: var(--ink-2);
    font-size: 14px;
  }
  .top {
    padding: 8px 18px 10px;
  }
  .block {
    padding: 8px 12px 10px 18px;
    border-block-start: 1px solid var(--rule);
  }
  h3 {
    margin-block-end: 3px;
    font: 600 14.5px/19px var(--sans);
  }
  .aside {
    margin-inline-start: 8px;
    color: var(--ink-2);
    font: 400 13px/18px var(--condensed);
  }
  .more {
    min-block-size: 24px;
    margin-inline-start: 33px;
    font: 500 13px/18px var(--condensed);
  }
  .summary {
    color: var(--ink-2);
    white-space: pre-line;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
    font: 400 13px/17px var(--condensed);
  }
  dt {
    color: var(--ink-3);
  }
  .checked {
    margin-block-start: 6px;
  }
  .one > summary {
    padding: 8px 18px;
    border-block-start: 1.5px solid var(--ink);
    font: 600 17px/22px var(--sans);
    cursor: pointer;
  }
  @media (pointer: coarse) {
    header {
      padding-block-start: 0;
      padding-inline-start: 16px;
    }
    .top,
    .block {
      padding-inline: 16px;
    }
    h2 {
      line-height: 30px;
    }
    .subtitle {
      font-size: 15px;
      line-height: 19px;
    }
    .more {
      min-block-size: 44px;
    }
    .copy {
      display: none;
    }
  }
`;
