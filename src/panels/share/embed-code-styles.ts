import { css } from 'lit';

export const embedCodeStyles = css`
  .sides {
    display: grid;
    grid-template-columns: minmax(250px, 5fr) 8fr;
    gap: 20px;
  }
  .choices {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .choices label {
    display: grid;
    grid-template-columns: 5fr 6fr;
    align-items: center;
    gap: 10px;
    color: var(--ink-2);
  }
  .choices .switch {
    grid-template-columns: auto 1fr;
    min-block-size: 28px;
    color: var(--ink);
  }
  .shown {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  iframe {
    flex: 1;
    inline-size: 100%;
    min-block-size: 540px;
    border: 0;
    background: var(--panel);
  }
  .picture {
    align-items: center;
    justify-content: space-between;
  }
  @media (max-width: 700px) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    .choices .switch {
      min-block-size: 44px;
    }
  }
`;
