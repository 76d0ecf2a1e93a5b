// Order of dates of reduced precision.

/** Whether `later` lies wholly before `earlier`: `2026` is not before `2026-02`, `2025` is. Null is never out of order. */
export function isBefore(later: string | null, earlier: string | null): boolean {
  if (later === null || earlier === null) return false;
  const digits = Math.min(later.length, earlier.length);
  return later.slice(0, digits) < earlier.slice(0, digits);
}
