import { packageRoot } from '../package-root.ts';
import { buildSite, buildSiteWithoutPages } from './build-site.ts';
import { siteAddress } from './site-address.ts';

try {
  const args = process.argv.slice(2);
  if (args.includes('--without-pages')) await buildSiteWithoutPages();
  else await buildSite(siteAddress(packageRoot(), args, process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
