import { css } from 'lit';

export const canvasStyles = css`
    :host {
      position: relative;
      display: block;
      overflow: hidden;
    }
    #map {
      position: absolute;
      inset: 0;
      overflow: hidden;
      outline: none;
      cursor: grab;
    }
    :host([cooperative]) #map,
    :host([cooperative]) #map * {
      touch-action: pan-x pan-y !important;
    }
    #map:active {
      cursor: grabbing;
    }
    #map:focus-visible::after {
      position: absolute;
      z-index: 1;
      inset: 0;
      border: 2px solid var(--ring);
      content: '';
      pointer-events: none;
    }
  `;
