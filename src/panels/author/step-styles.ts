import { css } from 'lit';

/** Of one step's editor: fields, what is wrong beside them, cards of call-outs and numbers. */
export const stepStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .way {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    color: var(--accent);
    font-weight: 600;
  }
  .way:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .way .icon {
    inline-size: 13px;
    block-size: 13px;
  }
  .field {
    margin-block-start: 10px;
  }
  label,
  .label,
  legend {
    color: var(--ink-2);
  }
  .field > label,
  .label {
    display: block;
    margin-block-end: 3px;
  }
  textarea,
  select,
  input[type='text'],
  input[type='number'] {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 6px 8px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink);
    font: 400 14px/19px var(--sans);
  }
  textarea {
    field-sizing: content;
    max-block-size: 260px;
    resize: vertical;
  }
  textarea::placeholder,
  input::placeholder {
    color: var(--ink-3);
  }
  .query,
  code {
    font: 400 13px/18px ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .inline {
    display: grid;
    grid-template-columns: 1fr minmax(90px, 55%);
    align-items: center;
    margin-block-start: 10px;
  }
  .preview {
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--rule);
    white-space: pre-line;
  }
  .preview b {
    color: var(--ink-3);
    font: 400 12.5px/18px var(--condensed);
  }
  .fault {
    margin-block-start: 3px;
    color: var(--risk);
    font: 400 13px/17px var(--sans);
    overflow-wrap: anywhere;
  }
  .hint {
    margin-block: 3px;
    color: var(--ink-3);
    font: 400 13px/17px var(--sans);
  }
  fieldset {
    min-inline-size: 0;
    margin: 16px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    color: var(--ink);
    font-weight: 600;
  }
  .card {
    margin-block: 8px;
    padding: 8px 10px 10px;
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
  .place,
  .answer-head,
  .number-head {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .place-field {
    flex: 1;
    min-inline-size: 0;
  }
  .number-head .number-name {
    flex: 1;
    min-inline-size: 70px;
    font-weight: 600;
  }
  .answer-head b {
    flex: 1;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    margin-block-start: 4px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .pinned {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--ok);
    font-weight: 400;
  }
  .sources li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 6px;
  }
  .sources li span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
