import type { Px } from '../core/geo/types.ts';
import type { SubjectKey } from '../core/scene/marks.ts';

/** A pointer that only passes by shows nothing. ms */
const DELAY_MS = 120;

/** Tells a hovered subject once the pointer has stayed, and at once that it has left. */
export class HoverDelay {
  readonly #tell: (subject: SubjectKey | null, px: Px) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (subject: SubjectKey | null, px: Px) => void) {
    this.#tell = tell;
  }

  over(subject: SubjectKey | null, px: Px): void {
    clearTimeout(this.#timer);
    if (subject === null) this.#tell(null, px);
    else this.#timer = setTimeout(() => this.#tell(subject, px), DELAY_MS);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
