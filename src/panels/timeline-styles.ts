import { css } from 'lit';

export const timelineStyles = css`
  :host {
    position: relative;
    block-size: 112px;
    background: var(--panel);
    user-select: none;
  }
  .names > div {
    position: absolute;
    inset-inline-start: 16px;
    display: flex;
    justify-content: space-between;
    inline-size: 82px;
    font: 400 13.5px/19px var(--condensed);
  }
  .names b {
    font-weight: 600;
  }
  .names span {
    color: var(--ink-2);
  }
  .compare {
    z-index: 1;
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 12px;
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 24px;
    padding-inline: 4px;
    font: 500 12.5px/18px var(--condensed);
  }
  .chart {
    position: absolute;
    inset: 0;
  }
  text {
    fill: var(--ink-2);
    font: 400 13px/16px var(--condensed);
  }
  .early {
    fill: var(--ink-3);
  }
  .grid,
  .base {
    fill: none;
    stroke: var(--hair);
  }
  .grid {
    stroke: var(--rule);
  }
  .quarter {
    fill: none;
    stroke: var(--ink-3);
  }
  .ticks {
    fill: none;
    stroke-width: 2;
  }
  .forums {
    stroke: var(--accent);
  }
  .agreements {
    stroke: var(--ink);
  }
  .projects {
    stroke: var(--money);
  }
  .risks {
    stroke: var(--risk);
  }
  .later,
  .off {
    stroke-opacity: 0.35;
  }
  .band {
    fill: var(--chip);
  }
  .after {
    fill: var(--page);
  }
  .handle {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    translate: -12px 0;
    cursor: ew-resize;
    touch-action: none;
  }
  .handle::before {
    content: '';
    position: absolute;
    inset-block: 20px 0;
    inset-inline-start: 11px;
    border-inline-start: 2px solid var(--ink);
  }
  .vs::before {
    border-inline-start: 1.5px dashed var(--ink);
  }
  .handle:focus-visible {
    outline: 0;
  }
  .handle:focus-visible .flag {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .flag {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 12px;
    translate: calc(-50% + var(--shift)) 0;
    padding-inline: 9px;
    border: 1px solid var(--ink);
    border-radius: 3px;
    background: var(--ink);
    color: var(--panel);
    font: 600 13px/18px var(--condensed);
    white-space: nowrap;
  }
  .vs .flag {
    padding-inline: 8px 22px;
    background: var(--panel);
    color: var(--ink);
    font-weight: 600;
  }
  .vs .flag::after {
    content: '';
  }
  .stop {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 12px;
    translate: calc(var(--flag-half, 44px) + var(--shift)) 0;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--ink-2);
  }
  .peek {
    position: absolute;
    z-index: 5;
    inset-inline-start: var(--x);
    max-inline-size: 420px;
    overflow: hidden;
    padding: 2px 8px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink-2);
    font: 400 12.5px/16px var(--condensed);
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;
  }
  .peek.end {
    translate: -100% 0;
  }
  .peek b {
    color: var(--ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .handle::before {
      border-color: CanvasText;
    }
  }
`;
