import { css } from 'lit';

/** The sheet that a tool opens over the map: records, citation, files. */
export const embedSheetStyles = css`
  :host {
    position: absolute;
    z-index: 8;
    inset: 0;
  }
  section {
    display: flex;
    flex-direction: column;
    max-block-size: 100%;
    border-block-end: 1px solid var(--rule);
    background: var(--panel);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 10px 6px 14px;
  }
  h2 {
    font: 600 15px/20px var(--sans);
  }
  h3 {
    margin-block: 12px 4px;
    font: 600 13.5px/18px var(--sans);
  }
  .close {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
  }
  .content {
    flex: 0 1 auto;
    min-block-size: 60px;
    padding: 2px 14px 8px;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .content:focus-visible {
    outline-offset: -2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding-block-end: 8px;
  }
  .button,
  select {
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--panel);
    color: inherit;
    font: inherit;
  }
  .button:hover {
    background: var(--chip);
  }
  .citation {
    padding: 8px 10px;
    background: var(--chip);
    user-select: text;
  }
  .sources {
    color: var(--ink-2);
    font: 400 12.5px/17px var(--condensed);
  }
  table {
    inline-size: 100%;
    margin-block-end: 12px;
    border-collapse: collapse;
    font: 400 12.5px/16px var(--condensed);
    overflow-wrap: normal;
  }
  caption {
    padding-block: 4px;
    font: 600 13.5px/18px var(--sans);
    text-align: start;
  }
  th,
  td {
    padding: 3px 8px 3px 0;
    border-block-end: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--ink-2);
    font-weight: 400;
  }
  tbody th {
    font-weight: 600;
  }
  .figure {
    text-align: end;
  }
  .said:not(:empty) {
    padding: 2px 14px 8px;
    color: var(--ink-2);
  }
`;
