import { build, type Plugin, type Rolldown } from 'vite';
import { pageResolve } from './page-resolve.ts';

/** One classic script with everything that the entry asks for, sooner or later. */
export async function bundleScript(root: string, entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: pageResolve(root),
    plugins: [...plugins],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
        // Vite's code for fetching ahead reads the module's address; with one script there is nothing to fetch.
        checks: { emptyImportMeta: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`${entry} became ${output.map(({ fileName }) => fileName).join(', ')}`);
  return output[0].code.trim();
}
