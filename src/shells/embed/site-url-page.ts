// In the place of `site-url.ts` where the script stands in a page of the site.
export const SITE_URL = new URL('./', document.baseURI);
