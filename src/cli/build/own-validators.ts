import standaloneCode from 'ajv/dist/standalone/index.js';
import { RECORD_KINDS } from '../../core/check/record-kinds.ts';
import { OWN_KINDS } from '../../core/own/own-records.ts';
import { createAjv } from '../data/check-schema.ts';
import { readSchemas } from '../data/schemas.ts';

/**
 * A module of the schemas of what readers may add, one exported function a kind, compiled beforehand: a page with a strict
 * policy lets no library make code from text. `root` is the data folder.
 */
export function ownValidatorsModule(root: string): string {
  const ajv = createAjv(readSchemas(root), { forModule: true });
  const names = Object.fromEntries(OWN_KINDS.map(kind => [kind, `${RECORD_KINDS[kind].schema}.schema.json`]));
  const write = standaloneCode as unknown as (from: typeof ajv, names: Record<string, string>) => string;
  const imports: string[] = [];
  // What it needs at run time it asks for as in Node; a module imports.
  const code = write(ajv, names).replace(/require\("([^"]+)"\)/g, (_, path: string) => {
    imports.push(`import * as asked${imports.length} from '${path.endsWith('.js') ? path : `${path}.js`}';`);
    return `plain(asked${imports.length - 1})`;
  });
  // Bundlers differ in whether the default export of such a module is wrapped once more.
  const plain = 'const plain = module => (module.default?.default ? module.default : module);';
  return `${imports.join('\n')}\n${plain}\n${code}`;
}
