// `embed.html`: the page for frames. It is small; what it shows is the element.
import { openEmbedPage } from './shells/embed-page/open-embed-page.ts';

/** Where nothing may be fetched as a module, a page that carries everything stands in; Chinese faces weigh as much as the rest. */
const aloneOf = (search: string): string =>
  new URLSearchParams(search).get('lang') === 'zh' ? 'embed-alone.zh.html' : 'embed-alone.html';

async function start(): Promise<void> {
  // A sandbox that takes the origin away, or a file from a disk: servers rarely let such a page read their files.
  if (self.origin === 'null') return location.replace(`${aloneOf(location.search)}${location.search}${location.hash}`);
  if (import.meta.env.DEV) await import('./shells/embed/element.ts');
  else await import(/* @vite-ignore */ new URL('element/lode-map.js', document.baseURI).href);
  openEmbedPage(document.querySelector('lode-map')!);
}

start().catch((error: unknown) => {
  console.error(error);
  document.querySelector<HTMLElement>('#failed')!.hidden = false;
});
