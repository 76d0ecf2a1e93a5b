import { css, html, LitElement, type TemplateResult } from 'lit';
import type { CompareText } from '../../core/text/compare.en.ts';
import { panelStyles } from '../panel-styles.ts';

const STEP = 2;
const LARGE_STEP = 10;

/** The handle between two maps that lie over each other; sends `swipe` with the left map's share, 0 to 100. */
export class LodeSwipe extends LitElement {
  static override properties = { share: { type: Number }, words: { attribute: false } };
  /** Percent of the width that shows the left map. */
  declare share: number;
  declare words: CompareText;

  constructor() {
    super();
    this.share = 50;
  }

  override render(): TemplateResult {
    return html`<div
      role="slider"
      tabindex="0"
      style="inset-inline-start: ${this.share}%"
      aria-orientation="horizontal"
      aria-label=${this.words.handle}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(this.share)}
      aria-valuetext=${this.words.share(Math.round(this.share))}
      @keydown=${this.#onKey}
      @pointerdown=${this.#onPointer}
    >
      <span aria-hidden="true"></span>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const next: Record<string, number> = {
      ArrowLeft: this.share - step,
      ArrowDown: this.share - step,
      ArrowRight: this.share + step,
      ArrowUp: this.share + step,
      PageDown: this.share - LARGE_STEP,
      PageUp: this.share + LARGE_STEP,
      Home: 0,
      End: 100,
    };
    const share = next[event.key];
    if (share === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#send(share);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    target.focus({ preventScroll: true });
    const move = (next: PointerEvent) => {
      const { left, width } = this.getBoundingClientRect();
      this.#send((100 * (next.clientX - left)) / Math.max(1, width));
    };
    const end = () => {
      target.removeEventListener('pointermove', move);
      target.removeEventListener('pointerup', end);
      target.removeEventListener('pointercancel', end);
    };
    target.addEventListener('pointermove', move);
    target.addEventListener('pointerup', end);
    target.addEventListener('pointercancel', end);
    event.preventDefault();
  };

  #send(share: number): void {
    const detail = Math.max(0, Math.min(100, share));
    this.dispatchEvent(new CustomEvent<number>('swipe', { detail }));
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        position: absolute;
        z-index: 5;
        inset: 0;
        pointer-events: none;
      }
      div {
        position: absolute;
        inset-block: 0;
        display: grid;
        place-items: center;
        inline-size: 44px;
        translate: -50% 0;
        pointer-events: auto;
        cursor: ew-resize;
        touch-action: none;
      }
      div::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: 21px;
        border-inline-start: 2px solid var(--ink);
      }
      div:focus-visible {
        outline: 0;
      }
      span {
        position: relative;
        inline-size: 26px;
        block-size: 36px;
        border: 2px solid var(--ink);
        border-radius: 4px;
        background:
          linear-gradient(var(--ink), var(--ink)) 7px 50% / 2px 14px no-repeat,
          linear-gradient(var(--ink), var(--ink)) 13px 50% / 2px 14px no-repeat,
          var(--panel);
      }
      div:focus-visible span {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      @media (forced-colors: active) {
        div::before,
        span {
          border-color: CanvasText;
        }
      }
    `,
  ];
}
customElements.define('lode-swipe', LodeSwipe);
