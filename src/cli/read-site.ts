import { UsageError } from './usage-error.ts';

/** The address that `--site` gives, or null when it is not given. */
export function readSite(site: string | boolean | undefined): string | null {
  if (typeof site !== 'string') return null;
  if (!/^https?:\/\/[^/]/.test(site) || !URL.canParse(site))
    throw new UsageError(`--site: got "${site}"; expected an address that begins with https://`);
  return site;
}
