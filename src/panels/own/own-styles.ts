import { css } from 'lit';

/** The sheet of own records: what they are, where to drop them, what became of them. */
export const ownStyles = css`
  .page {
    display: grid;
    gap: 12px;
    padding: 14px 20px 20px;
  }
  h3 {
    font: 600 15px/20px var(--sans);
  }
  p {
    max-inline-size: 68ch;
  }
  .quiet {
    color: var(--ink-2);
    font: 400 13.5px/18px var(--sans);
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding: 18px;
    border: 1px dashed var(--ink-3);
    border-radius: 3px;
    color: var(--ink-2);
  }
  .drop.over {
    border-color: var(--accent);
    background: var(--chip);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
  }
  .button {
    min-block-size: 34px;
    padding-inline: 12px;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    color: var(--ink);
    font: 600 14px/18px var(--sans);
  }
  .button:hover {
    border-color: var(--ink);
  }
  .link,
  a {
    color: var(--accent);
    font: 600 14px/24px var(--sans);
  }
  .link:hover,
  a:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  input[type='file'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
  }
  input[type='file']:focus-visible + .button {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .shown {
    display: grid;
    gap: 6px;
    padding: 12px 14px;
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
  .faults {
    display: grid;
    gap: 10px;
    max-block-size: 42vh;
    overflow: auto;
    padding: 12px 14px;
    border: 1px solid var(--risk);
    border-radius: 3px;
  }
  .faults code {
    font: 500 13px/18px ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  ul {
    display: grid;
    gap: 4px;
  }
  .faults li {
    display: grid;
    gap: 1px;
    overflow-wrap: anywhere;
    font: 400 14px/19px var(--sans);
  }
  .failed {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .button,
    .link {
      min-block-size: 44px;
    }
  }
`;
