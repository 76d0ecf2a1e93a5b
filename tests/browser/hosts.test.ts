// Embeds look the same on pages of other people, whatever those pages do to themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { colorsIn, differingShare, frameIn, shotOf, visitHost } from './host-page.ts';
import { launchBrowser } from './open-page.ts';
import type { Pixels } from './read-png.ts';
import { hostPage } from './serve-hosts.ts';
import { useHosts } from './use-hosts.ts';

/** Share of pixels that may differ: a letter's edge, but no letter. */
const ALIKE = 0.001;
const VIEW = 'region=africa&theme=light';
const hosts = useHosts(({ put }) => {
  for (const name of ['host.css', 'reset.css', 'large-type.css'])
    put(name, { body: readFileSync(join(import.meta.dirname, '..', 'hosts', name)) });
});
const site = process.env.LODEMAP_SITE!;

/** The directives that the README says a host needs, with the address of this site. */
function policyFor(row: string): string {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const cells = readme.split('\n').find(line => line.startsWith(`| ${row} |`));
  if (!cells) throw new Error(`README.md has no policy for ${row}`);
  const directives = [...cells.matchAll(/`((?:frame|script|connect|font|worker|img)-src [^`]*)`/g)].map(
    ([, found]) => found,
  );
  return directives.join('; ').replaceAll('https://example.org', site);
}
/** A page that forbids everything but its own sheet and the icon that a browser asks for. */
const STRICT = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** How a page holds an embed, and how the embed says that it is complete. */
const KINDS = {
  element: {
    code: () => `<lode-map view="${VIEW}"></lode-map>`,
    foot: () => `<script type="module" src="${site}element/lode-map.js"></script>`,
    complete: (page: Page) => complete(page),
  },
  frame: {
    code: () =>
      `<iframe class="lodemap" src="${site}embed.html?${VIEW}" title="Map" width="640" height="420"></iframe>`,
    foot: () => `<script src="${site}embed.js"></script>`,
    complete: async (page: Page) => {
      await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
      await complete(await frameIn(page, 'iframe'));
    },
  },
};
type Kind = keyof typeof KINDS;

/** The map stands, its sources are named and its faces are there. */
async function complete(place: Pick<Page, 'waitForFunction'>): Promise<void> {
  await place.waitForFunction(async () => {
    const root = document.querySelector('lode-map')?.shadowRoot;
    const isDrawn = root?.querySelector('.still svg') && /\d/.test(root.querySelector('.sources')?.textContent ?? '');
    return isDrawn && (await document.fonts.ready) && document.fonts.status === 'loaded';
  });
}

interface HostPage {
  template?: string;
  head?: string;
  code?: string;
  policy?: string;
  options?: BrowserContextOptions;
}

/** The picture of the embed on a host page, once it is complete and nothing was said on the console. */
async function pictureOf(kind: Kind, { template = 'plain.html', head = '', ...host }: HostPage = {}): Promise<Pixels> {
  const { code, foot, complete: isComplete } = KINDS[kind];
  const body = hostPage(template, { head, embed: host.code ?? code(), foot: foot() });
  hosts.put('host.html', { body, headers: host.policy ? { 'content-security-policy': host.policy } : {} });
  const { page, faults, close } = await hosts.visit('host.html', host.options);
  try {
    await isComplete(page);
    // Two frames later everything that was resized has been drawn again.
    await page.waitForTimeout(250);
    const box = (await page.locator('#place > *').first().boundingBox())!;
    expect([box.x, box.y, box.width]).toEqual([40, 160, 640]);
    const pixels = await shotOf(page, box);
    expect(faults).toEqual([]);
    return pixels;
  } finally {
    await close();
  }
}

const link = (sheet: string) => `<link rel="stylesheet" href="${sheet}">`;

describe.each(['element', 'frame'] as const)('an embed as %s', kind => {
  let plain: Pixels;
  beforeAll(async () => {
    plain = await pictureOf(kind);
  });
  const looksTheSame = async (host: HostPage) => expect(differingShare(plain, await pictureOf(kind, host))).toBeLessThan(ALIKE); // biome-ignore format: one call

  it('is drawn on a plain page', () => {
    expect(plain.height).toBeGreaterThan(400);
    expect(colorsIn(plain)).toBeGreaterThan(100);
  });
  it('looks the same under a strict policy', () =>
    looksTheSame({
      policy: `${STRICT}; ${policyFor(kind === 'element' ? 'the element `<lode-map>`' : 'a frame')}`,
    }));
  it('looks the same where the host resets and repaints everything', () => looksTheSame({ head: link('reset.css') }));
  it('looks the same beside faces of the same names and large type', () =>
    looksTheSame({ head: link('large-type.css') }));
  it('looks the same on a page from right to left', () =>
    looksTheSame({ head: '<script>document.documentElement.dir="rtl"</script>' }));
  it('looks the same in the dark when its view asks for light', () =>
    looksTheSame({ options: { colorScheme: 'dark' } }));
  it.runIf(kind === 'frame')('looks the same in a sandbox that takes its origin away', () =>
    looksTheSame({ code: KINDS.frame.code().replace('<iframe', '<iframe sandbox="allow-scripts"') }),
  );
});

describe('a strict policy', () => {
  const live = 'the element, live in WebGL';
  it.each([
    ['as a still map', 'interactive="static"', 'svg', []],
    ['as a live map in SVG', 'interactive="live" renderer="svg"', 'svg', []],
    ['as a live map in WebGL', 'interactive="live" renderer="webgl"', 'webgl', [live]],
  ] as const)('lets the element stand %s', async (_name, attributes, tier, rows) => {
    const policy = ['the element `<lode-map>`', ...rows].map(policyFor).join('; ');
    const body = `<!doctype html><lode-map view="region=africa" ${attributes}></lode-map>${KINDS.element.foot()}`;
    hosts.put('live.html', { body, headers: { 'content-security-policy': `${STRICT}; ${policy}` } });
    const graphics = await launchBrowser({ webgl: tier === 'webgl' });
    const { page, faults } = await visitHost(graphics, `${hosts.address}live.html`);
    await complete(page);
    // The WebGL map holds no path; the others hold each country as one.
    if (attributes.includes('live'))
      await page.waitForFunction(
        wanted => {
          const canvas = document.querySelector('lode-map')?.shadowRoot?.querySelector('lode-canvas')?.shadowRoot;
          const paths = canvas?.querySelectorAll('path').length;
          return paths !== undefined && (wanted === 'webgl' ? paths === 0 : paths > 20);
        },
        tier,
        { timeout: 20_000 },
      );
    expect(faults).toEqual([]);
    await graphics.close();
  });

  it('lets the element make a PNG', async () => {
    const policy = ['the element `<lode-map>`', 'the element, to save PNG'].map(policyFor).join('; ');
    const body = `<!doctype html><lode-map view="region=africa"></lode-map>${KINDS.element.foot()}`;
    hosts.put('save.html', { body, headers: { 'content-security-policy': `${STRICT}; ${policy}` } });
    const { page, faults, close } = await hosts.visit('save.html');
    await complete(page);
    const type = await page.evaluate(async () => {
      const picture = await document.querySelector('lode-map')!.toPNG({ scale: 1 });
      return [picture.type, picture.size > 20_000];
    });
    expect([type, faults]).toEqual([['image/png', true], []]);
    await close();
  });
});
