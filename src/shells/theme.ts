import { THEMES, type Theme, type ThemeName } from '../core/scene/themes.ts';
import type { View } from '../core/view/view.ts';

const SLOTS = ['a', 'b', 'c'];

/** The theme of a View; `auto` follows the device. */
export function themeOf(view: View, prefersDark: boolean): Theme {
  const name: ThemeName = view.theme === 'auto' ? (prefersDark ? 'dark' : 'light') : view.theme;
  return THEMES[name];
}

/** A theme as custom properties: `--ink`, `--ink-2`, `--seat-0`, `--on-seat-0`, `--slot-a` … */
export function customProperties(theme: Theme): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [key, value] of Object.entries(theme))
    if (typeof value === 'string' && key !== 'name') properties[`--${kebab(key)}`] = value;
  theme.seats.forEach((color, i) => {
    properties[`--seat-${i}`] = color;
    properties[`--on-seat-${i}`] = theme.onSeats[i]!;
  });
  theme.slots.forEach((color, i) => {
    properties[`--slot-${SLOTS[i]}`] = color;
    properties[`--on-slot-${SLOTS[i]}`] = theme.onSlots[i]!;
  });
  return properties;
}

/** Sets a theme on an element; everything inside inherits it. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  for (const [name, value] of Object.entries(customProperties(theme))) element.style.setProperty(name, value);
  element.style.setProperty('color-scheme', theme.name === 'dark' ? 'dark' : 'light');
  element.dataset.theme = theme.name;
}

/** `ink2` → `ink-2`, `moneyLine` → `money-line`. */
function kebab(key: string): string {
  return key.replace(/([A-Z]|\d+)/g, part => `-${part.toLowerCase()}`);
}
