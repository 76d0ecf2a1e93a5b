import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { subsetFace } from '../../src/export/subset-face.ts';

const read = (name: string) => new Uint8Array(readFileSync(`public/fonts/ttf/${name}.ttf`));

function pixelsOf(face: Uint8Array, family: string, text: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'lodemap-face-'));
  try {
    const file = join(folder, 'face.ttf');
    writeFileSync(file, face);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><text x="5" y="40" font-size="30" font-family="${family}">${text}</text></svg>`;
    return Buffer.from(new Resvg(svg, { font: { fontFiles: [file], loadSystemFonts: false } }).render().pixels);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('A face cut to some characters', () => {
  it.each([
    ['fira-sans-400', 'Fira Sans', 'Türkiye, AVATAR 1,250 Źródło'],
    ['noto-sans-sc-400', 'Noto Sans SC', '刚果（金）矿产'],
  ])('draws them as the whole face does: %s', (name, family, text) => {
    const face = read(name);
    const cut = subsetFace(face, text);
    expect(cut.length).toBeLessThan(0.75 * face.length);
    expect(Buffer.compare(pixelsOf(cut, family, text), pixelsOf(face, family, text))).toBe(0);
    expect(Buffer.compare(cut, subsetFace(face, [...text].reverse()))).toBe(0);
  });

  it('draws no other character', () => {
    const cut = subsetFace(read('fira-sans-400'), 'abc');
    const ink = (text: string) => pixelsOf(cut, 'Fira Sans', text).some((value, i) => i % 4 === 3 && value > 0);
    expect([ink('abc'), ink('xyz')]).toEqual([true, false]);
  });

  it('refuses what is no face', () => {
    expect(() => subsetFace(new Uint8Array(64), 'a')).toThrow('cmap');
  });
});
