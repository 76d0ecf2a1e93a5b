// Drawings in the light theme that follow the reader's scheme.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mixColors } from '../../src/chart/mix-colors.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { readerColors } from '../../src/pages/parts/reader-colors.ts';

const { light } = THEMES;

test('a token becomes its variable, with its colour where no style sheet is', () => {
  expect(readerColors(`<path fill="${light.ink}" stroke="${light.china}"/>`)).toBe(
    `<path fill="var(--ink,${light.ink})" stroke="var(--china,${light.china})"/>`,
  );
});

test('what charts make paler is mixed with the ground of the reader', () => {
  expect(readerColors(`"${mixColors(light.money, light.panel, 0.42)}"`)).toBe(
    '"color-mix(in srgb,var(--money) 42%,var(--panel))"',
  );
  expect(readerColors(`"${mixColors(light.seats[3], light.panel, 0.45)}"`)).toContain('var(--seat-3) 45%');
});

test('every colour of a map or chart follows', () => {
  const { name, page, categorical, onSeats, onSlots, slots, seats, focus, ...tokens } = light;
  for (const color of [...Object.values(tokens), ...slots, ...seats])
    expect([color, readerColors(`"${color}"`)]).toEqual([color, expect.stringMatching(/^"var\(--/)]);
});

test('every variable is a token of the site', () => {
  const sheet = readFileSync('src/shells/tokens.css', 'utf8');
  const { name, categorical, ...tokens } = light;
  const drawn = readerColors([...Object.values(tokens).flat()].map(color => `"${color}"`).join(' '));
  for (const [, variable] of drawn.matchAll(/var\((--[\w-]+)/g)) expect(sheet).toContain(`${variable}:`);
});

test('other colours and words stay', () => {
  expect(readerColors(`<text fill="#123456">${light.ink}</text>`)).toBe(`<text fill="#123456">${light.ink}</text>`);
});
