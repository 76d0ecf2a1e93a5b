// The page's heap before and after sixty changes of the View, there and back.
import type { CDPSession, Page } from 'playwright-core';
import { markTime, openSession } from './page-session.ts';
import type { Sites } from './sites.ts';
import { type Line, state } from './table.ts';

const CHANGES = 60;
const VIEWS = [
  '',
  'asof=2026-02-10',
  'region=africa',
  'select=country:COD',
  'projection=globe',
  'layers=risks',
  'theme=dark&select=country:PAK',
  'camera=25,-5,2',
  'layers=projects&minerals=copper',
  'projection=mercator&worldview=us',
];

interface Load {
  heapMb: number;
  nodes: number;
  listeners: number;
}

export async function measureMemory({ browser, address }: Sites): Promise<Line[]> {
  const { page, cdp, close } = await openSession(browser);
  await page.goto(`${address}?renderer=svg`);
  await markTime(page, 'map-ready');
  for (let i = 0; i <= VIEWS.length; i++) await change(page, VIEWS[i % VIEWS.length]!);
  const before = await loadOf(page, cdp);
  for (let i = 1; i <= CHANGES; i++) await change(page, VIEWS[i % VIEWS.length]!);
  const after = await loadOf(page, cdp);
  await close();
  const words = ({ heapMb, nodes, listeners }: Load) =>
    `${heapMb.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;
  return [
    state('heap before changes of the View', words(before)),
    state(`heap after ${CHANGES} changes`, words(after)),
  ];
}

async function change(page: Page, query: string): Promise<void> {
  await page.evaluate(search => {
    history.pushState(null, '', `?${search}${search ? '&' : ''}renderer=svg`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForTimeout(400);
}

async function loadOf(page: Page, cdp: CDPSession): Promise<Load> {
  await page.waitForTimeout(1000);
  await cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heapMb: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
