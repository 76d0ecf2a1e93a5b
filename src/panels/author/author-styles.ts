import { css } from 'lit';

/** Of the panel: where it stands, its bars, notes and list of steps. */
export const authorStyles = css`
  :host {
    position: fixed;
    z-index: 12;
    inset-block: 52px 0;
    inset-inline-end: 0;
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    inline-size: var(--author, 400px);
    border-inline-start: 1px solid var(--rule);
    background: var(--panel);
  }
  /* It takes the keyboard when it opens; its parts show where it is. */
  :host(:focus) {
    outline: none;
  }
  :host([folded]) {
    grid-template-rows: 1fr;
  }
  .unfold {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 12px;
    padding-block: 14px;
    font-weight: 600;
  }
  .unfold span {
    writing-mode: vertical-rl;
  }
  header {
    display: flex;
    align-items: center;
    padding: 6px 6px 0 16px;
  }
  h2 {
    flex: 1;
    font: 600 17px/24px var(--sans);
  }
  h3 {
    margin: 14px 0 4px;
    font: 600 15px/20px var(--sans);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 2px 8px 6px;
    border-block-end: 1px solid var(--rule);
  }
  .divider {
    inline-size: 1px;
    block-size: 18px;
    margin-inline: 4px;
    background: var(--rule);
  }
  button:disabled {
    color: var(--ink-3);
    opacity: 0.55;
    cursor: default;
  }
  .tool {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    padding-inline: 8px;
    border-radius: 3px;
    color: var(--ink);
    font-weight: 600;
    cursor: pointer;
    white-space: nowrap;
  }
  .tool:hover:not(:disabled),
  .tool:focus-within {
    background: var(--chip);
  }
  .tool input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    font-size: 0;
    cursor: pointer;
  }
  .tool:has(:focus-visible) {
    outline: 2px solid var(--focus);
  }
  .body {
    padding: 10px 16px 24px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .note {
    margin-block-end: 10px;
    padding: 8px 10px;
    border-inline-start: 3px solid var(--accent);
    background: var(--chip);
  }
  .alert {
    border-color: var(--risk);
  }
  .note li {
    margin-block-start: 4px;
    overflow-wrap: anywhere;
  }
  .choice {
    margin: 6px 8px 0 0;
    padding: 5px 10px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
    font-weight: 600;
  }
  .languages {
    display: flex;
    gap: 6px;
  }
  .languages button {
    padding: 4px 10px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    color: var(--ink-2);
  }
  .languages [aria-pressed='true'] {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }
  .languages small {
    color: var(--ink-3);
    font: 400 12px/16px var(--condensed);
  }
  details {
    margin-block-start: 12px;
  }
  summary {
    font-weight: 600;
    cursor: pointer;
  }
  .badge {
    display: inline-block;
    min-inline-size: 18px;
    margin-inline-start: 6px;
    padding-inline: 5px;
    border-radius: 9px;
    background: var(--chip);
    color: var(--ink-2);
    font: 600 12px/18px var(--condensed);
    text-align: center;
  }
  .steps > li {
    border-block-start: 1px solid var(--rule);
  }
  .steps > li:last-child {
    border-block-end: 1px solid var(--rule);
  }
  .row {
    display: flex;
    align-items: center;
  }
  .head {
    display: grid;
    flex: 1;
    grid-template-columns: 22px 1fr auto;
    align-items: baseline;
    min-inline-size: 0;
    padding-block: 9px;
  }
  .head b {
    color: var(--ink-3);
  }
  .open .head span {
    font-weight: 600;
  }
  .small {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    border-radius: 3px;
    color: var(--ink-2);
  }
  .small:hover:not(:disabled) {
    background: var(--chip);
  }
  .editor {
    padding: 0 0 16px 22px;
  }
  footer {
    padding: 10px 16px 12px;
    border-block-start: 1px solid var(--rule);
  }
  .add {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 38px;
    border-radius: 3px;
    background: var(--ink);
    color: var(--panel);
    font-weight: 600;
  }
  footer p {
    margin-block-start: 6px;
    color: var(--ink-2);
    font: 400 13px/17px var(--sans);
  }
  footer .conflict,
  footer .full,
  footer .blocked {
    color: var(--risk);
  }
  @media (width < 600px) {
    :host {
      inset-block-start: 48px;
      inline-size: 100%;
      border: 0;
      z-index: 30;
    }
    :host([folded]) {
      inset-block: auto 0;
      border-block-start: 1px solid var(--rule);
    }
    .unfold {
      flex-direction: row;
      justify-content: center;
      min-block-size: 48px;
    }
    .unfold span {
      writing-mode: horizontal-tb;
    }
    textarea,
    input[type='text'],
    input[type='number'] {
      font-size: 16px;
    }
  }
  @media (pointer: coarse) {
    .small {
      inline-size: 40px;
      block-size: 40px;
    }
    .way,
    .tool {
      min-block-size: 40px;
    }
  }
`;
