/** A colour between two of `#rrggbb`: `share` of the first, the rest of the second. */
export function mixColors(first: string, second: string, share: number): string {
  const channels = (color: string) => [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));
  const others = channels(second);
  const mixed = channels(first).map((value, i) => Math.round(share * value + (1 - share) * others[i]!));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}
