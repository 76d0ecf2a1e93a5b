// Where a presentation stands: the step, and how much of it has come. Pure.

/** Builds of each step: how many more presses it takes until all of it is there. */
export type Builds = readonly number[];
export interface Place {
  /** From 1. */
  step: number;
  build: number;
}

/** The next build, else the next step with nothing built yet; the end stays. With `loop` the first step follows the last. */
export function nextPlace({ step, build }: Place, builds: Builds, loop = false): Place {
  if (build < (builds[step - 1] ?? 0)) return { step, build: build + 1 };
  if (step < builds.length) return { step: step + 1, build: 0 };
  return loop ? { step: 1, build: 0 } : { step, build };
}

/** The build before, else the step before with all of it there. */
export function previousPlace({ step, build }: Place, builds: Builds): Place {
  if (build > 0) return { step, build: build - 1 };
  return step > 1 ? wholeStep(step - 1, builds) : { step, build };
}

/** A step with all of it there; a number beyond the ends is the end. */
export function wholeStep(step: number, builds: Builds): Place {
  const at = Math.min(Math.max(1, step), Math.max(1, builds.length));
  return { step: at, build: builds[at - 1] ?? 0 };
}

/** How long a place stands when the briefing runs by itself: its step's time shared evenly among its builds. Seconds. */
export function secondsOf({ step }: Place, builds: Builds, seconds: readonly number[]): number {
  return (seconds[step - 1] ?? 60) / ((builds[step - 1] ?? 0) + 1);
}
