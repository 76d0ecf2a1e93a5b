import { css } from 'lit';

export const searchStyles = css`
  :host {
    position: relative;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 9px;
    block-size: 32px;
    padding-inline: 11px 6px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    color: var(--ink-2);
    background: var(--panel);
  }
  .field:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--ink);
    font: inherit;
  }
  input:focus-visible {
    outline: 0;
  }
  input::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  kbd {
    min-inline-size: 18px;
    padding: 1px 5px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    color: var(--ink-3);
    font: 400 12px/14px var(--sans);
    text-align: center;
  }
  .clear {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
  }
  ul,
  .none {
    position: absolute;
    z-index: 30;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    inline-size: max(100%, 360px);
    max-inline-size: calc(100vw - 24px);
    max-block-size: min(70vh, 520px);
    overflow-y: auto;
    padding-block: 6px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
  }
  ul[hidden],
  ul:empty {
    display: none;
  }
  .none {
    padding: 12px 14px;
    color: var(--ink-2);
  }
  li {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 12px;
    padding: 6px 14px;
    cursor: pointer;
  }
  li[aria-selected='true'] {
    background: var(--chip);
    box-shadow: inset 2px 0 var(--accent);
  }
  .name {
    font-weight: 600;
  }
  .kind,
  .detail {
    color: var(--ink-3);
    font: 400 12px/18px var(--condensed);
  }
  .detail {
    grid-column: 1 / -1;
    color: var(--ink-2);
    line-height: 15.5px;
  }
  @media (pointer: coarse) {
    .field {
      block-size: 44px;
    }
    input {
      font-size: 16px;
    }
    kbd {
      display: none;
    }
    li {
      padding-block: 11px;
    }
  }
`;
