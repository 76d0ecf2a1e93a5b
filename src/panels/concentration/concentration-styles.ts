import { css } from 'lit';

/** The sentence, the three columns and the words in them. */
export const concentrationStyles = css`
  :host {
    block-size: 100%;
    overflow-y: auto;
    background: var(--panel);
    container-type: inline-size;
  }
  header {
    position: sticky;
    z-index: 6;
    inset-block-start: 0;
    padding: 8px 24px 9px;
    border-block-end: 1px solid var(--rule);
    background: var(--page);
  }
  .sentence {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 6px;
    color: var(--ink-2);
    font: 400 18px/30px var(--sans);
  }
  header lode-filter-chips {
    margin-block-start: 5px;
  }
  .date {
    position: relative;
    border-block-end: 1.5px solid var(--ink);
    color: var(--ink);
    font-weight: 600;
  }
  .date:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .date input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 530fr) minmax(0, 450fr) minmax(0, 364fr);
  }
  .columns > section {
    min-inline-size: 0;
    padding: 14px 22px 32px 24px;
  }
  .columns > section + section {
    border-inline-start: 1px solid var(--rule);
    padding-inline: 20px;
  }
  h2 {
    margin-block-end: 4px;
    font: 600 18px/23px var(--sans);
    text-wrap: balance;
  }
  h3 {
    font: 600 14.5px/19px var(--sans);
  }
  .note {
    margin-block: 2px 4px;
    color: var(--ink-2);
    font: 400 12px/15.5px var(--condensed);
  }
  .note lode-menu {
    display: inline-block;
    font: inherit;
  }
  .link {
    margin-block-start: 12px;
  }
  .care {
    margin-block-start: 10px;
    padding-block-start: 10px;
    border-block-start: 1.5px solid var(--ink);
    color: var(--ink-2);
  }
  .care b {
    color: var(--ink);
    font-weight: 600;
  }
  .block,
  .source-list {
    margin-block-start: 18px;
    padding-block-start: 12px;
    border-block-start: 1.5px solid var(--ink);
  }
  lode-network-map {
    max-inline-size: 560px;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
  }
  .tested {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 6px;
  }
  .tested lode-menu:last-child {
    margin-inline-start: auto;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: 6px;
    block-size: 32px;
    padding-inline: 10px;
    border-radius: 3px;
    background: var(--chip);
    font-weight: 600;
  }
  .chip svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .leaving {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-start: 8px;
    padding-block: 6px;
    border-block: 1px solid var(--rule);
    border-block-start-color: var(--ink);
  }
  .leaving b {
    font-weight: 600;
  }
  @container (width < 1100px) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .third {
      grid-column: 1 / -1;
      border-block-start: 1px solid var(--rule);
    }
  }
  @container (width < 760px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns > section,
    .columns > section + section {
      padding-inline: 16px;
      border-inline-start: 0;
    }
    .columns > section + section {
      border-block-start: 1px solid var(--rule);
    }
    header {
      position: static;
      padding-inline: 16px;
    }
    .sentence {
      font-size: 16px;
    }
  }
`;
