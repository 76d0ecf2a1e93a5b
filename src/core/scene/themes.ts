// Colour tokens. Every theme has the same keys; contrast and colour-blind distances are held by tests/core/scene/themes.test.ts.
import type { Color } from './marks.ts';

export type ThemeName = 'light' | 'dark' | 'print';
export interface Theme {
  name: ThemeName;
  page: Color;
  panel: Color;
  sea: Color;
  land: Color;
  ink: Color;
  ink2: Color;
  ink3: Color;
  rule: Color;
  hair: Color;
  chip: Color;
  coast: Color;
  border: Color;
  dispute: Color;
  hub: Color;
  accent: Color;
  money: Color;
  moneyLine: Color;
  risk: Color;
  ok: Color;
  china: Color;
  focus: Color;
  /** Seat ramp: none, ministerial only, one, two, three or four; and the text colour that lies on each. */
  seats: readonly [Color, Color, Color, Color, Color];
  onSeats: readonly [Color, Color, Color, Color, Color];
  /** Comparison slots A, B, C. */
  slots: readonly [Color, Color, Color];
  onSlots: readonly [Color, Color, Color];
  /** Charts only; colours 2, 5 and 7 carry an ink-3 outline. */
  categorical: readonly Color[];
  /** Grey of inferred hatches and superseded tints. */
  inferred: Color;
  superseded: Color;
}

const LIGHT: Theme = {
  name: 'light',
  page: '#f4f6f6',
  panel: '#ffffff',
  sea: '#f1f4f5',
  land: '#e6e6e3',
  ink: '#17212a',
  ink2: '#4a5761',
  ink3: '#5b6872',
  rule: '#d5dadd',
  hair: '#e6eaeb',
  chip: '#edf1f2',
  coast: '#a9b0b2',
  border: '#ffffff',
  dispute: '#6a7175',
  hub: '#b7c1c6',
  accent: '#104a60',
  money: '#e5811a',
  moneyLine: '#8a4300',
  risk: '#9c1c5b',
  ok: '#2f6b3a',
  china: '#c4a56b',
  focus: '#0b57d0',
  seats: ['#e6e6e3', '#bcd6de', '#86b8c8', '#397b93', '#104a60'],
  onSeats: ['#5b6872', '#4a5761', '#17212a', '#ffffff', '#ffffff'],
  slots: ['#2b7f9e', '#e3b93c', '#4a2560'],
  onSlots: ['#ffffff', '#17212a', '#ffffff'],
  categorical: ['#2b7f9e', '#e3b93c', '#4a2560', '#8c3a19', '#94a188', '#141414', '#f0e8f0'],
  inferred: '#8b959b',
  superseded: '#d3d8da',
};
const DARK: Theme = {
  name: 'dark',
  page: '#0d1317',
  panel: '#141c21',
  sea: '#0d1317',
  land: '#2b3439',
  ink: '#edf1f3',
  ink2: '#b3bfc6',
  ink3: '#95a3ac',
  rule: '#2c373e',
  hair: '#212b31',
  chip: '#1f2a30',
  coast: '#46525a',
  border: '#0d1317',
  dispute: '#95a1a8',
  hub: '#56636b',
  accent: '#7cc2d6',
  money: '#ffb04d',
  moneyLine: '#ffd9a6',
  risk: '#ff5c9a',
  ok: '#7fcb8f',
  china: '#8f7a48',
  focus: '#8ab4f8',
  seats: ['#2b3439', '#31505c', '#3f7688', '#64a7bb', '#b4dde8'],
  onSeats: ['#95a3ac', '#b3bfc6', '#ffffff', '#0d1317', '#0d1317'],
  slots: ['#57a9c8', '#f4da84', '#8d4fa0'],
  onSlots: ['#0d1317', '#0d1317', '#ffffff'],
  categorical: ['#57a9c8', '#f4da84', '#8d4fa0', '#c8714a', '#94a188', '#f4f6f6', '#4a5761'],
  inferred: '#77848c',
  superseded: '#3a454b',
};
const PRINT: Theme = { ...LIGHT, name: 'print', page: '#ffffff', sea: '#ffffff' };

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: LIGHT, dark: DARK, print: PRINT };
