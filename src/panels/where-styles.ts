import { css } from 'lit';

export const whereStyles = css`
  form {
    display: grid;
    gap: 4px;
  }
  label {
    font: 600 14.5px/19px var(--sans);
  }
  .field {
    position: relative;
  }
  input {
    inline-size: 100%;
    block-size: 34px;
    padding-inline: 10px 34px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink);
    font: 400 13.5px/18px ui-monospace, 'DejaVu Sans Mono', monospace;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  input[aria-invalid='true'] {
    border-color: var(--risk);
  }
  .clear {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    display: grid;
    place-items: center;
    inline-size: 32px;
    color: var(--ink-2);
  }
  .clear svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .caret {
    block-size: 11px;
    margin: 0;
    padding-inline-start: 11px;
    overflow: hidden;
    color: var(--risk);
    font: 600 13.5px/18px ui-monospace, 'DejaVu Sans Mono', monospace;
  }
  .error {
    color: var(--risk);
    font-weight: 600;
  }
  .found {
    margin-block-start: 4px;
    color: var(--ink-2);
  }
  .found strong {
    color: var(--ink);
    font-weight: 600;
  }
  .hint {
    color: var(--ink-3);
    font-size: 12.5px;
    line-height: 16px;
  }
  summary {
    inline-size: max-content;
    min-block-size: 24px;
    color: var(--accent);
    cursor: pointer;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
    margin-block-end: 5px;
  }
  .group > span {
    inline-size: 64px;
    color: var(--ink-2);
    font-size: 12.5px;
  }
  .group button {
    min-block-size: 24px;
    padding-inline: 7px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    font: 400 12.5px/16px var(--condensed);
  }
  .group button:hover {
    background: var(--chip);
  }
  .group .on {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--panel);
  }
  .group .not {
    border-style: dashed;
    text-decoration: line-through;
  }
  @media (pointer: coarse) {
    .group button,
    summary {
      min-block-size: 44px;
    }
    input {
      block-size: 44px;
      font-size: 16px;
    }
  }
`;
