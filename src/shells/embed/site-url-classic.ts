// In the place of `site-url.ts` where the element is one classic script.
const script = document.currentScript as HTMLScriptElement | null;

export const SITE_URL = new URL('../', script?.src || document.baseURI);
