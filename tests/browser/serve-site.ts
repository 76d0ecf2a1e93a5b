import { join } from 'node:path';
import { serve } from '../../src/cli/serve.ts';

/** Serves dist/site for the whole run and tells the tests where. */
export default async function setup(): Promise<() => void> {
  const { server, address } = await serve(join(import.meta.dirname, '..', '..', 'dist', 'site'), 4610);
  process.env.LODEMAP_SITE = address;
  return () => server.close();
}
