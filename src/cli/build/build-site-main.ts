import { packageRoot } from '../package-root.ts';
import { buildSite, buildSiteFirst, buildSiteRest } from './build-site.ts';
import { siteAddress } from './site-address.ts';

try {
  const args = process.argv.slice(2);
  if (args.includes('--first')) await buildSiteFirst();
  else if (args.includes('--rest')) await buildSiteRest();
  else await buildSite(siteAddress(packageRoot(), args, process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
