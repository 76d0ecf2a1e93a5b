/** Where a key leads from one of `count` cells in rows of `columns`; null for a key that does not move. */
export function gridStep(key: string, at: number, columns: number, count: number): number | null {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (step === undefined) return null;
  const next = at + step;
  return next < 0 || next >= count ? at : next;
}
