/**
 * A length or coordinate as SVG text: rounded, in its shortest form (`.5`, `-3`, `12.25`). Anything that is not a finite
 * number is a mistake of the caller and throws, so that no `NaN` reaches a figure.
 */
export function formatPx(value: number, digits = 2): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a length in px: ${value}`);
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  if (rounded === 0) return '0';
  return String(rounded).replace(/^(-?)0\./, '$1.');
}
