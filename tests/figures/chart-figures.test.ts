import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figureForTest } from '../chart/draw-for-test.ts';

/** Name of the reviewed file, what follows `show=concentration&` in the View, and the size in px. */
const CASES: readonly [name: string, query: string, widthPx?: number, heightPx?: number][] = [
  ['groups', 'of=committed&by=region&scheme=world-bank&without=country:USA'],
  ['groups-narrow-zh', 'of=committed&by=region&scheme=world-bank&without=country:USA&lang=zh', 640, 640],
  ['schemes', 'chart=schemes&of=committed&by=region&scheme=world-bank&without=country:USA'],
  ['coverage', 'chart=coverage&select=country:IDN'],
  ['coverage-dark', 'chart=coverage&minerals=cobalt,copper,lithium,nickel,rare-earths&theme=dark', 1040, 700],
  ['withdrawal', 'chart=withdrawal&without=country:COD'],
  ['exposure', 'chart=exposure'],
  ['leaders', 'chart=leaders'],
  ['ladder', 'chart=ladder'],
];

describe('figures of charts', () => {
  it.each(CASES)('%s looks as it was reviewed', async (name, query, widthPx, heightPx) => {
    const file = (suffix: string) => fileURLToPath(new URL(`expected/chart-${name}${suffix}.svg`, import.meta.url));
    const figure = `${(await figureForTest(query, widthPx, heightPx)).replaceAll('><', '>\n<')}\n`;
    expect(figure).not.toMatch(/NaN|undefined|Infinity/);
    const isAsReviewed = existsSync(file('')) && readFileSync(file(''), 'utf8') === figure;
    if (isAsReviewed) rmSync(file('-changed'), { force: true });
    else writeFileSync(file('-changed'), figure);
    expect(isAsReviewed, `look at ${file('-changed')}; if it is right, it takes the place of ${file('')}`).toBe(true);
  });
});
