// The docs pages as the build wrote them: what they show is run from the code beside it, and the code works elsewhere.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { colorsIn, shotOf } from './host-page.ts';
import { hostPage } from './serve-hosts.ts';
import { useHosts } from './use-hosts.ts';
import { useBrowser, type VisitOptions } from './visit.ts';

const visit = useBrowser();
const PAGES = ['index', 'embed', 'markdown', 'notebooks', 'slides', 'command-line', 'own-records', 'cite'];
const ICON = '<link rel="icon" href="data:,">';
interface Embed {
  getView(): string;
}
/** Said by the browser of frames of one's own origin alone; on other people's pages it says nothing. */
const OWN_ORIGIN: VisitOptions = { ready: false, mayFail: /can escape its sandboxing/ };

/** Brings every part of a page on screen once, because frames load when they come near. */
async function scrollThrough(page: Page): Promise<void> {
  for (const example of await page.locator('.example').all()) {
    await example.scrollIntoViewIfNeeded();
    await page.waitForTimeout(100);
  }
}

/** Waits until every embed of the page or frame has drawn its map. */
async function embedsDrawn(where: Page | Frame): Promise<number> {
  await where.waitForFunction(() => {
    const maps = [...document.querySelectorAll('lode-map')];
    return maps.every(map => map.shadowRoot?.querySelector('[part~="map"] svg path'));
  });
  return where.locator('lode-map').count();
}

/** What stands beside the code of each example is what that code makes. */
async function expectCodeAsShown(page: Page): Promise<void> {
  const { count, different } = await page.evaluate(() => {
    const { siteMark, root } = document.documentElement.dataset;
    const site = new URL(root!, location.href).href;
    const examples = [...document.querySelectorAll('.example')].filter(one => one.querySelector('code.html'));
    const different = examples.filter(example => {
      const shown = document.createElement('template');
      shown.innerHTML = example.querySelector('code')!.textContent!;
      const run = example.querySelector('template')!.innerHTML.replaceAll(siteMark!, site);
      return shown.innerHTML !== run;
    });
    return { count: examples.length, different: different.map(({ id }) => id) };
  });
  expect(count).toBeGreaterThan(0);
  expect(different).toEqual([]);
  expect(await page.locator('main').textContent()).not.toContain('atlas.example');
}

describe('A docs page', () => {
  const pages = [...PAGES.map(name => `docs/${name}.html`), 'zh/docs/markdown.html'];
  it.each(pages)('%s draws every embed and picture, runs the code that it shows and asks nobody else', async path => {
    await visit(
      path,
      async page => {
        await scrollThrough(page);
        await embedsDrawn(page);
        for (const frame of await page.locator('.yields iframe').all()) {
          const inside = await (await frame.elementHandle())!.contentFrame();
          await inside!.waitForSelector('lode-map', { state: 'attached' });
          expect(await embedsDrawn(inside!)).toBeGreaterThan(0);
        }
        const pictures = page.locator('.example img');
        for (const picture of await pictures.all())
          await expect
            .poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth))
            .toBeGreaterThan(300);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        if (/embed|markdown/.test(path)) await expectCodeAsShown(page);
      },
      OWN_ORIGIN,
    );
  });

  it('embed: buttons talk to element and frame, and both follow', async () => {
    await visit(
      'docs/embed.html',
      async page => {
        const heard = page.locator('#heard');
        await page.locator('#element-talk').scrollIntoViewIfNeeded();
        await expect.poll(() => heard.textContent()).toBe('layers=forums');
        await page.getByRole('button', { name: 'Projects' }).click();
        await expect.poll(() => heard.textContent()).toBe('layers=projects');
        await page.locator('#frame-talk').scrollIntoViewIfNeeded();
        await page.locator('#frame-talk .yields iframe').scrollIntoViewIfNeeded();
        const inside = (await (await page.locator('#told').elementHandle())!.contentFrame())!;
        await inside.waitForSelector('lode-map', { state: 'attached' });
        await embedsDrawn(inside);
        await page.getByRole('button', { name: 'South America' }).click();
        const shown = () => inside.evaluate(() => (document.querySelector('lode-map') as unknown as Embed).getView());
        await expect.poll(shown).toBe('region=south-america');
      },
      OWN_ORIGIN,
    );
  });

  it('slides: the deck has the element first and goes on to the frame', async () => {
    await visit(
      'docs/slides-example.html',
      async page => {
        await embedsDrawn(page);
        await page.keyboard.press('ArrowRight');
        const inside = await (await page.waitForSelector('iframe[src]')).contentFrame();
        await inside!.waitForSelector('lode-map', { state: 'attached' });
        expect(await embedsDrawn(inside!)).toBe(1);
      },
      OWN_ORIGIN,
    );
  });

  it('has a copy button that the keyboard reaches, in dark and on a phone', async () => {
    await visit(
      'docs/cite.html',
      async page => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.locator('#bibtex button.copy').press('Enter');
        await expect.poll(() => page.locator('#bibtex [role=status]').textContent()).toBe('Copied');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{lodemap-/);
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(237, 241, 243)');
      },
      { ...OWN_ORIGIN, width: 390, height: 844, touch: true, colorScheme: 'dark' },
    );
  });
});

describe('The code of the docs on a page of another site', () => {
  const IDS = ['frame', 'frame-newest', 'frame-still', 'frame-alone', 'element'];
  const hosts = useHosts();
  let codes: ReadonlyMap<string, string>;
  beforeAll(async () => {
    codes = await shownCodes(hosts.browser, `${process.env.LODEMAP_SITE}docs/embed.html`, IDS);
  });

  it.each(IDS)('%s works as it was pasted', async id => {
    hosts.put(`${id}.html`, { body: hostPage('plain.html', { head: ICON, embed: codes.get(id)!, foot: '' }) });
    hosts.put('host.css', { body: '' });
    const { page, faults, close } = await hosts.visit(`${id}.html`);
    try {
      const handle = await page.waitForSelector('#place iframe, #place lode-map');
      const frame = await handle.contentFrame();
      if (frame) await frame.waitForSelector('lode-map', { state: 'attached' });
      await embedsDrawn(frame ?? page);
      const box = (await handle.boundingBox())!;
      const { width, height } = box;
      expect(Math.min(width, height)).toBeGreaterThan(300);
      await handle.scrollIntoViewIfNeeded();
      expect(colorsIn(await shotOf(page, (await handle.boundingBox())!))).toBeGreaterThan(50);
      expect(faults).toEqual([]);
    } finally {
      await close();
    }
  });
});

it('the two lines of the README work in a page', async () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const [, code = ''] = /```html\n(<iframe class="lodemap"[^`]*)```/.exec(readme) ?? [];
  const body = `${ICON}${code.replaceAll('http://localhost:4173/', process.env.LODEMAP_SITE!)}`;
  await visit(
    'pasted.html',
    async page => {
      const inside = await (await page.waitForSelector('iframe')).contentFrame();
      await inside!.waitForSelector('lode-map', { state: 'attached' });
      expect(await embedsDrawn(inside!)).toBe(1);
    },
    {
      ready: false,
      prepare: page => page.route('**/pasted.html', route => route.fulfill({ contentType: 'text/html', body })),
    },
  );
});

describe('Notebooks', () => {
  it.skipIf(!hasIPython())('IPython writes the HTML that the docs show for Jupyter', async () => {
    await visit(
      'docs/notebooks.html',
      async page => {
        const code = (await page.locator('#jupyter code').textContent())!;
        const shown = await page.locator('#jupyter template').evaluate(template => template.innerHTML);
        const mark = await page.evaluate(() => document.documentElement.dataset.siteMark!);
        const run = `import ast\ntree = ast.parse(${JSON.stringify(code)})\nlast = ast.Expression(tree.body.pop().value)\nnames = {}\nexec(compile(tree, 'cell', 'exec'), names)\nprint(eval(compile(last, 'cell', 'eval'), names)._repr_html_())`;
        const written = execFileSync('python3', ['-c', run], { encoding: 'utf8' });
        const normal = await page.evaluate(html => {
          const template = document.createElement('template');
          template.innerHTML = html;
          return template.innerHTML.trim();
        }, written);
        expect(normal).toBe(shown.replaceAll(mark, new URL('../', page.url()).href));
      },
      OWN_ORIGIN,
    );
  });
});

it('pictures of the commands are those that the commands wrote, with the citation in them', () => {
  const png = readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'site', 'docs', 'figures', 'congo.png'));
  expect(png.includes('bibliographicCitation')).toBe(true);
});

function hasIPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import IPython'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The code of examples as the page shows it, by their ids. A page names its own site in it by a script, so that this is done
 * here; none of its embeds needs to be drawn for that.
 */
async function shownCodes(browser: Browser, address: string, ids: readonly string[]): Promise<Map<string, string>> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const texts = ids.map(async id => [id, (await page.locator(`#${id} code`).first().textContent())!] as const);
    return new Map(await Promise.all(texts));
  } finally {
    await page.close();
  }
}
