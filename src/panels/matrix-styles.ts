import { css } from 'lit';

export const matrixStyles = css`
  /* Hidden words of the cells scroll with them. */
  .scroll {
    position: relative;
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--rule) transparent;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    margin-inline: auto;
  }
  td,
  th {
    padding: 0;
    font-weight: 400;
  }
  td[data-cell],
  th[data-cell] {
    cursor: pointer;
  }
  .corner,
  .forum {
    position: sticky;
    z-index: 2;
    inset-inline-start: 0;
    min-inline-size: 160px;
    background: var(--panel);
  }
  .region {
    text-align: start;
    font: 600 12.5px/16px var(--sans);
    vertical-align: bottom;
    white-space: nowrap;
  }
  .region span {
    display: block;
    padding-block-end: 2px;
    border-block-end: 1px solid var(--ink-3);
  }
  .region {
    max-inline-size: 0;
  }
  .first {
    border-inline-start: 9px solid transparent;
    background-clip: padding-box;
  }
  .country {
    block-size: 88px;
    padding-block: 4px 3px;
    vertical-align: bottom;
    font: 400 12.5px/14px var(--condensed);
    color: var(--ink-2);
  }
  .country span {
    display: block;
    max-block-size: 84px;
    margin-inline: auto;
    overflow: hidden;
    text-overflow: ellipsis;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    white-space: nowrap;
  }
  :host(:lang(zh)) .country span {
    transform: none;
    text-orientation: upright;
  }
  .country.lit,
  .country.chosen {
    color: var(--ink);
    font-weight: 600;
  }
  .lit,
  .chosen {
    background-color: var(--chip);
  }
  tbody td {
    inline-size: 22px;
    min-inline-size: 22px;
    block-size: 20px;
    border-block-end: 1px solid var(--hair);
  }
  tbody td.first {
    inline-size: 31px;
    min-inline-size: 31px;
  }
  .apart td,
  .apart th {
    border-block-start: 8px solid var(--panel);
    background-clip: padding-box;
  }
  th.forum {
    padding-inline-end: 10px;
    text-align: start;
    color: var(--ink-2);
    border-block-end: 1px solid transparent;
  }
  .row-name {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .forum.counted {
    color: var(--ink);
    font-weight: 600;
  }
  .forum:hover,
  .forum.on {
    background: var(--chip);
  }
  .forum.not .row-name span:not(.seats) {
    text-decoration: line-through;
  }
  .slot {
    inline-size: 14px;
    background: var(--mark);
    color: var(--panel);
    font: 600 10.5px/14px var(--sans);
    text-align: center;
  }
  .seats {
    margin-inline-start: auto;
    color: var(--ink-2);
    font-weight: 400;
  }
  i {
    position: relative;
    display: block;
    inline-size: 13px;
    block-size: 13px;
    margin: auto;
    border: 1.3px solid var(--mark);
  }
  .faint i {
    opacity: 0.45;
  }
  .chosen i {
    opacity: 1;
  }
  i.none {
    inline-size: 2px;
    block-size: 2px;
    border: 0;
    background: var(--rule);
  }
  i.solid,
  i.chair {
    background: var(--mark);
  }
  i.chair::after {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline: 2px;
    block-size: 2px;
    background: var(--panel);
  }
  i.half {
    background: linear-gradient(to top, var(--mark) 52%, transparent 52%);
  }
  i.dashed {
    border-style: dashed;
  }
  i.inferred {
    border: 0;
    background: repeating-linear-gradient(135deg, var(--inferred) 0 1.4px, transparent 1.4px 3.2px);
  }
  td:focus-visible,
  th:focus-visible {
    outline-offset: -2px;
    z-index: 3;
  }
  .key {
    --mark: var(--ink);
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    justify-content: space-between;
    padding-block: 7px;
    margin-block-start: 8px;
    border-block-start: 1px solid var(--rule);
    color: var(--ink-2);
    font-size: 12.5px;
    line-height: 16px;
  }
  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .key li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .key i {
    margin: 0;
  }
  @media (pointer: coarse) {
    tbody td {
      block-size: 32px;
      inline-size: 28px;
      min-inline-size: 28px;
    }
  }
`;
