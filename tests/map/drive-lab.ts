// Drives the lab in headless Chromium as a hand would, counts frames, and saves pictures into the directory given.
import { chromium, type Page } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-gpu-rasterization', '--disable-accelerated-2d-canvas']; // biome-ignore format: a list
const [directory = '.', query = '', ...wanted] = process.argv.slice(2);
const page = await open();

async function open(): Promise<Page> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  const opened = await browser.newPage({ viewport: { width: 1160, height: 760 } });
  // The compiler's name keeper does not exist in the page.
  await opened.addInitScript('globalThis.__name = value => value');
  opened.on('console', message => console.log('console', message.type(), message.text()));
  opened.on('pageerror', error => console.log('error', error.stack));
  await opened.goto(`http://localhost:5391/svg-lab.html${query}`);
  await opened.waitForFunction(() => performance.getEntriesByName('map-picture').length > 0, null, { timeout: 30000 });
  await opened.waitForTimeout(800);
  return opened;
}

/** Runs a gesture and gives the frames per second seen meanwhile, with the longest frame in ms. */
async function measure(name: string, gesture: () => Promise<void>, restMs = 0): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const step = (now: number) => {
      times.push(now);
      if (times.length < 5000) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await gesture();
  const result = await page.evaluate(() => {
    const times = (window as unknown as { frameTimes: number[] }).frameTimes.splice(0);
    const spans = times.slice(1).map((time, i) => time - times[i]!);
    const sorted = spans.toSorted((a, b) => a - b);
    return {
      fps: Math.round((1000 * spans.length) / (times.at(-1)! - times[0]!)),
      medianMs: Math.round(sorted[sorted.length >> 1]! * 10) / 10,
      p95Ms: Math.round(sorted[Math.floor(sorted.length * 0.95)]! * 10) / 10,
      longestMs: Math.round(sorted.at(-1)!),
    };
  });
  console.log(name, JSON.stringify(result));
  await page.waitForTimeout(restMs);
}

async function drag(dx: number, dy: number, steps = 60): Promise<void> {
  await page.mouse.move(600, 400);
  await page.mouse.down();
  for (let i = 1; i <= steps; i++) {
    await page.mouse.move(600 + (dx * i) / steps, 400 + (dy * i) / steps);
    await page.waitForTimeout(16);
  }
}

const shot = async (name: string) => {
  await page.screenshot({ path: `${directory}/${name}.png` });
};
const told = () => page.evaluate(() => JSON.stringify((window as unknown as { told: unknown[] }).told.splice(0)));

const SCRIPTS: Record<string, () => Promise<void>> = {
  async rest() {
    await shot('rest');
  },
  async drag() {
    await measure('drag', () => drag(-250, 80));
    await shot('drag-held');
    await page.mouse.up();
    await page.waitForTimeout(600);
    await shot('drag-rest');
  },
  async wheel() {
    await page.mouse.move(700, 350);
    await measure('wheel', async () => {
      for (let i = 0; i < 30; i++) {
        await page.mouse.wheel(0, -60);
        await page.waitForTimeout(16);
      }
    });
    await shot('wheel-moving');
    await page.waitForTimeout(1500);
    await shot('wheel-rest');
    await measure('drag close', () => drag(200, 100));
    await page.mouse.up();
    await page.waitForTimeout(800);
    await shot('close-rest');
  },
  async flight() {
    const fly = (search: string) =>
      page.evaluate(address => (window as unknown as { show(s: string): void }).show(address), search);
    await measure('flight', async () => {
      await fly('?camera=25,-5,2');
      await page.waitForTimeout(350);
      await shot('flight-middle');
      await page.waitForTimeout(1200);
    });
    await shot('flight-there');
    await fly('');
    await page.waitForTimeout(350);
    await shot('flight-back-middle');
    await page.waitForTimeout(1200);
  },
  async hover() {
    await page.mouse.move(640, 440, { steps: 4 });
    await page.waitForTimeout(400);
    await shot('hover');
  },
  async keys() {
    await page.locator('button').first().focus();
    await page.keyboard.press('Tab');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    await shot('keys');
    for (const key of ['Shift+ArrowRight', '+']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
    }
    await shot('keys-moved');
    for (const key of ['Enter', '0']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(1200);
    }
    await shot('keys-fit');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    console.log('focus after Tab:', await page.evaluate(() => document.activeElement?.textContent));
  },
};

for (const name of wanted.length ? wanted : Object.keys(SCRIPTS)) {
  await SCRIPTS[name]!();
  console.log(name, 'told', await told());
}
const marks = () => performance.getEntriesByType('mark').map(mark => `${mark.name} ${Math.round(mark.startTime)}`);
console.log((await page.evaluate(marks)).join(', '));
await page.context().browser()?.close();
