import { css } from 'lit';

/** The legend, below the map or folded to a line that opens over it. */
export const embedLegendStyles = css`
  .legend,
  .run {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    font: 400 12.5px/18px var(--condensed);
  }
  .legend {
    padding: 4px 14px 8px;
  }
  .stage ul {
    display: contents;
  }
  .stage li {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .stage b {
    font-weight: 600;
  }
  .stage .count {
    color: var(--lode-map-ink-2, var(--ink-2));
  }
  .legend-line {
    display: flex;
    flex: none;
    gap: 12px;
    align-items: center;
    block-size: var(--line);
    padding-inline: 14px 8px;
  }
  /* What does not fit into the first line is in the next one, which is not seen. */
  .run {
    flex: 1 1 0;
    block-size: 18px;
    overflow: hidden;
  }
  .legend-line button {
    display: flex;
    flex: none;
    gap: 5px;
    align-items: center;
    block-size: min(100%, 40px);
    padding-inline: 6px;
    color: var(--lode-map-ink, var(--ink));
    font: 600 12.5px/18px var(--condensed);
  }
  .legend-line button:hover {
    background: var(--chip);
  }
  .legend-line button:focus-visible {
    outline-offset: -2px;
  }
  .legend-line button svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .legend-line [aria-expanded='false'] svg {
    rotate: 180deg;
  }
  /* Folded away it keeps its width, so that its height can be told. */
  .legend.over {
    position: absolute;
    inset-block-end: var(--line);
    inset-inline: 0;
    z-index: 8;
    visibility: hidden;
    align-content: start;
    background: var(--panel);
  }
  .legend.over.open {
    max-block-size: calc(100% - var(--line));
    visibility: visible;
    overflow: auto;
    border-block-start: 1px solid var(--rule);
    scrollbar-width: thin;
  }
  .legend.over:focus-visible {
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    .stage {
      --line: 40px;
    }
  }
  .swatch {
    flex: none;
  }
  @media print {
    .legend-line {
      display: none !important;
    }
    .legend.over,
    .legend.over.open {
      position: static;
      max-block-size: none;
      visibility: visible;
      border: 0;
      background: none;
    }
  }
`;
