import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.ts';

let end = () => {};
afterEach(() => end());

/** A served folder of one file, to which more may still come. */
async function serveFolder(rest?: Promise<unknown>): Promise<{ folder: string; address: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'lodemap-served-'));
  writeFileSync(join(folder, 'index.html'), 'the map');
  const { server, address } = await serve(folder, 0, rest ? { rest } : {});
  end = () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  };
  return { folder, address };
}
const read = async (url: string) => {
  const answer = await fetch(url);
  return [answer.status, await answer.text()];
};

it('A file that is still being written is waited for, and what never comes is then missing', async () => {
  let written = () => {};
  const { folder, address } = await serveFolder(
    new Promise<void>(resolve => {
      written = resolve;
    }),
  );
  expect(await read(address)).toEqual([200, 'the map']);
  const answers = Promise.all([read(`${address}atlas.html`), read(`${address}nothing.html`)]);
  await new Promise(resolve => setTimeout(resolve, 50));
  writeFileSync(join(folder, 'atlas.html'), 'the pages');
  written();
  expect(await answers).toEqual([
    [200, 'the pages'],
    [404, 'Nothing is at this address.\n'],
  ]);
  expect(await read(`${address}atlas.html`)).toEqual([200, 'the pages']);
});

it('Files that could not be written are missing, and the others stay', async () => {
  const { address } = await serveFolder(Promise.reject(new Error('no room')));
  expect(await read(`${address}atlas.html`)).toEqual([404, 'Nothing is at this address.\n']);
  expect(await read(address)).toEqual([200, 'the map']);
});
