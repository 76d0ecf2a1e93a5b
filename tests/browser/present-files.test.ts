import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

it.each([
  ['Save as PowerPoint', 'lodemap-where-the-money-is.pptx', 'PK'],
  ['Save as PDF handout', 'lodemap-where-the-money-is.pdf', '%PDF'],
])('The stage saves its briefing: %s', async (label, name, beginsWith) => {
  await visit('?mode=present&briefing=where-the-money-is&step=2', async page => {
    await page.mouse.move(600, 400);
    await page.mouse.move(610, 410);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: label }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe(name);
    expect(bytes.subarray(0, beginsWith.length).toString('latin1')).toBe(beginsWith);
    expect(bytes.length).toBeGreaterThan(200_000);
  });
});
