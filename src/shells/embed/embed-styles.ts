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
  /* The map, and the legend below it or folded to a line. */
  .stage {
    --line: 28px;
    position: relative;
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
  }
  .map {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 170px;
    overflow: hidden;
    aspect-ratio: var(--ratio, 2.2);
  }
  .sized .map {
    flex-basis: var(--least, 120px);
    min-block-size: var(--least, 120px);
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
  .legend,
  .run {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    font: 400 12.5px/18px var(--condensed);
  }
  .legend {
    padding: 4px 14px 8px;
  }
  .stage ul {
    display: contents;
  }
  .stage li {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .stage b {
    font-weight: 600;
  }
  .stage .count {
    color: var(--lode-map-ink-2, var(--ink-2));
  }
  .legend-line {
    display: flex;
    flex: none;
    gap: 12px;
    align-items: center;
    block-size: var(--line);
    padding-inline: 14px 8px;
  }
  /* What does not fit into the first line is in the next one, which is not seen. */
  .run {
    flex: 1 1 0;
    block-size: 18px;
    overflow: hidden;
  }
  .legend-line button {
    display: flex;
    flex: none;
    gap: 5px;
    align-items: center;
    block-size: min(100%, 40px);
    padding-inline: 6px;
    color: var(--lode-map-ink, var(--ink));
    font: 600 12.5px/18px var(--condensed);
  }
  .legend-line button:hover {
    background: var(--chip);
  }
  .legend-line button:focus-visible {
    outline-offset: -2px;
  }
  .legend-line button svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .legend-line [aria-expanded='false'] svg {
    rotate: 180deg;
  }
  /* Folded away it keeps its width, so that its height can be told. */
  .legend.over {
    position: absolute;
    inset-block-end: var(--line);
    inset-inline: 0;
    z-index: 8;
    visibility: hidden;
    align-content: start;
    background: var(--panel);
  }
  .legend.over.open {
    max-block-size: calc(100% - var(--line));
    visibility: visible;
    overflow: auto;
    border-block-start: 1px solid var(--rule);
    scrollbar-width: thin;
  }
  .legend.over:focus-visible {
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    .stage {
      --line: 40px;
    }
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
  .stand .frozen.unsure {
    color: var(--lode-map-ink-2, var(--ink-2));
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
    .legend-line,
    lode-embed-sheet {
      display: none !important;
    }
    .legend.over,
    .legend.over.open {
      position: static;
      max-block-size: none;
      visibility: visible;
      border: 0;
      background: none;
    }
    .map.on .still {
      visibility: visible;
    }
    .frame {
      break-inside: avoid;
    }
  }
`;
