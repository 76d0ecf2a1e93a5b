import { css } from 'lit';

/** Readings, and the room that charts take. */
export const chartStyles = css`
  lode-chart {
    margin-block: 6px;
  }
  h2:has(~ lode-chart),
  h3:has(~ lode-chart) {
    padding-inline-end: 32px;
  }
  .alone {
    padding: 14px 24px 18px;
    border-block-end: 1px solid var(--rule);
  }
  .alone .block {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
  .readings {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    justify-content: space-between;
    margin-block: 10px 14px;
    padding-block-start: 8px;
    border-block-start: 1.5px solid var(--ink);
  }
  .readings b {
    display: block;
    font: 600 23px/27px var(--sans);
  }
  .readings small {
    color: var(--ink-2);
    font: 400 12px/15.5px var(--condensed);
  }
  .dashed {
    display: inline-block;
    block-size: 10px;
    margin-inline: 8px 6px;
    border-inline-start: 1.2px dashed var(--ink-2);
  }
`;
