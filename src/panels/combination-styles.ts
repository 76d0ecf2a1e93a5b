import { css } from 'lit';

export const combinationStyles = css`
  h2 {
    font: 600 14.5px/19px var(--sans);
  }
  .note {
    color: var(--ink-2);
    font-size: 12.5px;
    line-height: 16px;
  }
  .upset {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    align-items: end;
    margin-block-start: 4px;
  }
  .names {
    padding-block-end: 4px;
    padding-inline-end: 14px;
  }
  .names li {
    line-height: 22px;
  }
  .bars {
    display: flex;
    align-items: stretch;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  button {
    display: flex;
    flex: 1 0 28px;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    max-inline-size: 40px;
    padding-block: 2px 4px;
    color: var(--ink-2);
  }
  button:hover,
  button.lit {
    background: var(--chip);
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  button.lit,
  button.holds {
    color: var(--ink);
    font-weight: 600;
  }
  .bar {
    inline-size: 18px;
    margin-block-end: 4px;
    background: var(--ink-3);
  }
  .lit .bar,
  .holds .bar,
  .lit .dot.in,
  .lit .line,
  .holds .dot.in,
  .holds .line {
    background: var(--ink);
  }
  .dots {
    position: relative;
    display: grid;
    grid-auto-rows: 22px;
    align-items: center;
  }
  .dot {
    position: relative;
    inline-size: 12px;
    block-size: 12px;
    background: var(--hair);
  }
  .dot.in {
    background: var(--ink-3);
  }
  .line {
    position: absolute;
    inset-block-start: calc(11px + var(--first) * 22px);
    inset-inline-start: 5px;
    inline-size: 2px;
    block-size: calc((var(--last) - var(--first)) * 22px);
    background: var(--ink-3);
  }
`;
