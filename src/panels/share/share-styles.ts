import { css } from 'lit';

/** What the parts of sharing have in common: fields, buttons, notes. */
export const shareStyles = css`
  :host {
    display: grid;
    gap: 14px;
  }
  :host([hidden]) {
    display: none;
  }
  .name {
    display: block;
    margin-block-end: 4px;
    font: 600 13.5px/18px var(--sans);
  }
  .note {
    color: var(--ink-2);
    max-inline-size: 68ch;
  }
  .copy-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 8px;
  }
  textarea,
  .reference {
    display: block;
    inline-size: 100%;
    padding: 7px 10px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--page);
    color: var(--ink);
    font: 400 13px/18px ui-monospace, Menlo, Consolas, monospace;
    resize: none;
  }
  textarea[wrap='off'] {
    overflow: hidden;
    white-space: nowrap;
  }
  textarea[wrap='soft'] {
    overflow-wrap: anywhere;
  }
  .reference {
    font: 400 15px/21px var(--sans);
    overflow-wrap: anywhere;
  }
  .button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 34px;
    padding-inline: 14px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    font-weight: 600;
    white-space: nowrap;
  }
  .button:hover {
    background: var(--chip);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  select,
  input[type='number'] {
    min-inline-size: 0;
    block-size: 34px;
    padding-inline: 8px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink);
    font: 400 13.5px/18px var(--sans);
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--accent);
  }
  @media (pointer: coarse) {
    .button,
    select,
    input[type='number'] {
      min-block-size: 44px;
    }
    textarea[wrap='off'] {
      padding-block: 12px;
    }
  }
`;
