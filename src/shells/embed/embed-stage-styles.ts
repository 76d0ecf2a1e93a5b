import { css } from 'lit';

/** The place of the map: its still picture, the live one over it, and what asks for that. */
export const embedStageStyles = css`
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
  @media print {
    .live,
    .explore {
      display: none !important;
    }
    .map.on .still {
      visibility: visible;
    }
  }
`;
