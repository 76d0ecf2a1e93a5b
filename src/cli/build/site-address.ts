import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/**
 * Where the built site will stand, with a slash at its end: from `--site`, the variable LODEMAP_SITE, or `homepage` in
 * package.json, in this order; null when none says. What is no web address is an error.
 */
export function siteAddress(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const at = args.findIndex(arg => arg === '--site' || arg.startsWith('--site='));
  const given = at < 0 ? undefined : args[at]!.startsWith('--site=') ? args[at]!.slice('--site='.length) : args[at + 1];
  if (at >= 0 && !given)
    throw new UsageError('--site: got nothing; expected an address such as https://example.org/map/');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { homepage?: string };
  const text = given ?? (env.LODEMAP_SITE || manifest.homepage);
  if (!text) return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`--site: got "${text}"; expected an address such as https://example.org/map/`);
  const url = new URL(text);
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
