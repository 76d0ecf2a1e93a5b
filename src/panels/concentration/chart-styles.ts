import { css } from 'lit';

/** Bars, readings and intervals. */
export const chartStyles = css`
  .bars {
    position: relative;
    margin-block-start: 22px;
  }
  .cumulative-head {
    position: absolute;
    inset-block-start: -20px;
    inset-inline-end: 0;
    color: var(--ink-2);
    font: 400 12px/15.5px var(--condensed);
  }
  .bar-row {
    display: grid;
    grid-template-columns: minmax(110px, 34%) minmax(0, 1fr) 92px;
    align-items: center;
    gap: 8px;
  }
  .bar-row.chosen,
  .strip-row.chosen {
    background: var(--chip);
  }
  .bar-name {
    min-inline-size: 0;
    line-height: 16px;
  }
  .name {
    display: block;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button.name:hover {
    text-decoration: underline;
  }
  .bar-name small {
    display: block;
    overflow: hidden;
    color: var(--ink-2);
    font: 400 12px/14px var(--condensed);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar-row .track {
    display: flex;
    align-items: center;
    block-size: 100%;
    min-inline-size: 0;
    border-inline-start: 1px solid var(--rule);
  }
  .fill {
    flex: none;
    block-size: 19px;
    background: var(--seat-3);
  }
  .fill.usd {
    background: var(--money);
    box-shadow: inset 0 0 0 0.9px var(--money-line);
  }
  .fill.rest {
    background: color-mix(in srgb, var(--seat-3) 35%, var(--panel));
  }
  .fill.rest.usd {
    background: color-mix(in srgb, var(--money) 40%, var(--panel));
  }
  .amount {
    z-index: 1;
    background: linear-gradient(var(--panel), var(--panel)) 4px 50% / 100% 16px no-repeat;
    padding-inline-start: 6px;
    font: 400 13px/16px var(--condensed);
    white-space: nowrap;
  }
  .cumulative {
    justify-self: end;
    color: var(--ink-2);
    font: 400 12px/15.5px var(--condensed);
  }
  .line {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 28px;
    pointer-events: none;
  }
  .line polyline {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.3;
  }
  .line rect {
    fill: var(--ink);
  }
  .axis {
    stroke: var(--hair);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .key .right {
    margin-inline-start: auto;
  }
  .swatch {
    inline-size: 14px;
    block-size: 9px;
  }
  .swatch:not(:first-child) {
    margin-inline-start: 8px;
  }
  .swatch.known {
    background: var(--ink-3);
  }
  .swatch.up-to {
    background: color-mix(in srgb, var(--ink-3) 38%, var(--panel));
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
  .scheme-row {
    display: grid;
    grid-template-columns: 132px 1fr;
    align-items: center;
    block-size: 29px;
    font: 400 13px/16px var(--condensed);
  }
  .scheme-row.here {
    font-weight: 600;
  }
  .scheme-row .track,
  .dumbbell .track {
    position: relative;
    block-size: 100%;
  }
  .scheme-row .track {
    background: repeating-linear-gradient(90deg, var(--hair) 0 1px, transparent 1px 25%);
  }
  .scheme-row i {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1.2px dashed var(--ink-2);
  }
  .span {
    position: absolute;
    inset-block: 8px;
    background: var(--seat-2);
  }
  .here .span {
    background: var(--seat-4);
  }
  .scheme-row .value {
    position: absolute;
    inset-block-start: 6px;
    padding-inline: 6px;
    background: linear-gradient(var(--panel), var(--panel)) center / calc(100% - 6px) 100% no-repeat;
    white-space: nowrap;
  }
  .scheme-axis {
    position: relative;
    block-size: 18px;
    margin-inline-start: 132px;
    color: var(--ink-2);
    font: 400 12px/15.5px var(--condensed);
  }
  .scheme-axis span {
    position: absolute;
    translate: -50% 0;
  }
  .scheme-axis span:last-child {
    translate: -100% 0;
  }
  .dashed {
    display: inline-block;
    block-size: 10px;
    margin-inline: 8px 6px;
    border-inline-start: 1.2px dashed var(--ink-2);
  }
  @container (width < 760px) {
    .line {
      display: none;
    }
    .bar-row {
      grid-template-columns: minmax(110px, 34%) minmax(0, 1fr) 30px;
    }
    .amount {
      min-inline-size: 0;
      white-space: normal;
    }
  }
`;
