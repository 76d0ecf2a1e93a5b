import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The three stops of the phone's sheet, px; the last is the window less the bar. */
const LOW_PX = 88;
const MIDDLE_PX = 340;
const BAR_PX = 48;
const TAP_PX = 4;

/** Height of the sheet: dragged by its grip, stepped by a tap or by arrow keys, always resting on one of three stops. */
export class Sheet implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** 0 low, 1 middle, 2 full. */
  stop: 0 | 1 | 2 = 1;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#apply();
  }

  setStop(stop: number): void {
    this.stop = Math.min(2, Math.max(0, stop)) as 0 | 1 | 2;
    this.#apply();
    this.#host.requestUpdate();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const step: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 2, PageDown: -2 };
    const by = step[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.setStop(this.stop + by);
  };

  readonly onPointer = (event: PointerEvent): void => {
    const grip = event.currentTarget as HTMLElement;
    const sheet = grip.parentElement!;
    const start = { y: event.clientY, height: sheet.offsetHeight };
    let height = start.height;
    grip.setPointerCapture(event.pointerId);
    sheet.classList.add('dragging');
    const move = (next: PointerEvent) => {
      height = Math.min(this.#heights()[2], Math.max(LOW_PX, start.height + start.y - next.clientY));
      this.#host.style.setProperty('--sheet-drag', `${height}px`);
    };
    const end = () => {
      grip.removeEventListener('pointermove', move);
      sheet.classList.remove('dragging');
      this.#host.style.removeProperty('--sheet-drag');
      const isTap = Math.abs(height - start.height) < TAP_PX;
      this.setStop(isTap ? (this.stop + 1) % 3 : this.#nearest(height));
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', end, { once: true });
    grip.addEventListener('pointercancel', end, { once: true });
  };

  #heights(): readonly [number, number, number] {
    return [LOW_PX, MIDDLE_PX, Math.max(MIDDLE_PX, window.innerHeight - BAR_PX)];
  }

  #nearest(height: number): number {
    const distances = this.#heights().map(stop => Math.abs(stop - height));
    return distances.indexOf(Math.min(...distances));
  }

  #apply(): void {
    this.#host.style.setProperty(
      '--sheet',
      this.stop === 2 ? `calc(100dvh - ${BAR_PX}px)` : `${this.#heights()[this.stop]}px`,
    );
  }
}
