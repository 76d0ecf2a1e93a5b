/** After two animation frames what was drawn is on screen. */
export function whenPainted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

const setOnce = new Set<string>();

/** Sets a performance mark of the page's first map, once per load. */
export function markOnce(name: 'map-picture' | 'map-ready'): void {
  if (setOnce.has(name)) return;
  setOnce.add(name);
  performance.mark(name);
}
