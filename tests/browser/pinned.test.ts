import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LodeExplore } from '../../src/shells/explore.ts';
import type { LodePresent } from '../../src/shells/present.ts';
import { launchBrowser, mapReady, openPage, type PageOptions } from './open-page.ts';
import { searchOf, viewOf, waitForSearch } from './page-state.ts';
import { NEWER, OLDER, serveTwoReleases, type TwoReleases } from './two-releases.ts';

let browser: Browser;
let site: TwoReleases;
beforeAll(async () => {
  [browser, site] = [await launchBrowser(), await serveTwoReleases()];
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Opens the site whose data have moved on, and holds that the console says no more than a test expects. */
async function visit(query: string, work: (page: Page) => Promise<void>, mayFail?: RegExp, options: PageOptions = {}) {
  const { page, faults, close } = await openPage(browser, query, {
    reducedMotion: 'reduce',
    site: site.address,
    ...options,
  });
  try {
    await mapReady(page);
    await work(page);
    expect(faults.filter(fault => !mayFail?.test(fault))).toEqual([]);
  } finally {
    await close();
  }
}
const line = (page: Page) => page.locator('lode-pinned [role=status]');
const dialog = (page: Page) => page.locator('lode-changes dialog');
const versionOf = (page: Page) =>
  page.evaluate(() => document.querySelector<LodeExplore>('lode-explore')!.state.dataset!.version);
const waitForVersion = (page: Page, version: string) =>
  page.waitForFunction(
    wanted => document.querySelector<LodeExplore>('lode-explore')!.state.dataset?.version === wanted,
    version,
  );
/** Files of the data that the page asked for. */
function watchData(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', request => {
    const path = new URL(request.url()).pathname;
    if (path.startsWith('/data/')) asked.push(path);
  });
  return asked;
}

describe('A frozen view', () => {
  it('draws the version that it names, and says how many later changes touch it', async () => {
    await visit(`?renderer=svg&data=${OLDER}`, async page => {
      expect(await versionOf(page)).toBe(OLDER);
      await page.waitForFunction(() =>
        / touch/.test(document.querySelector('lode-pinned')?.shadowRoot?.textContent ?? ''),
      );
      expect(await line(page).textContent()).toBe(`Frozen at data ${OLDER} · 3 later changes touch this view`);
    });
    await visit(`?renderer=svg&layers=forums&data=${OLDER}`, async page => {
      await page.waitForFunction(() =>
        / touches /.test(document.querySelector('lode-pinned')?.shadowRoot?.textContent ?? ''),
      );
      expect(await line(page).textContent()).toBe(`Frozen at data ${OLDER} · no later change touches this view`);
    });
  });

  it('asks for the latest data only once the picture stands', async () => {
    let asked: string[] = [];
    let atPicture: string[] = [];
    await visit(
      `?renderer=svg&data=${OLDER}`,
      async page => {
        await page.waitForFunction(() =>
          / touch/.test(document.querySelector('lode-pinned')?.shadowRoot?.textContent ?? ''),
        );
        atPicture = await page.evaluate(() => {
          const drawn = performance.getEntriesByName('map-ready')[0]!.startTime;
          return performance
            .getEntriesByType('resource')
            .filter(({ startTime }) => startTime < drawn)
            .map(({ name }) => new URL(name).pathname)
            .filter(path => path.startsWith('/data/'));
        });
      },
      undefined,
      {
        prepare: async page => {
          asked = watchData(page);
        },
      },
    );
    expect(atPicture).toEqual([`/data/releases/${OLDER}/dataset.json`]);
    expect(asked).toContain('/data/dataset.json');
    expect(asked).not.toContain('/data/details.json');
  });

  it('shows the latest on a press, and Back undoes it', async () => {
    await visit(`?renderer=svg&severity=5&data=${OLDER}`, async page => {
      const shown = () => page.evaluate(() => document.querySelector('lode-canvas')!.scene!.marks.length);
      const before = await shown();
      await page.getByRole('button', { name: 'Show the latest' }).click();
      await waitForVersion(page, NEWER);
      expect(searchOf(page)).toBe('?severity=5&renderer=svg');
      await page.waitForFunction(() => !document.querySelector('lode-pinned'));
      expect(await shown()).not.toBe(before);
      await page.goBack();
      await waitForVersion(page, OLDER);
      expect((await viewOf(page)).data).toBe(OLDER);
      await page.waitForSelector('lode-pinned');
      await page.waitForFunction(count => document.querySelector('lode-canvas')!.scene!.marks.length === count, before);
    });
  });

  it('lists the changes, those that touch it first, and leads to them', async () => {
    await visit(`?renderer=svg&data=${OLDER}`, async page => {
      await page.getByRole('button', { name: 'See the changes' }).click();
      await dialog(page).getByRole('heading', { name: 'Touches this view (3)' }).waitFor();
      expect(new URL(page.url()).hash).toBe('#changes');
      const { risk, project, text } = site.changed;
      expect(await dialog(page).locator('h4').allTextContents()).toEqual([text, project, risk, expect.any(String)]);
      expect(await dialog(page).locator('del, ins').allTextContents()).toEqual([
        '5 (critical)',
        '2 (structural or latent)',
        expect.any(String),
        'Another publisher',
      ]);
      await dialog(page)
        .getByRole('button', { name: `Show on the map: ${risk}` })
        .click();
      await page.waitForFunction(() => !document.querySelector('lode-changes'));
      expect((await viewOf(page)).select[0]).toMatch(/^risk:/);
      expect(await versionOf(page)).toBe(OLDER);
      await page.goBack();
      await dialog(page).waitFor();
      await dialog(page)
        .getByRole('button', { name: `Show in the latest data: ${text}` })
        .click();
      await waitForVersion(page, NEWER);
      expect((await viewOf(page)).select).toEqual(['agreement:us-tst-2026']);
      await page.locator('lode-dossier h2', { hasText: text }).waitFor();
    });
  });

  it('opens the list from the address, closes it with Escape, and leaves the address clean', async () => {
    await visit(`?renderer=svg&lang=zh&data=${OLDER}#changes`, async page => {
      await dialog(page).getByRole('heading', { name: '涉及此视图（3）' }).waitFor();
      expect(await dialog(page).textContent()).not.toMatch(/Severity|Touches|Other changes/);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('lode-changes'));
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  it('says so when the later data can not be had, and looks again on a press', async () => {
    let isOff = true;
    await visit(
      `?renderer=svg&data=${OLDER}`,
      async page => {
        await page.getByText('later changes could not be looked up').waitFor();
        isOff = false;
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByText('3 later changes touch this view').waitFor();
      },
      /Failed to load resource/,
      { prepare: page => page.route('**/data/dataset.json', route => (isOff ? route.abort() : route.continue())) },
    );
  });

  it('of a version that there is not shows the latest, says it once and drops the key', async () => {
    await visit(
      '?renderer=svg&data=2020.01.01',
      async page => {
        await waitForVersion(page, NEWER);
        const notice = page.locator('lode-notice');
        await notice.waitFor();
        expect(await notice.evaluate(element => element.shadowRoot!.textContent)).toContain(`${NEWER}, ${OLDER}`);
        await page.evaluate(() =>
          document.querySelector<LodeExplore>('lode-explore')!.session.store.changeView({ severity: 3 }),
        );
        await waitForSearch(page, '?severity=3&renderer=svg');
      },
      /404/,
    );
  });
});

describe('A frozen presentation', () => {
  it('draws its steps from the version that the address names', async () => {
    await visit(`?mode=present&briefing=where-the-money-is&step=2&renderer=svg&data=${OLDER}`, async page => {
      const shown = await page.evaluate(() => {
        const stage = document.querySelector<LodePresent>('lode-present')!;
        return [stage.state.dataset!.version, stage.pictures!.reader.model.dataset.version];
      });
      expect(shown).toEqual([OLDER, OLDER]);
      expect(searchOf(page)).toContain(`data=${OLDER}`);
    });
  });

  const foot = (page: Page) =>
    page.evaluate(
      () => document.querySelector('lode-present')!.shadowRoot!.querySelector('svg.words .foot')!.textContent,
    );
  const footSays = (page: Page, words: string) =>
    page.waitForFunction(
      said => document.querySelector('lode-present')!.shadowRoot!.querySelector('.foot')!.textContent!.includes(said),
      words,
    );

  it('says quietly at its foot that it is frozen, and how many later changes touch the step', async () => {
    await visit(`?mode=present&briefing=where-the-money-is&step=2&renderer=svg&data=${OLDER}`, async page => {
      await footSays(page, ' touch');
      expect(await foot(page)).toMatch(/(no|\d+) later changes? touch(es)? this view · as of 22 Nov 2026/);
      expect(await foot(page)).toMatch(/Frozen at data 2026\.11\.22$/);
    });
    await visit(`?mode=present&briefing=where-the-money-is&step=2&renderer=svg&lang=zh&data=${OLDER}`, async page => {
      await footSays(page, '此后');
      expect(await foot(page)).toMatch(/固定于数据版本 2026\.11\.22/);
      // In words too, for readers that don't see the stage and for phones.
      expect(await page.locator('lode-present .reading .frozen').textContent()).toMatch(
        /^固定于数据版本 2026\.11\.22 · 此后(没有|有\d+处)改动涉及此视图$/,
      );
      expect(await foot(page)).toMatch(/此后(没有|有\d+处)改动涉及此视图/);
    });
  });

  it('says that later changes could not be looked up', async () => {
    const prepare = (page: Page) => page.route('**/data/dataset.json', route => route.abort());
    await visit(
      `?mode=present&briefing=where-the-money-is&step=2&renderer=svg&data=${OLDER}`,
      async page => {
        await footSays(page, 'later changes could not be looked up');
        expect(await foot(page)).toContain('Frozen at data 2026.11.22');
      },
      /ERR_FAILED/,
      { prepare },
    );
  });
});
