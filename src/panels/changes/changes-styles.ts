import { css } from 'lit';

/** The list of changes: one entry a record, its fields before and after. */
export const changesStyles = css`
  .page {
    display: grid;
    gap: 10px;
    padding: 14px 20px 20px;
  }
  header {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    padding-block: 4px;
    background: var(--panel);
  }
  h2 {
    font: 600 20px/25px var(--sans);
  }
  h3 {
    margin-block-start: 6px;
    font: 600 15px/20px var(--sans);
  }
  h4 {
    margin: 0;
    font: 600 14px/19px var(--sans);
    overflow-wrap: anywhere;
  }
  .between,
  .kind,
  .sources,
  .rest {
    color: var(--ink-3);
    font: 400 13px/17px var(--condensed);
  }
  details {
    border-block-start: 1px solid var(--rule);
  }
  summary {
    padding-block: 7px;
    cursor: pointer;
  }
  li {
    display: grid;
    gap: 4px;
    padding-block: 9px;
    border-block-start: 1px solid var(--rule);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 10px;
  }
  .pick {
    min-block-size: 24px;
    margin-inline-start: auto;
    color: var(--accent);
    font-weight: 600;
  }
  .pick:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(120px, 200px) minmax(0, 1fr);
    gap: 3px 12px;
  }
  dt {
    color: var(--ink-2);
  }
  dd {
    overflow-wrap: anywhere;
  }
  del {
    color: var(--ink-3);
    text-decoration-color: var(--ink-3);
  }
  ins {
    font-weight: 600;
    text-decoration: none;
  }
  .sources {
    overflow-wrap: anywhere;
  }
  .sources a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .sources a:hover {
    color: var(--accent);
  }
  @media (max-width: 560px) {
    dl {
      grid-template-columns: 1fr;
    }
    dt {
      margin-block-start: 4px;
    }
  }
  @media (pointer: coarse) {
    .pick {
      min-block-size: 44px;
    }
  }
`;
