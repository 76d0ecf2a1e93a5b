/** A file from where the page came from. In the one file, `fetch-carried.ts` stands in its place. */
export function fetchBesidePage(file: string): Promise<Response> {
  return fetch(new URL(file, document.baseURI));
}
