import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasProgram, runOn } from '../export/programs.ts';
import { readChunks, textsOf } from '../export/read-chunks.ts';
import { launchBrowser } from './open-page.ts';
import { type Pixels, readPng } from './read-png.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const poppler = hasProgram('pdftotext', '-v');
const QUERY = 'layers=projects';

/** What the command line writes for the same View, with the same address of the live map. */
function fromCommandLine(ending: string, ...options: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'lodemap-'));
  try {
    const out = join(folder, `figure.${ending}`);
    const site = new URL(process.env.LODEMAP_SITE!).href;
    execFileSync(process.execPath, ['dist/cli/lodemap.mjs', 'figure', QUERY, '--out', out, '--site', site, ...options]);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const dialogOf = (page: Page) => page.locator('lode-export');

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('s');
  await dialogOf(page).locator('figure img').waitFor();
}

/** Chooses a format by its name and waits for the file. */
async function save(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: format, exact: true }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  await dialog.getByText(`Saved ${download.suggestedFilename()}`).waitFor();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Two opaque PNGs of equal size, pixels, density and texts. */
function expectSamePicture(one: Buffer, other: Buffer): void {
  const [a, b] = [readPng(one), readPng(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  expect(Buffer.compare(opaqueBytes(a), opaqueBytes(b))).toBe(0);
  const said = (file: Buffer) => readChunks(file).filter(({ type }) => type === 'pHYs' || type === 'iTXt');
  expect(said(one).length).toBeGreaterThan(5);
  expect(said(one)).toEqual(said(other));
}

/** Red, green and blue of each pixel; one that is not opaque is an error. */
function opaqueBytes({ width, height, bytes, channels }: Pixels): Buffer {
  const colors = Buffer.alloc(3 * width * height);
  for (let i = 0; i < width * height; i++) {
    if (channels === 4 && bytes[4 * i + 3] !== 255) throw new Error(`pixel ${i} is not opaque`);
    for (let channel = 0; channel < 3; channel++) colors[3 * i + channel] = bytes[channels * i + channel]!;
  }
  return colors;
}

describe('Saving a view', { timeout: 180_000 }, () => {
  it('writes the bytes of the command line in every format that has the same ones everywhere', async () => {
    await visit(`?${QUERY}`, async page => {
      await openDialog(page);
      for (const [format, ending] of [
        ['SVG', 'svg'],
        ['PowerPoint', 'pptx'],
        ['HTML', 'html'],
        ['CSV', 'csv'],
        ['GeoJSON', 'geojson'],
      ] as const) {
        const { name, bytes } = await save(page, format);
        expect(name).toBe(`lodemap-2026-11-22.${ending}`);
        expect(Buffer.compare(bytes, fromCommandLine(ending)), `${name} against the command line`).toBe(0);
      }
    });
  });

  it('writes the PNG of the command line: the same pixels and the same words, packed by another program', async () => {
    await visit(`?${QUERY}`, async page => {
      await openDialog(page);
      const { name, bytes } = await save(page, 'PNG');
      expect(name).toBe('lodemap-2026-11-22.png');
      expectSamePicture(bytes, fromCommandLine('png'));
    });
  });

  it.skipIf(!poppler)('writes a PDF whose text can be searched', async () => {
    await visit(`?${QUERY}`, async page => {
      await openDialog(page);
      const { bytes } = await save(page, 'PDF');
      expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-');
      expect(runOn(bytes, '.pdf', 'pdftotext', file => [file, '-'])).toContain('Boundaries: Natural Earth');
      expect(runOn(bytes, '.pdf', 'pdfinfo', file => ['-meta', file])).toContain('bibliographicCitation');
    });
  });

  it('draws a journal column at 300 dpi, and refuses what a browser can’t draw', async () => {
    await visit(`?${QUERY}`, async page => {
      await openDialog(page);
      const dialog = dialogOf(page);
      await dialog.getByLabel('Size').selectOption('journal-column');
      await dialog.getByText('89 × 87 mm · 1,051 × 1,028 px · smallest type 6.1 pt').waitFor();
      const { bytes } = await save(page, 'PNG');
      const chunks = readChunks(bytes);
      expect(Buffer.from(chunks[0]!.data).readUInt32BE(0)).toBe(1051);
      expect(Buffer.from(chunks.find(({ type }) => type === 'pHYs')!.data).readUInt32BE(0)).toBe(11811);
      expect(textsOf(chunks).get('bibliographicCitation')).toContain(process.env.LODEMAP_SITE!.replace(/\/$/, ''));
      expectSamePicture(bytes, fromCommandLine('png', '--preset', 'journal-column'));
      await dialog.getByLabel('Size').selectOption('own');
      await dialog.getByLabel('Width, mm').fill('1200');
      await dialog.getByLabel('Width, mm').blur();
      await dialog.getByLabel('Pixels').selectOption('600');
      await dialog.getByText(/The picture would be 28,3\d\d px wide/).waitFor();
      expect(await dialog.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    });
  });

  it('works by keyboard, keeps the focus in, copies the words and gives the focus back', async () => {
    await visit(`?${QUERY}`, async page => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await openDialog(page);
      const dialog = dialogOf(page);
      const focused = () =>
        page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('value') ?? '');
      expect(await focused()).toBe('png');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('pdf');
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate(() => !['LODE-EXPORT', 'BODY'].includes(document.activeElement!.tagName));
        expect(outside).toBe(false);
      }
      await dialog.getByRole('button', { name: 'Copy alt text' }).press('Enter');
      await dialog.getByText('Copied: alt text').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^World map, Equal Earth\./);
      await dialog.getByRole('button', { name: 'Copy long description' }).press('Enter');
      await dialog.getByText('Copied: long description').waitFor();
      expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeGreaterThan(200);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      const exporting = page.getByRole('button', { name: 'Export' });
      await exporting.press('Enter');
      await page.getByRole('menuitem', { name: /^Save this view/ }).press('Enter');
      await dialog.locator('figure img').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await exporting.evaluate(button => button.matches(':focus'))).toBe(true);
    });
  });

  it('says why GeoJSON can’t hold a chart', async () => {
    await visit('?show=concentration', async page => {
      await openDialog(page);
      const dialog = dialogOf(page);
      await dialog.getByRole('radio', { name: 'GeoJSON' }).check({ force: true });
      await dialog.getByText('GeoJSON can’t hold a chart').waitFor();
      expect(await dialog.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
      expect((await save(page, 'CSV')).bytes.toString()).toMatch(/^# The first 6 lines/);
    });
  });

  it.each([
    ['lang=zh&layers=projects', ['Fira Sans', 'Fira Sans Condensed', 'Noto Sans SC']],
    ['labels=ar&region=africa&layers=projects', ['Fira Sans', 'Fira Sans Condensed', 'Lodemap Arabic']],
  ])('writes a page that opens from a disk without a network: %s', async (query, families) => {
    const folder = mkdtempSync(join(tmpdir(), 'lodemap-'));
    const browser = await launchBrowser();
    try {
      const file = join(folder, 'figure.html');
      const site = new URL(process.env.LODEMAP_SITE!).href;
      execFileSync(process.execPath, ['dist/cli/lodemap.mjs', 'figure', query, '--out', file, '--site', site]);
      const context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', message => said.push(message.text()));
      page.on('request', request => /^(file|data):/.test(request.url()) || said.push(request.url()));
      await page.goto(`file://${file}`);
      const faces = await page.evaluate(() => [...document.fonts].map(({ family, status }) => ({ family, status })));
      // A browser loads only the faces that some text is set in.
      expect(faces.filter(({ status }) => status !== 'loaded')).toEqual([]);
      const names = faces.map(({ family }) => family.replaceAll('"', ''));
      for (const family of families) expect(names).toContain(family);
      expect((await page.locator('figure svg').boundingBox())!.width).toBeGreaterThan(700);
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(50);
      expect(said).toEqual([]);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
