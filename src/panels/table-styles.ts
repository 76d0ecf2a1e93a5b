import { css } from 'lit';

export const tableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--panel);
    border-block-start: 1px solid var(--rule);
  }
  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    min-block-size: 44px;
    padding-inline: 12px;
    border-block-end: 1px solid var(--rule);
  }
  .tabs {
    display: flex;
    align-self: stretch;
  }
  .tabs button {
    min-block-size: 43px;
    padding-inline: 8px;
    border-block: 2px solid transparent;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .tabs button:hover {
    color: var(--ink);
  }
  .tabs button[aria-selected='true'] {
    border-block-end-color: var(--accent);
    color: var(--ink);
    font-weight: 600;
  }
  .tabs button:focus-visible,
  th button:focus-visible {
    outline-offset: -2px;
  }
  .finder {
    display: flex;
    flex: 0 1 200px;
    align-items: center;
    gap: 7px;
    min-inline-size: 120px;
    block-size: 28px;
    padding-inline: 9px 2px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    color: var(--ink-2);
  }
  .finder:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    appearance: none;
  }
  input:focus-visible {
    outline: 0;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  input::placeholder {
    overflow: hidden;
    color: var(--ink-2);
    text-overflow: ellipsis;
    opacity: 1;
  }
  .finder button {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
  }
  .counts {
    flex: 1 1 70px;
    color: var(--ink-2);
    font: 400 13px/16px var(--condensed);
  }
  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--rule) transparent;
  }
  .none {
    padding: 24px 20px;
    color: var(--ink-2);
  }
  .more {
    margin: 8px 20px 16px;
    min-block-size: 28px;
    font-weight: 600;
  }
  .sums {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 2px 28px;
    padding: 7px 20px 8px;
    border-block-start: 1px solid var(--rule);
    font: 400 13px/17px var(--condensed);
  }
  .sums div {
    display: flex;
    gap: 7px;
  }
  dt {
    color: var(--ink-2);
  }
  dd {
    font-weight: 600;
  }
  .sums .note dd {
    color: var(--ink-3);
    font-weight: 400;
  }
  @media (pointer: coarse) {
    .finder,
    .finder button,
    thead button {
      min-block-size: 44px;
    }
    tbody th,
    td {
      padding-block: 13px;
    }
    .cited a {
      display: inline-block;
      padding: 12px 6px;
      margin: -12px -2px;
    }
    input {
      font-size: 16px;
    }
  }
  @media (width < 600px) {
    .tools {
      padding-inline: 8px;
      gap: 0 8px;
    }
    .tabs {
      inline-size: 100%;
      justify-content: space-between;
    }
    tbody th {
      min-inline-size: 132px;
      max-inline-size: 150px;
      padding-inline-start: 12px;
    }
    th:first-child {
      padding-inline-start: 12px;
    }
    .sums {
      max-block-size: 62px;
      overflow-y: auto;
      padding-inline: 12px;
    }
    .finder {
      flex: 1 1 110px;
    }
    .counts {
      flex: 0 1 auto;
      max-inline-size: 92px;
    }
  }
`;
