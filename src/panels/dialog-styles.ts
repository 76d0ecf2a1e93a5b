import { css } from 'lit';

/** The frame and the head of a dialog, 760 px wide where there is room; one that needs another width says so after it. */
export const dialogStyles = css`
  dialog {
    inline-size: min(760px, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    padding: 0;
    border: 1px solid var(--ink-3);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(13 19 23 / 45%);
  }
  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
  }
  h2 {
    font: 600 21px/28px var(--sans);
    letter-spacing: -0.2px;
  }
`;
