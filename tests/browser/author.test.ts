import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { labelPx, viewOf, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** Opens the panel from the Export menu. */
async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Write a briefing' }).click();
  const panel = page.locator('lode-author');
  await panel.getByRole('heading', { name: 'Write a briefing' }).waitFor();
  return panel;
}
const button = (panel: Locator, name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const titles = (panel: Locator) => panel.locator('.head span').allTextContents();
const titleField = (panel: Locator) => panel.getByLabel('Title: the finding, one sentence');
/** Waits until the panel says how the draft is kept. */
const says = (panel: Locator, words: RegExp) => panel.locator('footer p').filter({ hasText: words }).waitFor();
const load = (panel: Locator, name: string, content: string) =>
  panel.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** Two steps, the second nearer. */
async function writeTwo(page: Page, panel: Locator): Promise<void> {
  await button(panel, 'Add this view as a step').click();
  await titleField(panel).fill('The room');
  await page.locator('lode-zoom').getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForFunction(() => location.search.includes('camera='));
  await button(panel, 'Add this view as a step').click();
  await titleField(panel).fill('A closer look');
}

describe('Writing a briefing', () => {
  it('adds views as steps, in an order that can change, and takes back', async () => {
    await visit('', async page => {
      const panel = await openPanel(page);
      await writeTwo(page, panel);
      expect(await titles(panel)).toEqual(['The room', 'A closer look']);
      await button(panel, 'Move step 2 up').click();
      expect(await titles(panel)).toEqual(['A closer look', 'The room']);
      await button(panel, 'Undo').click();
      expect(await titles(panel)).toEqual(['The room', 'A closer look']);
      await button(panel, 'Redo').click();
      expect(await titles(panel)).toEqual(['A closer look', 'The room']);
      await panel.locator('.head').nth(1).click();
      await button(panel, 'Show').click();
      await waitForView(page, 'camera', null);
      expect((await viewOf(page)).asof).toBe('2026-11-22');
      await page.reload();
      const again = await openPanel(page);
      expect(await titles(again)).toEqual(['A closer look', 'The room']);
      await says(again, /Kept in this browser/);
    });
  });

  it('answers a query as it is typed, and says what is wrong with it', async () => {
    await visit('', async page => {
      const panel = await openPanel(page);
      await button(panel, 'Add this view as a step').click();
      await titleField(panel).fill('Of  ');
      await button(panel, 'Add a number').click();
      await panel.getByLabel('Query').fill('count seats forum=forg counted=yes');
      await panel.getByText('Did you mean "forge"?').waitFor();
      await panel.getByLabel('Query').fill('count seats forum=forge counted=yes');
      await button(panel, /^Pin \d+$/).click();
      await panel.getByText('Pinned', { exact: true }).waitFor();
      await titleField(panel).focus();
      await page.keyboard.press('End');
      await button(panel, /^Insert \{figure\}/).click();
      expect(await titleField(panel).inputValue()).toBe('Of  {figure}');
      expect(await panel.locator('.preview').first().textContent()).toMatch(/Reads\s+Of\s+\d+$/);
      await titleField(panel).fill('Of 17');
      await panel.getByText(/“17” at letter 4 has no query behind it/).waitFor();
    });
  });

  it('takes questions and their answers by the keyboard, in an order that can change, and takes back', async () => {
    await visit('', async page => {
      const panel = await openPanel(page);
      await button(panel, 'Add this view as a step').click();
      const question = (at: number) => panel.getByLabel('Question', { exact: true }).nth(at);
      const isFocused = (field: Locator) => field.evaluate(element => element.matches(':focus'));
      for (const [at, words] of ['Is it binding?', 'Who pays?'].entries()) {
        await button(panel, 'Add a question').press('Enter');
        await expect.poll(() => isFocused(question(at))).toBe(true);
        await page.keyboard.type(words);
      }
      await panel.getByLabel('Answer, one or two sentences').nth(1).fill('EXIM does.');
      await panel
        .getByLabel(/^Shown as proof/)
        .nth(1)
        .fill('https://example.org/index.html?layers=projects&asof=2026-11-22');
      await button(panel, 'Move question 2 up').press('Enter');
      expect(await question(0).inputValue()).toBe('Who pays?');
      expect(
        await panel
          .getByLabel(/^Shown as proof/)
          .nth(0)
          .inputValue(),
      ).toBe('?layers=projects&asof=2026-11-22');
      await expect.poll(() => isFocused(button(panel, 'Move question 1 down'))).toBe(true);
      await button(panel, 'Remove question 1').press('Enter');
      expect(await panel.getByLabel('Question', { exact: true }).count()).toBe(1);
      await button(panel, 'Undo').click();
      await button(panel, 'Undo').click();
      expect(await question(1).inputValue()).toBe('Who pays?');
    });
  });

  it('places a call-out where the map is pressed, and leaves the page as it is', async () => {
    await visit('', async page => {
      const panel = await openPanel(page);
      await button(panel, 'Add this view as a step').click();
      await button(panel, 'Place a call-out').click();
      await page.mouse.click(...(await labelPx(page, 'country:AUS')));
      expect(await panel.getByLabel('Points at').inputValue()).toBe('country:AUS');
      expect((await viewOf(page)).select).toEqual([]);
      await panel.getByLabel('or type a place').fill('DR Congo');
      await page.keyboard.press('Enter');
      await panel.getByLabel('Points at').nth(1).waitFor();
      expect(await panel.getByLabel('Points at').nth(1).inputValue()).toBe('country:COD');
    });
  });

  it('presents what is written', async () => {
    await visit('', async page => {
      await page.getByRole('button', { name: 'Present' }).click();
      await page.locator('lode-briefings').getByRole('button', { name: 'Write a briefing' }).click();
      const panel = page.locator('lode-author');
      await writeTwo(page, panel);
      const [stage] = await Promise.all([
        page.context().waitForEvent('page'),
        button(panel, 'Present from here').click(),
      ]);
      await stage.waitForFunction(() => document.title.startsWith('A closer look'));
      expect(new URL(stage.url()).search).toBe('?mode=present&briefing=draft&step=2');
      await stage.close();
      expect(await titles(panel)).toHaveLength(2);
    });
  });

  it('tells a second window, and overwrites neither', async () => {
    await visit('', async page => {
      const panel = await openPanel(page);
      await writeTwo(page, panel);
      const other = await page.context().newPage();
      await other.goto(page.url());
      const second = await openPanel(other);
      await panel.getByText('also open in another window').waitFor();
      await titleField(panel).fill('Written here');
      await second.getByText('Another window has changed the briefing').waitFor();
      await second.locator('.head').nth(1).click();
      await titleField(second).fill('Written there');
      await says(second, /Not kept/);
      await button(second, 'Keep mine').click();
      await says(second, /Kept in this browser/);
      await panel.getByText('Another window has changed the briefing').waitFor();
      await button(panel, 'Take theirs').click();
      expect((await titles(panel))[1]).toBe('Written there');
      await button(panel, 'Undo').click();
      expect((await titles(panel))[1]).toBe('Written here');
      await other.close();
    });
  });

  it('saves a file that it loads again, starts from a copy, and refuses what is no briefing', async () => {
    await visit('', async page => {
      const panel = await openPanel(page);
      await writeTwo(page, panel);
      const [download] = await Promise.all([page.waitForEvent('download'), button(panel, 'Save as file').click()]);
      expect(download.suggestedFilename()).toBe('briefing.json');
      const content = readFileSync(await download.path(), 'utf8');
      await panel.getByRole('button', { name: 'New' }).click();
      await panel.getByRole('menuitem', { name: /money/i }).click();
      await panel.locator('.head').nth(2).waitFor();
      await says(panel, /Nothing left to see to/);
      await load(panel, 'saved.json', content);
      await panel.getByText('A closer look').first().waitFor();
      expect(await titles(panel)).toHaveLength(2);
      await load(
        panel,
        'hostile.json',
        '{"id": "<img src=x onerror=alert(1)>", "steps": {"length": 3}, "__proto__": 1}',
      );
      await panel.getByText('hostile.json was not loaded. What stands here is unchanged.').waitFor();
      await panel.getByText('/steps: got { … }; expected a list [ … ].').waitFor();
      await panel.getByText('/id: got "<img src=x onerror=alert(1)>"').waitFor();
      await load(panel, 'torn.json', content.slice(0, 200));
      await panel.getByText(/It is no JSON/).waitFor();
      expect(await titles(panel)).toHaveLength(2);
    });
  });
});
