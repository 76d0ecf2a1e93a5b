/** Resolves at the start of the next animation frame, or soon where nothing is painted. */
export function nextPaint(): Promise<void> {
  return new Promise(resolve => {
    if (document.visibilityState === 'hidden') setTimeout(resolve, 0);
    else requestAnimationFrame(() => resolve());
  });
}
