import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOver } from '../../src/cli/build/lay-over.ts';
import { PagePictures } from '../../src/cli/build/page-pictures.ts';

test('empty pixels take the ground, opaque ones hide it, others mix', () => {
  const ground = Uint8Array.of(100, 100, 100, 255, 100, 100, 100, 255, 100, 100, 100, 255);
  const over = Uint8Array.of(0, 0, 0, 0, 7, 8, 9, 255, 40, 0, 0, 51);
  layOver(ground, over);
  expect([...over]).toEqual([100, 100, 100, 255, 7, 8, 9, 255, 120, 80, 80, 255]);
});

test('sizes that differ are an error that says so', () => {
  expect(() => layOver(new Uint8Array(8), new Uint8Array(4))).toThrow('ground has 8 bytes, picture 4');
});

test('a picture drawn in two parts has the bytes of the whole', () => {
  const open = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">';
  const ground = '<path d="M0 0h40v30H0z" fill="#f1f4f5"/><path d="M3 4l20 3 9 17z" fill="#86b8c8"/>';
  const over = '<path d="M4 5h20v9H4z" fill="#9c1c5b"/>';
  const parts = { ground: `${open}${ground}</svg>`, over: `${open}${over}</svg>` };
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'pictures-')));
  try {
    const [whole, laid] = [null, parts].map((parts, i) =>
      new PagePictures(folders[i]!).png({ svg: `${open}${ground}${over}</svg>`, parts }, 40),
    );
    expect(Buffer.from(laid!).equals(Buffer.from(whole!))).toBe(true);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});
