// Work that waits for the picture, and lets the page draw and answer between its parts.
const STRETCH_MS = 24;

/** Lets the page draw and answer after each stretch of work. */
export function breathe(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await new Promise(resolve => setTimeout(resolve));
    since = performance.now();
  };
}

/** Resolves when the browser has nothing else to do, after a second at the latest. */
export function idle(): Promise<unknown> {
  return new Promise(resolve =>
    window.requestIdleCallback ? window.requestIdleCallback(resolve, { timeout: 1000 }) : setTimeout(resolve, 1),
  );
}
