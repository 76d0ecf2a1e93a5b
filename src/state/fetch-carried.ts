const carried = new Map<string, Uint8Array<ArrayBuffer>>();

/** Keeps files that came inside the page, by the names under which they stand beside other pages. */
export function carryFiles(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): void {
  for (const [name, bytes] of files) carried.set(name, bytes);
}

/** A file that came inside the page, else 404; no network is asked. The build of the one file puts it in the place of `fetch-beside-page.ts`. */
export async function fetchBesidePage(file: string): Promise<Response> {
  const bytes = carried.get(file);
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
}
