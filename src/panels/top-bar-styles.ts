import { css } from 'lit';

export const topBarStyles = css`
  :host {
    display: flex;
    align-items: center;
    block-size: 100%;
    padding-inline: 16px 14px;
    background: var(--panel);
  }
  .mark {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 260px;
    color: var(--ink);
    font: 600 17px/24px var(--sans);
    letter-spacing: -0.1px;
    text-decoration: none;
  }
  .fields {
    display: flex;
    gap: 10px;
    min-inline-size: 0;
  }
  lode-search {
    /* Gives way before the menus do, whose words say what is shown. */
    flex: 0 9999 206px;
    min-inline-size: 120px;
  }
  .ways {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
    padding-inline-start: 12px;
  }
  .divider {
    inline-size: 1px;
    block-size: 24px;
    margin-inline: 6px;
    background: var(--rule);
  }
  .action {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 32px;
    padding-inline: 9px;
    border-radius: 3px;
    font-weight: 600;
  }
  .action:hover {
    background: var(--chip);
  }
  .icon-button {
    color: var(--ink);
  }
  @media (max-width: 1439px) {
    .fields lode-menu::part(label) {
      display: none;
    }
  }
  @media (max-width: 1559px) {
    :host([layout='wide']) .mark {
      flex: none;
      inline-size: 132px;
    }
    .action span {
      display: none;
    }
  }
  .present {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 32px;
    margin-inline-start: 4px;
    padding-inline: 12px;
    border-radius: 3px;
    background: var(--ink);
    color: var(--panel);
    font-weight: 600;
  }
  @media (max-width: 1339px) {
    .present span {
      display: none;
    }
    :host([layout='wide']) .mark {
      inline-size: auto;
      margin-inline-end: 16px;
    }
  }
  :host(:not([layout='wide'])) .present span,
  :host(:not([layout='wide'])) .action span {
    display: none;
  }
  :host([layout='medium']) .mark {
    inline-size: auto;
    margin-inline-end: 16px;
  }
  :host([layout='narrow']) {
    padding-inline: 8px;
  }
  :host([layout='narrow']) .mark {
    inline-size: auto;
    margin-inline: 4px 16px;
  }
  :host([layout='narrow']) .ways {
    padding-inline-start: 4px;
    gap: 0;
  }
  :host([layout='phone']) {
    padding-inline: 4px;
  }
  :host([layout='phone']) .mark {
    gap: 8px;
    inline-size: auto;
    margin-inline-start: 4px;
  }
  :host([layout='phone']) .mark svg {
    display: none;
  }
  :host([layout='phone']) .ways {
    gap: 0;
  }
  :host([layout='phone']) .fields {
    flex: 1;
  }
  :host([layout='phone']) lode-search {
    flex: 1;
  }
`;
