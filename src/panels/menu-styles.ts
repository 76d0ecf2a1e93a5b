import { css } from 'lit';

export const menuStyles = css`
  :host {
    position: relative;
  }
  .button {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 32px;
    padding-inline: 11px 8px;
    border-radius: 3px;
    white-space: nowrap;
    color: var(--ink-2);
  }
  .value {
    font-weight: 600;
    color: var(--ink);
  }
  .button:hover,
  .button[aria-expanded='true'] {
    background: var(--chip);
  }
  :host([look='field']) {
    min-inline-size: 0;
  }
  :host([look='field']) .button {
    max-inline-size: 100%;
    border: 1px solid var(--ink-3);
  }
  :host([look='field']) .value {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  :host([look='plain']) .button {
    color: var(--ink);
    font-weight: 600;
  }
  :host([look='icon']) .button {
    justify-content: center;
    inline-size: 32px;
    padding: 0;
  }
  :host([look='small']) .button {
    gap: 5px;
    block-size: 24px;
    padding-inline: 4px;
    margin-inline: -4px;
    font: 400 12px/16px var(--condensed);
  }
  :host([look='sentence']) {
    font: inherit;
  }
  :host([look='sentence']) .button {
    gap: 4px;
    block-size: auto;
    padding: 0;
    border-radius: 0;
    border-block-end: 1.5px solid var(--ink);
    font: inherit;
  }
  :host([look='sentence']) .label,
  :host([look='sentence']) .button svg {
    display: none;
  }
  :host([look='sentence']) .value {
    font-weight: 600;
  }
  :host([look='sentence']) .menu {
    font: 400 13.5px/18px var(--sans);
    white-space: nowrap;
  }
  .menu {
    position: absolute;
    z-index: 30;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    min-inline-size: max(100%, 148px);
    max-inline-size: min(340px, calc(100vw - 32px));
    max-block-size: min(70vh, 560px);
    overflow-y: auto;
    padding-block: 6px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
  }
  :host([align='end']) .menu {
    inset-inline: auto 0;
  }
  .heading {
    padding: 8px 14px 3px 34px;
    color: var(--ink-3);
    font: 400 12px/15.5px var(--condensed);
    text-align: start;
  }
  .item {
    display: flex;
    align-items: baseline;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 30px;
    padding: 6px 18px 6px 12px;
    white-space: nowrap;
  }
  .item:hover,
  .item:focus-visible {
    background: var(--chip);
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .tick {
    inline-size: 14px;
    color: var(--accent);
  }
  small {
    margin-inline-start: 8px;
    color: var(--ink-3);
    font: 400 12px/15.5px var(--condensed);
  }
  @media (pointer: coarse) {
    .item {
      min-block-size: 44px;
      align-items: center;
    }
  }
`;
