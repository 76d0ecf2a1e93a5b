import { css } from 'lit';

/** Coverage strips and the dumbbells of the withdrawal test. */
export const stripStyles = css`
  .strip-row {
    display: grid;
    grid-template-columns: minmax(84px, 26%) 1fr 1fr;
    align-items: center;
    gap: 12px;
    block-size: 21px;
  }
  .strip-row > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .strip-row.head {
    font: 500 13px/16px var(--condensed);
  }
  .strip {
    position: relative;
    display: flex;
    block-size: 15px;
    overflow: hidden;
  }
  .strip b {
    position: absolute;
    inset-inline-start: 0;
    padding-inline: 5px;
    color: var(--ink);
    font: 600 12px/15px var(--condensed);
  }
  .strip b.on-dark {
    color: var(--on-seat-3);
  }
  .strip b.right {
    inset-inline: auto 0;
  }
  .lead {
    background: var(--ink);
  }
  .partners {
    background: var(--seat-3);
  }
  .others {
    background: var(--land);
  }
  .china {
    background: var(--china);
  }
  .not-split {
    border: 1px solid var(--rule);
    background: radial-gradient(var(--ink-3) 0.7px, transparent 0.9px) 0 0 / 4px 4px var(--panel);
  }
  .no-table {
    color: var(--ink-3);
    font: 400 12px/15px var(--condensed);
  }
  .dumbbell {
    display: grid;
    grid-template-columns: 120px 1fr;
    align-items: center;
    block-size: 26px;
  }
  .dumbbell small {
    color: var(--ink-2);
    font: 400 12px/15px var(--condensed);
  }
  .dumbbell .track {
    margin-inline: 24px;
    border-inline: 1px solid var(--hair);
  }
  .dumbbell i {
    position: absolute;
    inset-block-start: 50%;
  }
  .between {
    border-block-start: 1.5px solid var(--ink);
  }
  .before,
  .after {
    inline-size: 10px;
    block-size: 10px;
    translate: -50% -50%;
    border: 2px solid var(--accent);
    background: var(--panel);
  }
  .after {
    background: var(--accent);
  }
  .dumbbell b {
    position: absolute;
    inset-block-start: 4px;
    padding-inline: 9px;
    font: 500 13px/18px var(--condensed);
  }
`;
