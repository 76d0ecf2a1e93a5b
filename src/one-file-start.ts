// What the one file runs first: it unpacks the program that stands in the page, and starts it.
import { unpackFiles } from './state/unpack-files.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
/** What `one-file.ts` exports. */
interface Program {
  openOneFile(program: Files, data: Files): Promise<void>;
}

const text = (id: string): string => document.getElementById(id)?.textContent ?? '';

async function start(): Promise<void> {
  const files = unpackFiles(text('lodemap-program'));
  const program = new Blob([files.get('program.js')!], { type: 'text/javascript' });
  const url = URL.createObjectURL(program);
  const { openOneFile } = (await import(/* @vite-ignore */ url)) as Program;
  URL.revokeObjectURL(url);
  await openOneFile(files, unpackFiles(text('lodemap-data')));
}

start().catch((error: unknown) => {
  console.error(error);
  // The words came with the page, in its language, because nothing else may have been read.
  document.getElementById('lodemap-failed')?.removeAttribute('hidden');
});
