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
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--lode-map-border, var(--rule));
    border-radius: var(--lode-map-radius, 0);
    background: var(--sea);
  }
  .head {
    display: flex;
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
  .loading {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--ink-2);
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
`;
