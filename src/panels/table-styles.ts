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
    font-weight: 500;
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
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
  }
  th:first-child {
    padding-inline-start: 20px;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 16px;
  }
  thead th {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    padding-block: 0;
    border-block-end: 1px solid var(--rule);
    background: var(--panel);
    color: var(--ink-2);
    font: 500 12.5px/16px var(--condensed);
    vertical-align: middle;
    white-space: nowrap;
  }
  thead th:first-child {
    z-index: 3;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    margin-inline: -4px;
    padding-inline: 4px;
  }
  thead button:hover,
  thead [aria-sort='ascending'],
  thead [aria-sort='descending'] {
    color: var(--ink);
  }
  .arrow {
    inline-size: 10px;
    color: var(--accent);
  }
  .arrow svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  [aria-sort='ascending'] .arrow svg {
    rotate: 180deg;
  }
  tbody th {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    min-inline-size: 180px;
    max-inline-size: 340px;
    background: var(--panel);
    font-weight: 400;
  }
  thead th:first-child {
    inset-inline-start: 0;
  }
  tbody th button {
    display: block;
    font-weight: 500;
    line-height: 18px;
  }
  tbody th span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  tbody tr {
    cursor: pointer;
    scroll-margin-block: 34px 8px;
  }
  tbody tr:hover > * {
    background: var(--chip);
  }
  tbody tr.selected > * {
    background: var(--chip);
  }
  tbody tr.selected > th {
    box-shadow: inset 3px 0 var(--accent);
  }
  td {
    font: 400 13px/18px var(--condensed);
  }
  .minerals,
  .partners,
  .places {
    min-inline-size: 110px;
  }
  .from,
  .to,
  .date,
  .type,
  .agency,
  .country,
  .forum {
    white-space: nowrap;
  }
  .figure {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .projects .figure {
    text-align: end;
  }
  .unknown,
  .history {
    color: var(--ink-3);
  }
  .confidence svg {
    margin-block-start: 4px;
  }
  .confidence .on {
    fill: var(--ink-2);
    stroke: var(--ink-2);
  }
  .confidence .off {
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 0.9;
  }
  .cited {
    white-space: nowrap;
  }
  .cited a,
  .cited span {
    margin-inline-end: 4px;
  }
  .cited a {
    text-decoration: none;
  }
  .cited a:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .rest,
  td.cited span {
    color: var(--ink-3);
  }
  .none {
    padding: 24px 20px;
    color: var(--ink-2);
  }
  .more {
    margin: 8px 20px 16px;
    min-block-size: 28px;
    font-weight: 500;
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
    font-weight: 500;
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
