import { css } from 'lit';
import { panelStyles } from '../panels/panel-styles.ts';

/** The stage fills its window; what the 16:9 picture leaves of it is black, as on a projector. */
export const presentStyles = [
  panelStyles,
  css`
    :host {
      position: fixed;
      z-index: 10;
      inset: 0;
      display: grid;
      place-items: center;
      overflow: hidden;
      background: #000;
      touch-action: pan-y pinch-zoom;
    }
    .stage {
      position: relative;
      overflow: hidden;
      background: var(--panel);
      flex: none;
    }
    lode-canvas {
      position: absolute;
      inset-inline: 0;
      background: var(--sea);
    }
    .words {
      position: absolute;
      inset: 0;
      display: block;
      inline-size: 100%;
      block-size: 100%;
      pointer-events: none;
    }
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (prefers-reduced-motion: no-preference) {
      .notes g.note {
        animation: come 300ms ease-out 150ms backwards;
      }
      @keyframes come {
        from {
          opacity: 0;
        }
      }
    }
    .reading {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .waiting {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 16px;
      padding: 24px;
      font: 400 20px/28px var(--sans);
      text-align: center;
    }
    .waiting button {
      padding: 8px 16px;
      border: 1px solid var(--ink-3);
      border-radius: 3px;
      font-size: 16px;
    }
    .spotlight,
    .blank {
      position: fixed;
      inset: 0;
    }
    .spotlight {
      background: radial-gradient(
        circle at var(--pointer-x, 50%) var(--pointer-y, 50%),
        transparent 0 min(15vw, 24vh),
        rgb(0 0 0 / 72%) min(15.4vw, 24.6vh)
      );
      pointer-events: none;
    }
    .blank.black {
      background: #000;
      cursor: none;
    }
    .blank.white {
      background: #fff;
      cursor: none;
    }
    .card {
      position: absolute;
      inset-block: calc(196px * var(--scale)) calc(92px * var(--scale));
      inset-inline-end: 0;
      display: flex;
      flex-direction: column;
      inline-size: min(100%, calc(780px * var(--scale)));
      border-inline-start: 1px solid var(--rule);
      background: var(--panel);
    }
    .card.left {
      inset-inline: 0 auto;
      inline-size: min(100%, max(280px, calc(420px * var(--scale))));
      border-inline: 0 1px solid var(--rule);
      overflow-y: auto;
      padding: 12px 16px;
    }
    .card lode-dossier {
      flex: 1;
      min-block-size: 0;
      zoom: max(1, calc(2 * var(--scale)));
    }
    .answer {
      padding: calc(24px * var(--scale)) calc(70px * var(--scale)) calc(20px * var(--scale)) calc(36px * var(--scale));
      border-block-end: 1px solid var(--rule);
    }
    .answer h2 {
      font: 600 max(15px, calc(36px * var(--scale))) / 1.2 var(--sans);
    }
    .answer p {
      margin-block-start: 0.4em;
      color: var(--ink-2);
      font: 400 max(14px, calc(32px * var(--scale))) / 1.28 var(--sans);
    }
    .rests {
      padding: calc(20px * var(--scale)) calc(36px * var(--scale));
      color: var(--ink-2);
      font: 400 max(12px, calc(27px * var(--scale))) / 1.3 var(--condensed);
    }
    .rests li {
      padding-block-end: 0.4em;
    }
    .away {
      position: absolute;
      z-index: 1;
      inset-block-start: 6px;
      inset-inline-end: 8px;
      padding: 8px;
      background: var(--panel);
    }
    .controls {
      position: fixed;
      inset-block-end: 14px;
      inset-inline-start: 50%;
      display: flex;
      align-items: center;
      translate: -50% 0;
      border: 1px solid var(--ink-3);
      border-radius: 3px;
      background: var(--panel);
      opacity: 0;
      pointer-events: none;
      transition: opacity 150ms;
    }
    .controls.seen,
    .controls:focus-within,
    .controls:hover {
      opacity: 1;
      pointer-events: auto;
    }
    .controls button {
      display: grid;
      place-items: center;
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .controls button:hover {
      background: var(--chip);
    }
    .controls .file {
      inline-size: auto;
      padding-inline: 8px;
      font: 600 12px/20px var(--sans);
    }
    .controls .count {
      min-inline-size: 72px;
      font: 600 15px/20px var(--sans);
    }
    .said {
      position: fixed;
      inset-block-end: 72px;
      inset-inline-start: 50%;
      padding: 8px 16px;
      border: 1px solid var(--ink-3);
      border-radius: 3px;
      background: var(--panel);
      font: 500 17px/24px var(--sans);
      translate: -50% 0;
      pointer-events: none;
    }
    .keys {
      position: fixed;
      max-block-size: calc(100dvh - 32px);
      padding: 16px 24px 20px;
      border: 1px solid var(--ink-3);
      border-radius: 3px;
      background: var(--panel);
      overflow-y: auto;
    }
    .keys header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 24px;
    }
    .keys h2 {
      font: 600 21px/28px var(--sans);
    }
    .keys header button {
      padding: 8px;
    }
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 6px 18px;
      margin-block-start: 8px;
      font: 400 16px/24px var(--sans);
    }
    kbd {
      margin-inline-end: 5px;
      padding: 1px 7px;
      border: 1px solid var(--ink-3);
      border-radius: 3px;
      font: 500 14px/18px var(--condensed);
      white-space: nowrap;
    }
    @media (pointer: coarse) {
      .controls {
        opacity: 1;
        pointer-events: auto;
      }
    }
    @media (max-aspect-ratio: 1) and (max-width: 760px) {
      :host {
        place-items: start;
        grid-template-rows: auto 1fr;
        background: var(--panel);
      }
      .reading {
        position: static;
        inline-size: 100%;
        block-size: 100%;
        padding: 12px 16px 76px;
        clip-path: none;
        overflow-y: auto;
        font: 400 16px/23px var(--sans);
      }
      .reading .count {
        color: var(--ink-3);
        font: 400 14px/20px var(--condensed);
      }
      .reading h1 {
        margin: 4px 0 12px;
        font: 600 21px/27px var(--sans);
      }
      .reading h2 {
        margin-block-start: 10px;
        font: 600 17px/23px var(--sans);
      }
      .reading ol {
        margin-block-start: 14px;
        padding-inline-start: 20px;
        color: var(--ink-2);
        font: 400 14px/20px var(--condensed);
        list-style: decimal;
      }
    }
  `,
];
