import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  cacheDir: '/tmp/webgl-lab-cache',
  server: { port: 5199, strictPort: true, hmr: false, fs: { strict: false } },
  plugins: [
    {
      name: 'stand-ins',
      enforce: 'pre',
      resolveId(id) {
        for (const name of ['layout', 'pick'])
          if (id.endsWith(`core/layout/${name}.ts`) && !existsSync(`/work/main/src/core/layout/${name}.ts`))
            return `/tmp/lab-stub-${name}.ts`;
      },
    },
  ],
});
