/** Length of a camera flight and of a step by key or button, ms. */
export const FLIGHT_MS = 700;
export const STEP_MS = 250;

/** Calls `draw` with 0 … 1, eased out, on every animation frame, last with 1. A flight that is stopped resolves too. */
export class Flight {
  readonly landed: Promise<boolean>;
  #request = 0;
  #finish: (arrived: boolean) => void = () => {};

  constructor(durationMs: number, draw: (t: number) => void) {
    this.landed = new Promise(resolve => {
      this.#finish = resolve;
    });
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const t = Math.min(1, (now - start) / durationMs);
      draw(easeOut(t));
      if (t < 1) this.#request = requestAnimationFrame(step);
      else this.#finish(true);
    };
    this.#request = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
    this.#finish(false);
  }
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
