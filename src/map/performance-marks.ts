/** After two animation frames what was drawn is on screen. */
export function whenPainted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Sets a performance mark of the page's first map, once per load; a picture that stood before may have set it already. */
export function markOnce(name: 'map-picture' | 'map-ready'): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
