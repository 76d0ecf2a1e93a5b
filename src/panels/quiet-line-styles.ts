import { css } from 'lit';

/** A quiet line over the page; `place` says where: among the notices, at the end of a row, in the corner of the page. */
export const quietLineStyles = css`
  :host {
    pointer-events: auto;
  }
  :host([place='row']) {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  :host([place='corner']) {
    position: fixed;
    z-index: 30;
    inset-block-end: 8px;
    inset-inline: 16px;
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  @media (max-width: 599px) {
    :host([place='map']),
    :host([place='row']) {
      position: static;
      margin-inline: 12px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
  p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
    padding: 1px 8px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink-2);
    font: 400 12.5px/16px var(--condensed);
  }
  span {
    padding-block: 4px;
  }
  button {
    min-block-size: 24px;
    color: var(--accent);
    font-weight: 600;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  @media (pointer: coarse) {
    /* As high as a finger wants, in a line that hides no more of the map than it must. */
    button {
      min-block-size: 44px;
      margin-block: -9px;
    }
  }
`;
