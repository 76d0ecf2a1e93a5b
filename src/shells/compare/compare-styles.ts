import { css } from 'lit';

/** Both controls in one row, both maps in the next; on a phone one below the other, and the whole scrolls. */
export const compareStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--panel);
    color: var(--ink);
    font: 400 13.5px/18px var(--sans);
    font-feature-settings: 'tnum', 'lnum', 'kern';
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  h1,
  p {
    margin: 0;
  }
  .top {
    display: grid;
    flex: none;
    gap: 5px;
    padding: 9px 20px 8px;
    border-block-end: 1px solid var(--rule);
  }
  h1 {
    font: 600 20px/25px var(--sans);
    letter-spacing: -0.2px;
    text-wrap: balance;
  }
  .top p {
    color: var(--ink-2);
  }
  .sides {
    position: relative;
    display: grid;
    flex: 1 0 auto;
    grid-template: auto minmax(300px, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
  }
  lode-side.right,
  .maps.right {
    border-inline-start: 1px solid var(--rule);
  }
  lode-side {
    border-block-end: 1px solid var(--rule);
  }
  .maps {
    position: relative;
    grid-row: 2;
    min-inline-size: 0;
    background: var(--sea);
  }
  .maps.left {
    grid-column: 1;
  }
  .maps.right {
    grid-column: 2;
  }
  .maps.both {
    grid-column: 1 / -1;
  }
  .map {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  /* Of two maps over each other each takes the pointer where it is seen. */
  .both .map {
    pointer-events: none;
  }
  .both lode-canvas {
    pointer-events: auto;
  }
  lode-canvas {
    position: absolute;
    inset: 0;
  }
  .swipe lode-canvas {
    background: var(--sea);
  }
  /* The far end of the map is empty above, not below. */
  lode-zoom {
    inset-block: 12px auto;
  }
  .foot {
    display: grid;
    flex: none;
    gap: 4px;
    padding: 7px 20px 8px;
    border-block-start: 1px solid var(--rule);
  }
  .boundary {
    color: var(--ink-3);
    font: 400 12px/15.5px var(--condensed);
  }
  .legends {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0 40px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 1px 14px;
    align-content: start;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
    font: 400 12.5px/18px var(--condensed);
  }
  .legend li {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .legend b {
    font-weight: 600;
  }
  .legend svg {
    display: block;
    flex: none;
    overflow: visible;
  }
  .legend i {
    color: var(--ink-2);
    font-style: normal;
  }
  @media (width < 900px) {
    .top,
    .foot {
      padding-inline: 14px;
    }
    h1 {
      font-size: 17px;
      line-height: 21px;
    }
    .sides {
      grid-template: none / minmax(0, 1fr);
      flex: none;
    }
    .sides > lode-side,
    .sides > .maps {
      grid-row: auto;
      grid-column: 1;
    }
    .maps {
      block-size: 270px;
    }
    .maps.both {
      block-size: 330px;
    }
    /* The map first: name and controls stand below it. */
    .sides > lode-side.left {
      order: 1;
    }
    .sides > .maps.right {
      order: 2;
    }
    .sides > lode-side.right {
      order: 3;
    }
    lode-side.right,
    .maps.right {
      border-inline-start: 0;
    }
    .legends {
      grid-auto-flow: row;
      gap: 6px;
    }
  }
`;
