import { css } from 'lit';
import { panelStyles } from '../panels/panel-styles.ts';

export const presenterStyles = [
  panelStyles,
  css`
    :host {
      position: fixed;
      inset: 0;
      display: grid;
      grid-template-rows: 48px minmax(0, 1fr) auto;
      background: var(--page);
      overflow: hidden;
    }
    header {
      display: flex;
      align-items: center;
      gap: 12px;
      padding-inline: 24px;
      border-block-end: 1px solid var(--rule);
      background: var(--panel);
      white-space: nowrap;
    }
    h1 {
      margin: 0;
      font: 600 17px/24px var(--sans);
    }
    h2 {
      font: 600 13.5px/20px var(--sans);
    }
    .title {
      flex: 1;
      min-inline-size: 0;
      color: var(--ink-2);
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .asof,
    .aside {
      color: var(--ink-2);
      font: 400 13px/20px var(--condensed);
    }
    .aside {
      margin-inline-start: 10px;
    }
    .chip {
      padding: 3px 10px;
      border: 1px solid var(--ok);
      border-radius: 3px;
      color: var(--ok);
    }
    .chip.off,
    .chip.warning {
      border-color: var(--money);
      color: var(--money);
    }
    main {
      display: grid;
      grid-template-columns: minmax(0, 54fr) minmax(0, 42fr);
      gap: 24px;
      min-block-size: 0;
      padding: 16px 24px 8px;
    }
    .now,
    .ahead {
      display: flex;
      flex-direction: column;
      min-block-size: 0;
    }
    .picture {
      flex: none;
      aspect-ratio: 16 / 9;
      margin-block-start: 8px;
      background: var(--panel);
    }
    .picture svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    .current {
      inline-size: min(100%, calc((100dvh - 340px) * 16 / 9));
    }
    [data-to-come~='1'] [data-note='note:1'],
    [data-to-come~='2'] [data-note='note:2'],
    [data-to-come~='3'] [data-note='note:3'] {
      opacity: 0.28;
    }
    .notes {
      flex: 1;
      min-block-size: 0;
      margin-block-start: 14px;
      overflow-y: auto;
      scrollbar-width: thin;
      scrollbar-color: var(--rule) transparent;
    }
    .notes p {
      max-inline-size: 60em;
      margin-block-start: 8px;
      font: 400 21px/29px var(--sans);
    }
    .notes.large p {
      font-size: 29px;
      line-height: 39px;
    }
    .notes .none {
      color: var(--ink-2);
    }
    .notes b {
      color: var(--money);
      font-weight: 600;
    }
    .upcoming {
      display: grid;
      grid-template-columns: minmax(0, 72fr) minmax(0, 28fr);
      gap: 20px;
    }
    .then li {
      display: grid;
      grid-template-columns: 22px 1fr;
      padding-block: 6px;
      border-block-start: 1px solid var(--rule);
      color: var(--ink-2);
      font-size: 14px;
    }
    .then ol {
      margin-block-start: 8px;
    }
    .then b {
      color: var(--ink);
    }
    .clocks {
      display: grid;
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
      gap: 16px;
      margin-block-start: 16px;
      padding-block-start: 8px;
      border-block-start: 1.5px solid var(--ink-2);
    }
    dt {
      color: var(--ink-2);
      font-size: 13px;
    }
    dd {
      font: 500 38px/44px var(--sans);
    }
    .over dd {
      color: var(--money);
    }
    .answers {
      flex: 1;
      min-block-size: 0;
      margin-block-start: 14px;
      overflow-y: auto;
      scrollbar-width: thin;
      scrollbar-color: var(--rule) transparent;
    }
    .answers ol {
      margin-block-start: 6px;
    }
    .answers button {
      display: grid;
      grid-template-columns: 34px 1fr;
      gap: 8px;
      inline-size: 100%;
      padding-block: 8px;
      border-block-start: 1px solid var(--rule);
      text-align: start;
    }
    .answers button:hover,
    .answers .shown button {
      background: var(--chip);
    }
    .answers button > span {
      display: grid;
    }
    strong {
      font: 600 16px/22px var(--sans);
    }
    .answers button > span > span {
      color: var(--ink-2);
      font: 400 15px/20px var(--sans);
    }
    small {
      color: var(--ink-3);
      font: 400 12.5px/18px var(--condensed);
    }
    .shown small {
      color: var(--ok);
    }
    kbd {
      align-self: start;
      padding: 1px 8px;
      border: 1px solid var(--ink-3);
      border-radius: 3px;
      font: 600 13px/18px var(--sans);
      text-align: center;
    }
    footer {
      padding: 8px 24px 12px;
    }
    .strip {
      display: flex;
      gap: 3px;
    }
    .strip button {
      flex: 1;
      min-block-size: 24px;
      padding-inline-start: 8px;
      background: var(--chip);
      color: var(--ink-2);
      font: 500 13px/22px var(--sans);
      text-align: start;
    }
    .strip .done {
      background: var(--rule);
      color: var(--ink);
    }
    .strip .here {
      background: var(--ink);
      color: var(--page);
    }
    .hints {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 20px;
      margin-block-start: 10px;
      color: var(--ink-2);
    }
    .file {
      color: var(--money);
    }
    .waiting {
      padding: 24px;
      font-size: 18px;
    }
    @media (max-width: 1180px), (max-height: 760px) {
      main {
        gap: 18px;
        padding: 10px 16px 4px;
      }
      header,
      footer {
        padding-inline: 16px;
      }
      .notes p {
        font-size: 19px;
        line-height: 26px;
      }
      dd {
        font-size: 28px;
        line-height: 34px;
      }
      .asof {
        display: none;
      }
    }
  `,
];
