// In the place of `site-files.ts` in a page that carries its files, because it may fetch nothing as its sandbox has taken its
// origin away.
import { SITE_URL } from './site-url-page.ts';

/** A file that stands in the page, else one from the server, which may refuse it. */
export async function fetchFile(url: URL): Promise<Response> {
  const text = url.href.startsWith(SITE_URL.href) ? carried(url.href.slice(SITE_URL.href.length)) : null;
  return text === null ? fetch(url) : new Response(text, { headers: { 'content-type': 'application/json' } });
}

/** The bytes of a face that stands in the page, else from the server, which may refuse it: then it throws. */
export async function readFace(file: string): Promise<Uint8Array> {
  const base64 = carried(file);
  if (base64 !== null) return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const response = await fetch(fileAddress(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A face that stands in the page as an address that holds all of it. */
export function fileAddress(file: string): string {
  const base64 = carried(file);
  return base64 === null ? new URL(file, SITE_URL).href : `data:font/woff2;base64,${base64}`;
}

const RELEASED = /^data\/releases\/([^/]+)\/(dataset|details)\.json$/;

/** The text of a file in the page. The data that the page carries are a published version too, and answer to its name. */
function carried(file: string): string | null {
  const [, version, name] = RELEASED.exec(file) ?? [];
  return inPage(name !== undefined && version === carriedVersion() ? `data/${name}.json` : file);
}

/** A dataset begins with its version; reading all of it for that would take as long as opening it. */
function carriedVersion(): string | null {
  return /"version":"([^"]+)"/.exec(inPage('data/dataset.json')?.slice(0, 200) ?? '')?.[1] ?? null;
}

function inPage(file: string): string | null {
  return document.getElementById(`carried:${file}`)?.textContent ?? null;
}
