// `embed.js` on host pages, with frames that obey the protocol and frames and windows that don't.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useHosts } from './use-hosts.ts';

const MAX_BYTES = 2000;
/** A frame that keeps what it is told, and says what the test wants said. */
const SPEAKER = `<!doctype html><script>
window.heard = [];
addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
window.say = (data, target = parent) => target.postMessage(data, '*');
</script>`;
const hosts = useHosts(({ put }) => {
  put('embed.js', { body: readFileSync('dist/site/embed.js') });
  put('speaker.html', { body: SPEAKER });
});

/** A host page under a strict policy, with the frames given and the events that they fire. */
async function openHost(frames: string): Promise<{ page: Page; faults: string[] }> {
  const policy = `default-src 'none'; script-src 'self'; frame-src ${hosts.address} ${hosts.strange}`;
  hosts.put('events.js', {
    body: 'window.views=[];addEventListener("lodemap-view",e=>views.push([e.target.id,e.detail.view]))',
  });
  hosts.put('host.html', {
    body: `<!doctype html>${frames}<script src="events.js"></script><script src="embed.js"></script><script src="embed.js"></script>`,
    headers: { 'content-security-policy': policy },
  });
  const page = await hosts.browser.newPage();
  const faults: string[] = [];
  page.on('console', message => void (message.type() !== 'log' && faults.push(message.text())));
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(`${hosts.address}host.html`);
  return { page, faults };
}

const frameOf = async (page: Page, id: string) =>
  (await (await page.waitForSelector(`#${id}`, { state: 'attached' })).contentFrame())!;
const say = async (page: Page, id: string, data: unknown) =>
  (await frameOf(page, id)).evaluate(said => (window as unknown as { say(data: unknown): void }).say(said), data);
const heightPx = (page: Page, id: string) => page.evaluate(one => document.getElementById(one)!.clientHeight, id);
const viewsOf = (page: Page) => page.evaluate(() => (window as unknown as { views: unknown[] }).views);
const heardBy = async (page: Page, id: string) =>
  (await frameOf(page, id)).evaluate(() => (window as unknown as { heard: unknown[] }).heard);
/** Messages and mutations have arrived. */
const settled = (page: Page) => page.evaluate(() => new Promise(done => setTimeout(done, 60)));
const height = (px: unknown) => ({ type: 'lodemap:height', v: 1, height: px });
const setView = (view: string) => ({ type: 'lodemap:set-view', v: 1, view });

describe('embed.js', () => {
  it('is one classic script of at most 2 kB', () => {
    const script = readFileSync('dist/site/embed.js', 'utf8');
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(MAX_BYTES);
    expect(script).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it('gives a frame the height of what it shows, from its own origin or from a sandbox', async () => {
    const { page, faults } = await openHost(
      `<iframe class="lodemap" id="near" src="speaker.html"></iframe>
       <iframe class="lodemap" id="far" src="${hosts.strange}speaker.html"></iframe>
       <iframe class="lodemap" id="boxed" sandbox="allow-scripts" src="${hosts.strange}speaker.html"></iframe>
       <iframe class="lodemap" id="same" sandbox="allow-scripts allow-same-origin" src="${hosts.strange}speaker.html"></iframe>`,
    );
    for (const [index, id] of ['near', 'far', 'boxed', 'same'].entries()) {
      await say(page, id, height(300.4 + index * 10));
      await settled(page);
      expect(await heightPx(page, id)).toBe(301 + index * 10);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('counts borders and padding where the host does', async () => {
    const { page } = await openHost('<iframe class="lodemap" id="one" src="speaker.html"></iframe>');
    await page.evaluate(() => {
      const { style } = document.querySelector('iframe')!;
      style.boxSizing = 'border-box';
      style.border = '3px solid';
      style.padding = '5px';
    });
    await say(page, 'one', height(400));
    await settled(page);
    expect(await (await frameOf(page, 'one')).evaluate(() => innerHeight)).toBe(400);
    await page.close();
  });

  it('keeps heights within bounds and takes nothing that is no number', async () => {
    const { page } = await openHost('<iframe class="lodemap" id="one" src="speaker.html"></iframe>');
    const asked: [unknown, number][] = [
      [500, 500],
      [1, 80],
      [1e9, 4000],
      [Number.NaN, 4000],
      [Number.POSITIVE_INFINITY, 4000],
      ['300px; position:fixed', 4000],
      [null, 4000],
      [{ valueOf: 1 }, 4000],
    ];
    for (const [said, expected] of asked) {
      await say(page, 'one', height(said));
      await settled(page);
      expect([said, await heightPx(page, 'one')]).toEqual([said, expected]);
    }
    for (const other of [null, 'lodemap:height', { ...height(99), v: 2 }, { ...height(99), type: 'height' }, []])
      await say(page, 'one', other);
    await settled(page);
    expect(await heightPx(page, 'one')).toBe(4000);
    await page.close();
  });

  it('ignores strangers: other frames, frames within frames, windows, and a frame that has gone elsewhere', async () => {
    const { page } = await openHost(
      `<iframe class="lodemap" id="map" src="${hosts.strange}speaker.html"></iframe>
       <iframe id="advert" src="${hosts.strange}speaker.html"></iframe>
       <iframe class="lodemap" id="boxed" sandbox="allow-scripts" src="${hosts.strange}speaker.html"></iframe>`,
    );
    const before = await heightPx(page, 'map');
    await say(page, 'advert', height(700));
    // A window that the host has opened, and the host itself.
    const popup = page.waitForEvent('popup');
    await page.evaluate(address => void window.open(`${address}speaker.html`), hosts.strange);
    const stranger = await popup;
    await stranger.waitForLoadState();
    await stranger.evaluate(said => window.opener.postMessage(said, '*'), height(700));
    await page.evaluate(said => window.postMessage(said, '*'), height(700));
    // A frame inside the map's frame.
    await (await frameOf(page, 'map')).evaluate(said => {
      const inner = document.createElement('iframe');
      inner.srcdoc = `<script>top.postMessage(${JSON.stringify(said)},'*')</script>`;
      document.body.append(inner);
    }, height(700));
    await settled(page);
    expect([await heightPx(page, 'map'), await heightPx(page, 'advert')]).toEqual([before, before]);
    await say(page, 'map', { type: 'lodemap:ready', v: 1 });
    // The map's frame shows a page of another origin now.
    await page.evaluate(address => {
      document.querySelector<HTMLIFrameElement>('#map')!.contentWindow!.location.href = `${address}speaker.html`;
    }, hosts.address);
    await page.waitForFunction(() => document.querySelector<HTMLIFrameElement>('#map')!.contentDocument !== null);
    await (await frameOf(page, 'map')).waitForFunction(() => 'say' in window);
    await say(page, 'map', height(700));
    await say(page, 'map', { type: 'lodemap:view', v: 1, view: 'region=africa' });
    await page.evaluate(() => document.querySelector('#map')!.setAttribute('data-view', 'region=africa'));
    await settled(page);
    expect([await heightPx(page, 'map'), await viewsOf(page)]).toEqual([before, []]);
    expect(await heardBy(page, 'map')).toEqual([]);
    await page.close();
  });

  it('asks who has already spoken, and tells a view only to frames that are ready, at their origin alone', async () => {
    const { page, faults } = await openHost(
      `<iframe class="lodemap" id="far" data-view="region=africa" src="${hosts.strange}speaker.html"></iframe>
       <iframe class="lodemap" id="boxed" sandbox="allow-scripts" src="${hosts.strange}speaker.html"></iframe>`,
    );
    await settled(page);
    // What is set before the frame is ready waits.
    await page.evaluate(() => document.querySelector('#boxed')!.setAttribute('data-view', 'asof=2025-01-01'));
    await settled(page);
    const wishes = async (id: string) => (await heardBy(page, id)).filter(one => (one as { data: { view?: string } }).data.view !== undefined); // biome-ignore format: one call
    expect([await wishes('far'), await wishes('boxed')]).toEqual([[], []]);
    for (const id of ['far', 'boxed']) await say(page, id, { type: 'lodemap:ready', v: 1 });
    await settled(page);
    const origin = new URL(hosts.address).origin;
    expect(await wishes('far')).toEqual([{ data: setView('region=africa'), origin }]);
    expect(await wishes('boxed')).toEqual([{ data: setView('asof=2025-01-01'), origin }]);
    await page.evaluate(() => document.querySelector('#far')!.setAttribute('data-view', 'region=asia'));
    await settled(page);
    expect((await wishes('far')).at(-1)).toEqual({ data: setView('region=asia'), origin });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says by an event which view a frame has come to, once, and is not led in a circle', async () => {
    const { page, faults } = await openHost(
      `<iframe class="lodemap" id="map" src="${hosts.strange}speaker.html"></iframe>`,
    );
    await page.evaluate(() => {
      addEventListener('lodemap-view', event => {
        (event.target as HTMLElement).dataset.view = (event as CustomEvent<{ view: string }>).detail.view;
      });
    });
    await say(page, 'map', { type: 'lodemap:ready', v: 1 });
    const wish = { type: 'lodemap:view', v: 1, view: 'region=africa' };
    await say(page, 'map', wish);
    await say(page, 'map', wish);
    await say(page, 'map', { ...wish, view: { toString: 'no' } });
    await say(page, 'map', { ...wish, view: 'a'.repeat(4001) });
    await settled(page);
    expect(await viewsOf(page)).toEqual([['map', 'region=africa']]);
    const told = (await heardBy(page, 'map')).filter(one => (one as { data: { view?: string } }).data.view);
    expect([told, faults]).toEqual([[], []]);
    await page.close();
  });
});
