import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LodePresent } from '../../src/shells/present.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const TALK = '?mode=present&briefing=february-2026-turn';

interface Standing {
  step: number;
  build: number;
  away: boolean;
  blank: string | null;
  card: boolean;
}

/** Where the stage stands. */
function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const { place, away, blank, card } = document.querySelector<LodePresent>('lode-present')!;
    return { ...place, away: away !== null, blank, card: card !== null };
  });
}
async function waitForStep(page: Page, step: number): Promise<void> {
  await page.waitForFunction(
    wanted => {
      const stage = document.querySelector<LodePresent>('lode-present');
      return stage?.picture?.content.number === wanted;
    },
    step,
    { timeout: 20_000 },
  );
}
/** Everything that the stage says, in its own picture. */
function drawnWords(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<LodePresent>('lode-present')!.renderRoot.querySelector('svg.words')!.textContent ?? '',
  );
}
async function notesDrawn(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    wanted =>
      document.querySelector<LodePresent>('lode-present')!.renderRoot.querySelectorAll('.notes .note').length ===
      wanted,
    count,
    { timeout: 10_000 },
  );
}
/** Changes the second step of the briefing before the page reads it. */
function withStep(change: (step: Record<string, unknown>) => void) {
  return (page: Page) =>
    page.route('**/data/briefings/february-2026-turn.json', async route => {
      const response = await route.fetch();
      const briefing = await response.json();
      change(briefing.steps[1]);
      await route.fulfill({ json: briefing });
    });
}

describe('The keys of the stage', () => {
  it('go on, back, to the ends and to a number, and the address goes along', async () => {
    await visit(`${TALK}&step=2`, async page => {
      await waitForStep(page, 2);
      await page.keyboard.press('PageDown');
      await waitForStep(page, 3);
      await page.waitForFunction(() => location.search.includes('step=3'));
      await page.keyboard.press('ArrowLeft');
      await waitForStep(page, 2);
      await page.keyboard.press('End');
      await waitForStep(page, 12);
      await page.keyboard.press('Home');
      await waitForStep(page, 1);
      await page.keyboard.type('11');
      await page.keyboard.press('Enter');
      await waitForStep(page, 11);
      await page.goBack();
      await waitForStep(page, 1);
    });
  });

  it('make the screen black and bring it back, light and dark, and list the steps', async () => {
    await visit(`${TALK}&step=3`, async page => {
      await waitForStep(page, 3);
      await page.keyboard.press('b');
      expect((await standing(page)).blank).toBe('black');
      await page.keyboard.press('ArrowRight');
      expect(await standing(page)).toMatchObject({ blank: null, step: 3 });
      await page.keyboard.press('l');
      await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
      await page.keyboard.press('g');
      await page.keyboard.type('pax');
      await page.keyboard.press('Enter');
      await waitForStep(page, 9);
    });
  });

  it('draw strokes that go with the step', async () => {
    await visit(`${TALK}&step=3`, async page => {
      await waitForStep(page, 3);
      await page.keyboard.press('d');
      await page.mouse.move(400, 400);
      await page.mouse.down();
      await page.mouse.move(600, 500, { steps: 5 });
      await page.mouse.up();
      const strokes = () =>
        page.evaluate(() => document.querySelector<LodePresent>('lode-present')!.pen!.strokes.length);
      expect(await strokes()).toBe(1);
      await page.keyboard.press('ArrowRight');
      await waitForStep(page, 4);
      expect(await strokes()).toBe(0);
    });
  });
});

describe('A step', () => {
  it('comes build by build', async () => {
    const prepare = withStep(step => {
      step.builds = [{ annotations: [0] }, { annotations: [1] }];
    });
    await visit(
      `${TALK}&step=1`,
      async page => {
        await waitForStep(page, 1);
        await page.keyboard.press('PageDown');
        await waitForStep(page, 2);
        await notesDrawn(page, 0);
        await page.keyboard.press('PageDown');
        await notesDrawn(page, 1);
        await page.keyboard.press('PageDown');
        await notesDrawn(page, 2);
        expect(await standing(page)).toMatchObject({ step: 2, build: 2 });
        await page.keyboard.press('PageDown');
        await waitForStep(page, 3);
      },
      { prepare },
    );
  });

  it('is left for evidence and for another place, and is exactly the same after returning', async () => {
    await visit(`${TALK}&step=7`, async page => {
      await waitForStep(page, 7);
      await notesDrawn(page, 1);
      const look = () =>
        page.evaluate(() => {
          const { map, shownScene, picture } = document.querySelector<LodePresent>('lode-present')!;
          const { lng, lat, zoom } = map!.frame!.camera;
          return { camera: [lng, lat, zoom].map(n => Math.round(n * 1000)), same: shownScene === picture!.scene };
        });
      const before = await look();
      await page.mouse.move(700, 500);
      await page.mouse.down();
      await page.mouse.move(500, 420, { steps: 6 });
      await page.mouse.up();
      await page.waitForFunction(() => document.querySelector<LodePresent>('lode-present')!.away !== null);
      await notesDrawn(page, 0);
      expect((await look()).camera).not.toEqual(before.camera);
      await page.keyboard.press('r');
      await notesDrawn(page, 1);
      await page.waitForTimeout(300);
      expect(await look()).toEqual(before);
    });
  });

  it('whose data are missing says so, and the next key works', async () => {
    const prepare = withStep(step => {
      step.view = 'region=atlantis&select=project:nothing&asof=2026-11-22';
      step.numbers = {};
      step.annotations = [
        { at: 'project:nothing', title: { en: 'Gone' }, text: { en: '{gone} gone' }, sources: ['no'] },
      ];
    });
    await visit(
      `${TALK}&step=2`,
      async page => {
        await waitForStep(page, 2);
        expect(await drawnWords(page)).toContain('Not all of this step can be shown');
        await page.keyboard.press('PageDown');
        await waitForStep(page, 3);
        expect(await drawnWords(page)).not.toContain('Not all of this step');
      },
      { prepare },
    );
  });

  it('is spoken of in Chinese', async () => {
    await visit(`${TALK}&step=3&lang=zh`, async page => {
      await waitForStep(page, 3);
      expect(await drawnWords(page)).toMatch(/FORGE接替MSP.*来源/s);
    });
  });
});

describe('A briefing that can’t be had', () => {
  it('is named in plain words, with a way to the map', async () => {
    await visit(
      '?mode=present&briefing=no-such-talk',
      async page => {
        await page.getByText('There is no briefing called “no-such-talk”.').waitFor();
        await page.getByRole('button', { name: 'Go to the map' }).click();
        await page.waitForFunction(() => document.querySelector('lode-explore')?.classList.contains('ready'));
      },
      { ready: false, mayFail: /404/ },
    );
  });
});

describe('Two windows', () => {
  /** Opens the presenter's window of a stage with its own key. */
  async function openPresenter(page: Page, context: BrowserContext): Promise<Page> {
    const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
    await presenter.getByText('screen connected', { exact: true }).waitFor();
    await presenter.getByText('On screen').waitFor();
    return presenter;
  }
  const onScreen = (presenter: Page, step: number) => presenter.getByText(`On screen · step ${step} of 12`).waitFor();

  it('are in step, either way, and after either is loaded again', async () => {
    await visit(`${TALK}&step=2`, async page => {
      await waitForStep(page, 2);
      const presenter = await openPresenter(page, page.context());
      await onScreen(presenter, 2);
      await presenter.keyboard.press('ArrowRight');
      await waitForStep(page, 3);
      await onScreen(presenter, 3);
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await onScreen(presenter, 4);
      await presenter.reload();
      await onScreen(presenter, 4);
      await page.waitForFunction(() => location.search.includes('step=4'));
      await page.reload();
      await waitForStep(page, 4);
      await presenter.getByText('screen connected', { exact: true }).waitFor();
      await presenter.keyboard.press('ArrowRight');
      await waitForStep(page, 5);
      await onScreen(presenter, 5);
      await page.close();
      await presenter.getByText('no screen connected').waitFor();
    });
  });

  it('throw an answer onto the screen and take it away', async () => {
    await visit(`${TALK}&step=1`, async page => {
      await waitForStep(page, 1);
      const presenter = await openPresenter(page, page.context());
      await presenter.keyboard.press('1');
      await page.getByRole('heading', { name: 'Did 54 countries join FORGE?' }).waitFor();
      await presenter.getByText('on the screen', { exact: true }).waitFor();
      await presenter.keyboard.press('1');
      await page.waitForFunction(() => document.querySelector<LodePresent>('lode-present')!.card === null);
      expect(await standing(page)).toMatchObject({ step: 1, away: false, card: false });
    });
  });
});
