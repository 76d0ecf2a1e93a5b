import type { DrawnFont } from './drawing.ts';

/** Which of our families the `font-family` of a figure begins with. */
export function familyOf(families: string): DrawnFont['family'] {
  if (families.includes('Arabic')) return 'arabic';
  return families.includes('Condensed') ? 'condensed' : 'sans';
}
