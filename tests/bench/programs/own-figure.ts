// Prints how long the first drawing of the default figure and the later ones took, ms. With `content` it writes what the
// bare script is to draw.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/cli/package-root.ts';
import { createModel } from '../../../src/core/model/create-model.ts';
import { contentOf, drawDefault, openFigure, readFiles } from './default-figure.ts';
import { report } from './report.ts';

if (process.argv[2] === 'content')
  writeFileSync(
    join(packageRoot(), '.cache/bench/map-content.json'),
    JSON.stringify(contentOf(openFigure(readFiles()))),
  );
else
  report(
    () => drawDefault(openFigure(readFiles())),
    () => {
      const opened = openFigure(readFiles());
      return () => {
        // A model of its own, because selections are remembered per model.
        const model = createModel(opened.dataset);
        return () => drawDefault(opened, model);
      };
    },
  );
