import { css } from 'lit';

/** Faces by the names that `embed-fonts.ts` gives them; figures name the plain families, which a host may have as well. */
export const faceStyles = css`
  svg [font-family^='Fira Sans,'] {
    font-family: 'Lodemap Fira Sans', 'Lodemap Noto Sans SC', sans-serif;
  }
  svg [font-family^='Fira Sans Condensed'] {
    font-family: 'Lodemap Fira Sans Condensed', 'Lodemap Noto Sans SC', sans-serif;
  }
  svg [font-family^='Noto Sans SC'] {
    font-family: 'Lodemap Noto Sans SC', sans-serif;
  }
`;

export const embedStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* Nothing of the host's type comes in; direction and bidi are no part of "all". */
  .root {
    all: initial;
    --sans: var(--lode-map-font, 'Lodemap Fira Sans', 'Lodemap Noto Sans SC', sans-serif);
    --condensed: var(--lode-map-font, 'Lodemap Fira Sans Condensed', 'Lodemap Noto Sans SC', sans-serif);
    display: block;
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--lode-map-ink, var(--ink));
    font: 400 13.5px/18px var(--sans);
    font-feature-settings: 'tnum', 'lnum', 'kern';
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    -webkit-font-smoothing: antialiased;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--lode-map-border, var(--rule));
    border-radius: var(--lode-map-radius, 0);
    background: var(--sea);
  }
  .body {
    display: flex;
    flex-direction: column;
  }
  .head {
    position: relative;
    display: flex;
    flex-direction: row-reverse;
    gap: 16px;
    align-items: flex-start;
    justify-content: space-between;
    padding: 10px 14px 6px;
  }
  .title {
    font: 600 17px/21.5px var(--sans);
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .tools {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }
  .tools button {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--ink-2);
  }
  .tools button:hover {
    background: var(--chip);
    color: var(--ink);
  }
  .tools svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.3;
  }
  @media (pointer: coarse) {
    .tools {
      gap: 0;
      margin-block: -6px;
      margin-inline-end: -8px;
    }
    .tools button {
      inline-size: 40px;
      block-size: 40px;
    }
  }
  /* The title goes round the tools. */
  .narrow .head {
    display: flow-root;
  }
  .narrow .head .tools {
    float: inline-end;
    margin-inline-start: 8px;
  }
  .narrow .title {
    font-size: 15.5px;
    line-height: 19.5px;
  }
  .map {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 170px;
    overflow: hidden;
    aspect-ratio: var(--ratio, 2.2);
  }
  .sized .map {
    flex-basis: 120px;
    min-block-size: 120px;
    aspect-ratio: auto;
  }
  .still {
    position: absolute;
    inset: 0;
  }
  .still > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .map.on .still {
    visibility: hidden;
  }
  .live {
    position: absolute;
    inset: 0;
  }
  .live:empty,
  .map.off .live {
    display: none;
  }
  /* Seen by nobody yet, but ready to take the keyboard. */
  .map.coming .live {
    opacity: 0;
  }
  .live > lode-canvas {
    block-size: 100%;
    inline-size: 100%;
  }
  .live > lode-zoom {
    inset-block-end: 8px;
  }
  .explore {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 0;
    text-align: start;
    touch-action: pan-x pan-y pinch-zoom;
  }
  .explore:focus-visible {
    outline-offset: -2px;
  }
  .explore span,
  .hint {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    padding: 2px 8px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--panel);
    color: var(--ink);
    font: 400 12.5px/18px var(--condensed);
    opacity: 0;
    transition: opacity 0.12s;
    pointer-events: none;
  }
  .explore:hover span,
  .explore:focus-visible span,
  .explore[aria-busy] span,
  .hint.told {
    opacity: 1;
  }
  .hint {
    inset-inline: 0;
    z-index: 7;
    inline-size: max-content;
    max-inline-size: calc(100% - 16px);
    margin-inline: auto;
  }
  @media (hover: none) {
    .explore span {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .explore span,
    .hint {
      transition: none;
    }
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    padding: 4px 14px 8px;
    font: 400 12.5px/18px var(--condensed);
  }
  .legend ul {
    display: contents;
  }
  .legend li {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .legend b {
    font-weight: 600;
  }
  .legend .count {
    color: var(--lode-map-ink-2, var(--ink-2));
  }
  .swatch {
    flex: none;
  }
  .foot {
    margin: 0 14px;
    padding: 5px 0 8px;
    border-block-start: 1px solid var(--rule);
    color: var(--lode-map-ink-2, var(--ink-2));
    font: 400 12px/15.5px var(--condensed);
    overflow-wrap: break-word;
  }
  .foot b {
    color: var(--lode-map-ink, var(--ink));
    font-weight: 600;
  }
  .stand {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block-start: 5px;
  }
  .figure .foot {
    border: 0;
    padding-block: 0 4px;
  }
  .figure .stand {
    align-items: center;
  }
  .figure .tools {
    margin-inline-start: 0;
  }
  .stand .frozen {
    color: var(--ok);
  }
  .stand .mark {
    margin-inline-start: auto;
    color: var(--lode-map-ink, var(--ink));
    font-weight: 600;
  }
  .problem {
    padding: 6px 14px;
    border-block-start: 1px solid var(--rule);
    font: 400 12.5px/16px var(--condensed);
    overflow-wrap: anywhere;
  }
  .problem:first-child {
    border: 0;
  }
  slot[name='caption'] {
    font-size: 15px;
    line-height: 22px;
  }
  ::slotted([slot='caption']) {
    display: block;
    margin-block-start: 10px;
  }
  @media print {
    .live,
    .explore,
    .tools,
    lode-embed-sheet {
      display: none !important;
    }
    .map.on .still {
      visibility: visible;
    }
    .frame {
      break-inside: avoid;
    }
  }
`;
