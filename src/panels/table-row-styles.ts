import { css } from 'lit';

/** The rows of the table workspace. */
export const tableRowStyles = css`
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
    font-weight: 600;
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
`;
