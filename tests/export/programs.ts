// Programs that read back what was written. A test that needs one that is missing is skipped, with a line that says so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program is installed; says so when it is not. */
export function hasProgram(name: string, version: string): boolean {
  try {
    execFileSync(name, [version], { stdio: 'ignore' });
    return true;
  } catch {
    console.log(`skipped: ${name} is not installed`);
    return false;
  }
}

/** Runs a program on a file and gives what it prints. */
export function runOn(bytes: Uint8Array, suffix: string, program: string, args: (file: string) => string[]): string {
  return inFolder(folder => {
    const file = join(folder, `file${suffix}`);
    writeFileSync(file, bytes);
    return execFileSync(program, args(file), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  });
}

export interface Picture {
  width: number;
  height: number;
  /** Three bytes a pixel. */
  rgb: Uint8Array;
}

/** The first page of a PDF as a picture of a width in px. */
export function pictureOfPdf(bytes: Uint8Array, widthPx: number): Picture {
  return inFolder(folder => {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    execFileSync('pdftoppm', ['-singlefile', '-scale-to-x', String(widthPx), '-scale-to-y', '-1', file, join(folder, 'page')]); // biome-ignore format: one command
    return readPpm(readFileSync(join(folder, 'page.ppm')));
  });
}

/** A deck as LibreOffice prints it. */
export function pdfOfDeck(bytes: Uint8Array): Uint8Array {
  return inFolder(folder => {
    const file = join(folder, 'deck.pptx');
    writeFileSync(file, bytes);
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    execFileSync('soffice', ['--headless', home, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(join(folder, 'deck.pdf')));
  });
}

/** Mean difference of two pictures of one size, 0 to 255. */
export function meanDifference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error(`${a.width}x${a.height}, ${b.width}x${b.height}`);
  let sum = 0;
  for (let i = 0; i < a.rgb.length; i++) sum += Math.abs(a.rgb[i]! - b.rgb[i]!);
  return sum / a.rgb.length;
}

function readPpm(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 40)));
  if (!head) throw new Error('not a PPM picture');
  return { width: Number(head[1]), height: Number(head[2]), rgb: bytes.subarray(head[0].length) };
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lodemap-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
