import { css } from 'lit';

/** The dialog of saving a View. */
export const exportStyles = css`
  dialog {
    inline-size: min(1180px, calc(100vw - 24px));
  }
  .page {
    padding: 18px 24px 16px;
  }
  header {
    margin-block-end: 8px;
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 348px;
    gap: 24px;
  }
  .preview {
    display: grid;
    place-items: center;
    min-block-size: 420px;
    max-block-size: calc(100dvh - 120px);
    margin: 0;
    padding: 12px;
    border: 1px solid var(--rule);
    background: var(--page);
    color: var(--ink-2);
  }
  .preview img {
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 146px);
    border: 1px solid var(--rule);
  }
  /* Stripes show that there is no ground. */
  .on-light {
    background: repeating-linear-gradient(45deg, #e3e8ea 0 8px, #fff 8px 16px);
  }
  .on-dark {
    background: repeating-linear-gradient(45deg, #0d1317 0 8px, #1d272d 8px 16px);
  }
  form {
    display: grid;
    align-content: start;
    gap: 10px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .field > span {
    padding: 0;
    font: 600 13.5px/18px var(--sans);
  }
  .formats {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block: 4px;
  }
  .formats label {
    position: relative;
    cursor: pointer;
  }
  .formats input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .formats span {
    display: block;
    padding: 5px 10px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
  }
  .formats input:hover + span {
    background: var(--chip);
  }
  .formats input:checked + span {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--panel);
    font-weight: 600;
  }
  .formats input:focus-visible + span {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .field {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr);
    align-items: center;
    gap: 8px;
  }
  select,
  input[type='number'],
  input[type='text'] {
    min-inline-size: 0;
    inline-size: 100%;
    block-size: 34px;
    padding-inline: 8px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink);
    font: 400 13.5px/18px var(--sans);
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    cursor: pointer;
  }
  .tick input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--accent);
  }
  .note {
    color: var(--ink-2);
    font: 400 13px/17px var(--sans);
  }
  .measure {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--rule);
    color: var(--ink-2);
  }
  .warning {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .button {
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 34px;
    padding-inline: 12px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    font-weight: 600;
    white-space: nowrap;
  }
  .button:hover {
    background: var(--chip);
  }
  .button:disabled {
    border-color: var(--rule);
    color: var(--ink-3);
    cursor: default;
  }
  .primary:not(:disabled) {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--panel);
  }
  .said {
    min-block-size: 18px;
    color: var(--ok);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .failed:empty {
    display: none;
  }
  .failed {
    color: var(--risk);
    font-weight: 600;
  }
  @media (max-width: 820px) {
    .halves {
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .preview {
      min-block-size: 180px;
      max-block-size: 42dvh;
      padding: 6px;
    }
    .preview img {
      max-block-size: calc(42dvh - 14px);
    }
  }
  @media (max-width: 560px) {
    .page {
      padding: 12px 14px 14px;
    }
  }
  @media (pointer: coarse) {
    .button,
    select,
    input[type='number'],
    input[type='text'],
    .tick {
      min-block-size: 44px;
    }
    .formats span {
      padding-block: 12px;
    }
  }
`;
