import type { LitElement } from 'lit';
import { addMonths, dayNumber, isoDay } from './timeline-scale.ts';
import { askForView } from './view-change.ts';

export type Handle = 'asof' | 'vs';
export interface DateAxis {
  /** The day under a px measured from the start edge of the element. */
  day(x: number): string;
  bounds(): readonly [first: string, last: string];
  value(handle: Handle): string;
  /** The day that the View leaves out because it is the default. */
  latest(): string;
}

/** Moves the dates of a View by pointer and by key; asks at most once per frame while the pointer moves. */
export class DateDrag {
  readonly #element: LitElement;
  readonly #axis: DateAxis;
  #frame: number | null = null;
  #pending: string | null = null;

  constructor(element: LitElement, axis: DateAxis) {
    this.#element = element;
    this.#axis = axis;
  }

  start(event: PointerEvent, handle: Handle): void {
    if (event.button !== 0) return;
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    target.focus({ preventScroll: true });
    const move = (next: PointerEvent) => {
      this.#pending = this.#axis.day(next.clientX - this.#element.getBoundingClientRect().left);
      this.#frame ??= requestAnimationFrame(() => this.#ask(handle));
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
  }

  /** Arrows move by a day, with Shift or as Page keys by a month, Home and End to the ends. */
  key(event: KeyboardEvent, handle: Handle): void {
    const day = this.#axis.value(handle);
    const [first, last] = this.#axis.bounds();
    const byDay = (n: number) => (event.shiftKey ? addMonths(day, n) : isoDay(dayNumber(day) + n));
    const next: Record<string, () => string> = {
      ArrowRight: () => byDay(1),
      ArrowUp: () => byDay(1),
      ArrowLeft: () => byDay(-1),
      ArrowDown: () => byDay(-1),
      PageUp: () => addMonths(day, 1),
      PageDown: () => addMonths(day, -1),
      Home: () => first,
      End: () => last,
    };
    const move = next[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    this.#pending = move();
    this.#ask(handle);
  }

  #ask(handle: Handle): void {
    this.#frame = null;
    if (this.#pending === null) return;
    const [first, last] = this.#axis.bounds();
    const day = this.#pending < first ? first : this.#pending > last ? last : this.#pending;
    this.#pending = null;
    if (day === this.#axis.value(handle)) return;
    if (handle === 'vs') askForView(this.#element, { vs: day, history: 'replace' });
    else askForView(this.#element, { asof: day === this.#axis.latest() ? null : day, history: 'replace' });
  }
}
