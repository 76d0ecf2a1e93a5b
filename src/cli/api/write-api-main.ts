import { writeFileSync } from 'node:fs';
import { packageRoot } from '../package-root.ts';
import { readmeWithApi } from './readme-api.ts';

const { path, now, wanted } = readmeWithApi(packageRoot());
if (now !== wanted) writeFileSync(path, wanted);
console.log(now === wanted ? 'README.md: the table of <lode-map> is up to date' : 'README.md: written anew');
