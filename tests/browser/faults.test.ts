import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady } from './open-page.ts';
import { labelPx } from './page-state.ts';
import { useBrowser, type VisitOptions } from './visit.ts';

const visit = useBrowser();
const NOT_FOUND = { status: 404, contentType: 'text/plain', body: 'Nothing is at this address.' };

/** Spoils a file until `mend` is called. */
function spoil(file: string, answer: (route: Route) => Promise<void>) {
  let broken = true;
  const prepare = (page: Page) => page.route(`**/${file}`, route => (broken ? answer(route) : route.continue()));
  const options: VisitOptions = { prepare, ready: false, mayFail: /Failed to load resource/ };
  const mend = () => {
    broken = false;
  };
  return { options, mend };
}
const truncated = async (route: Route) => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
};
const otherwise = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });

const DATASET_FAULTS = [
  ['missing', (route: Route) => route.fulfill(NOT_FOUND), /data\/dataset\.json was not found/],
  ['cut off', truncated, /data\/dataset\.json is cut off or is not JSON/],
  ['of another shape', otherwise('{"version":"1","asof":"2026-11-22"}'), /not of the expected shape: "countries"/],
  [
    'with records of another shape',
    otherwise(
      JSON.stringify({
        version: '1',
        asof: '2026-11-22',
        countries: [{}],
        regionSchemes: [null],
        regionLenses: [],
        forums: [{ id: 1 }],
        agreements: [7],
        projects: [],
        programmes: [],
        risks: [],
      }),
    ),
    /cannot be used/,
  ],
  ['out of reach', (route: Route) => route.abort(), /could not be fetched. Check the connection/],
  ['on a server in trouble', (route: Route) => route.fulfill({ status: 503, body: '' }), /answered 503/],
] as const;

describe('A dataset', () => {
  it.each(DATASET_FAULTS)(
    '%s is named, nothing is half drawn, and trying again works',
    async (_name, answer, words) => {
      const { options, mend } = spoil('data/dataset.json', answer as (route: Route) => Promise<void>);
      await visit(
        '?theme=dark',
        async page => {
          const notice = page.locator('lode-notice');
          await notice.getByText('The record did not load').waitFor();
          await notice.locator('summary').click();
          expect(await notice.locator('details p').textContent()).toMatch(words);
          expect(await page.locator('lode-canvas, lode-legend, lode-timeline').count()).toBe(0);
          mend();
          await notice.getByRole('button', { name: 'Try again' }).click();
          await mapReady(page);
          expect(await notice.count()).toBe(0);
          expect(await page.locator('lode-canvas path').count()).toBeGreaterThan(50);
        },
        options,
      );
    },
  );
});

describe('Boundaries', () => {
  it('that are missing leave lists and counts, and say so', async () => {
    const { options, mend } = spoil('geo/world.topo.json', route => route.fulfill(NOT_FOUND));
    await visit(
      '?theme=dark',
      async page => {
        const notice = page.locator('lode-notice');
        await notice.getByText('The boundaries did not load').waitFor();
        expect(await page.locator('lode-legend .row').count()).toBeGreaterThan(5);
        expect(await page.locator('lode-canvas path').count()).toBe(0);
        mend();
        await notice.getByRole('button', { name: 'Try again' }).click();
        await mapReady(page);
        expect(await notice.count()).toBe(0);
      },
      options,
    );
  });

  it('that are cut off say so as well', async () => {
    const { options } = spoil('geo/world.topo.json', truncated);
    await visit('', page => page.locator('lode-notice').getByText('The boundaries did not load').waitFor(), options);
  });

  it('without provinces keep the coarse map and say what stands in', async () => {
    const { options } = spoil('geo/detail.topo.json', route => route.fulfill(NOT_FOUND));
    await visit(
      '?region=africa',
      async page => {
        await page.locator('lode-notice').getByText('Provinces did not load').waitFor();
        await mapReady(page);
        expect(await page.locator('lode-canvas path').count()).toBeGreaterThan(50);
      },
      options,
    );
  });

  it('without the places of names name the file', async () => {
    const { options } = spoil('geo/places.json', truncated);
    await visit(
      '',
      async page => {
        const notice = page.locator('lode-notice');
        await notice.locator('summary').click();
        expect(await notice.locator('details p').textContent()).toContain('geo/places.json');
      },
      options,
    );
  });
});

describe('Details', () => {
  it('that are missing leave names, dates and counts; trying again brings the sources', async () => {
    const { options, mend } = spoil('data/details.json', route => route.fulfill(NOT_FOUND));
    await visit(
      '?layers=forums',
      async page => {
        await page.mouse.click(...(await labelPx(page, 'country:AUS')));
        const notice = page.locator('lode-notice');
        await notice.getByText('The details did not load').waitFor();
        await notice.locator('summary').click();
        expect(await notice.locator('details p').textContent()).toContain('data/details.json was not found');
        await page.locator('lode-dossier').getByText('The list of sources did not load').waitFor();
        expect(await page.locator('lode-dossier .line').count()).toBeGreaterThan(3);
        mend();
        await notice.getByRole('button', { name: 'Try again' }).click();
        await page.locator('lode-dossier .sources a').first().waitFor();
        await notice.waitFor({ state: 'detached' });
      },
      { ...options, ready: true },
    );
  });
});

describe('A panel that is missing', () => {
  it('is said, and the map stays', async () => {
    const { options } = spoil('assets/lode-table*.js', route => route.fulfill(NOT_FOUND));
    await visit(
      '',
      async page => {
        await mapReady(page);
        await page.getByRole('button', { name: 'Table', exact: true }).click();
        await page.locator('lode-notice').getByText('A part of the page did not load').waitFor();
        await page.getByRole('button', { name: 'Explore', exact: true }).click();
        expect(await page.locator('lode-canvas').count()).toBe(1);
      },
      options,
    );
  });
});
