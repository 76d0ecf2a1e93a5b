// Dragging the SVG map for two seconds, and what its redrawing costs when the hand rests.
import { markTime, openSession } from './page-session.ts';
import { quantile, spreadOf } from './rounds.ts';
import type { Sites } from './sites.ts';
import { describe, type Line, state, verdict } from './table.ts';

const ROUNDS = 5;
const DRAG_MS = 2000;
const LEAST_FPS = 30;

interface Drag {
  /** Times between frames while the hand moves, ms. */
  frames: number[];
  /** The longest stretch in which the page did not answer after the hand let go, ms. */
  redrawMs: number;
}

export async function measurePan({ browser, address }: Sites): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [what, query] of [
    ['the world', ''],
    ['close to, zoom 2', '&camera=25,-5,2'],
  ] as const) {
    const drags: Drag[] = [];
    for (let round = 0; round < ROUNDS; round++) drags.push(await drag(browser, `${address}?renderer=svg${query}`));
    const rates = drags.map(
      ({ frames }) =>
        1000 /
        quantile(
          [...frames].sort((a, b) => a - b),
          0.5,
        ),
    );
    const slow = drags.map(
      ({ frames }) =>
        1000 /
        quantile(
          [...frames].sort((a, b) => a - b),
          0.95,
        ),
    );
    const median = spreadOf(rates);
    lines.push(
      state(
        `pan of the SVG map, ${what}`,
        describe(median, 'fps'),
        verdict(`≥ ${LEAST_FPS} fps`, median.median >= LEAST_FPS),
      ),
      state(`pan of the SVG map, ${what}, 5th percentile`, describe(spreadOf(slow), 'fps')),
      state(
        `redrawing at rest, ${what}, longest task`,
        describe(spreadOf(drags.map(({ redrawMs }) => redrawMs)), 'ms'),
      ),
    );
  }
  return lines;
}

async function drag(browser: Sites['browser'], url: string): Promise<Drag> {
  const { page, close } = await openSession(browser);
  await page.goto(url);
  await markTime(page, 'map-ready');
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const log = { frames: [] as number[], tasks: [] as number[], moving: true };
    Object.assign(window, { log });
    let before = performance.now();
    const frame = (now: number) => {
      if (!log.moving) return;
      log.frames.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver(list => {
      if (!log.moving) for (const task of list.getEntries()) log.tasks.push(task.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await page.mouse.move(800, 450);
  await page.mouse.down();
  const began = Date.now();
  for (let step = 0; Date.now() - began < DRAG_MS; step++)
    await page.mouse.move(800 + 220 * Math.sin(step / 25), 450 + 90 * Math.sin(step / 17));
  const frames = await page.evaluate(() => {
    const { log } = window as unknown as { log: { frames: number[]; moving: boolean } };
    log.moving = false;
    return log.frames.slice(2);
  });
  await page.mouse.up();
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => (window as unknown as { log: { tasks: number[] } }).log.tasks);
  await close();
  return { frames, redrawMs: Math.max(0, ...tasks) };
}
