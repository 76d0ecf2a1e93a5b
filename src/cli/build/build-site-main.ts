import { packageRoot } from '../package-root.ts';
import { buildSite } from './build-site.ts';
import { siteAddress } from './site-address.ts';

try {
  await buildSite(siteAddress(packageRoot(), process.argv.slice(2), process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
