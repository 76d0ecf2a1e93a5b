// The program inside the one file. It is given what was packed beside it, and asks no network for anything.
import type { OneFileStart } from './core/briefing/one-file-start.ts';
import { addBadge } from './one-file-badge.ts';
import pageStyles from './shells/page.css?inline';
import { carryFiles } from './state/fetch-carried.ts';
import { FILES } from './state/load.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Puts styles, fonts and records where the shells look for them, then shows the briefing or its presenter's window. */
export async function openOneFile(program: Files, data: Files): Promise<void> {
  carryFiles(program);
  carryFiles(data);
  // The fine boundaries would cost more than all records; the coarse ones serve regions and close cameras too.
  carryFiles(new Map([[FILES.detail, program.get(FILES.world)!]]));
  addStyles(textOf(program, 'fonts.css').replace(/url\((fonts\/[^)]+)\)/g, (_, file: string) => `url(${addressOf(program, file)})`)); // biome-ignore format: one call
  addStyles(pageStyles);
  const start = JSON.parse(textOf(data, 'start.json')) as OneFileStart;
  completeAddress(start);
  document.documentElement.dataset.oneFile = '';
  document.body.replaceChildren(document.createElement('lode-explore'));
  await import('./shells/present-start.ts');
  const stage = document.querySelector('lode-present');
  if (stage) addBadge(stage, start.version, start.hash);
}

/** The address names briefing and step as on the site, so that reloading, Back and the presenter's window find them. */
function completeAddress({ briefing, query }: OneFileStart): void {
  const asked = new URLSearchParams(location.search);
  const complete = new URLSearchParams(query);
  for (const [key, value] of asked) complete.set(key, value);
  complete.set('mode', 'present');
  complete.set('briefing', briefing);
  history.replaceState(null, '', `?${complete}${location.hash}`);
}

function addStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

function addressOf(files: Files, name: string): string {
  return URL.createObjectURL(new Blob([files.get(name)!]));
}
