import { describe, expect, it } from 'vitest';
import type { Command, ShapeItem, TextItem } from '../../src/export/drawing.ts';
import { readDrawing } from '../../src/export/read-drawing.ts';

const document = (content: string, attributes = 'width="200" height="100" viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} lang="en"><title>A &amp; B</title><desc>What is seen</desc>${content}</svg>`;
const items = (content: string) => readDrawing(document(content)).items;
const shape = (content: string) => items(content)[0] as ShapeItem;

describe('readDrawing', () => {
  it('reads size, title, text equivalent and language', () => {
    expect(readDrawing(document(''))).toMatchObject({ widthPx: 200, heightPx: 100, title: 'A & B', alt: 'What is seen', lang: 'en', items: [] }); // biome-ignore format: one record
  });

  it('gives paths in px of the output, with relative and short commands resolved', () => {
    const { commands } = shape('<g transform="translate(10 5)scale(.5)"><path d="m0 0h20v-4l-2 2zm10 10 5 5"/></g>');
    // The view box doubles, the group halves: lengths stay, places double.
    expect(commands).toEqual([
      ['M', 20, 10], ['L', 40, 10], ['L', 40, 6], ['L', 38, 8], ['Z'], ['M', 30, 20], ['L', 35, 25],
    ]); // biome-ignore format: a path
  });

  it('turns circles, arcs and quadratic curves into cubic ones', () => {
    const circle = shape('<circle cx="5" cy="6" r="2"/>');
    expect(circle.isEllipse).toBe(true);
    expect(circle.commands.map(([kind]) => kind).join('')).toBe('MCCCCZ');
    expect(shape('<path d="M0 0Q3 3 6 0"/>').commands[1]).toEqual(['C', 4, 4, 8, 4, 12, 0]);
    const [, ...curves] = shape('<path d="M0 0A3 3 0 0 1 6 0"/>').commands;
    const [, , , , , x, y] = curves.at(-1) as Extract<Command, readonly ['C', ...number[]]>;
    expect(curves.length).toBeGreaterThan(1);
    expect([x, y]).toEqual([expect.closeTo(12), expect.closeTo(0)]);
  });

  it('hands styles on, scales lines and dashes, multiplies opacities', () => {
    const line = shape(
      '<g fill="none" stroke="#ABC" stroke-width="3" opacity=".5"><path d="M0 0h9" stroke-opacity=".5" stroke-dasharray="1 2"/></g>',
    );
    expect(line.fill).toBeNull();
    expect(line.stroke).toMatchObject({ color: '#aabbcc', widthPx: 6, opacity: 0.25, dashPx: [2, 4] });
  });

  it('parts a line that lies under its fill', () => {
    const [under, over] = items('<path d="M0 0h9v9z" fill="#ff0000" stroke="#000000" paint-order="stroke"/>');
    expect([(under as ShapeItem).fill, (over as ShapeItem).stroke]).toEqual([null, null]);
  });

  it('reads hatches with their angle, pitch and rows', () => {
    const pattern =
      '<defs><pattern id="p" width="8" height="5" patternUnits="userSpaceOnUse" patternTransform="scale(2)rotate(-45)"><path d="M0 0h8v5H0z" fill="#eeeeee"/><path d="M0 2.5h8" stroke="#990000" stroke-width="1.2" stroke-opacity=".6"/></pattern></defs>';
    const { fill } = shape(`${pattern}<path d="M0 0h9v9z" fill="url(#p)"/>`);
    expect(fill).toMatchObject({
      kind: 'hatch',
      pitchPx: 20,
      rows: [
        { kind: 'line', offsetPx: 10, widthPx: 20, color: '#eeeeee', opacity: 1 },
        { kind: 'line', offsetPx: 10, widthPx: 4.8, color: '#990000', opacity: 0.6 },
      ],
    });
    expect(fill?.kind === 'hatch' && fill.angle).toBeCloseTo(45);
  });

  it('reads texts with their scripts together, their halo, and the names of groups', () => {
    const drawing = readDrawing(
      document(
        '<g data-name="Label" class="texts top"><g font-family="Fira Sans Condensed,sans-serif" font-size="12" font-weight="600" text-anchor="middle" stroke="#ffffff" stroke-width="3" stroke-opacity=".9" fill="#101010"><text x="3" y="4">A &lt; <tspan font-family="Noto Sans SC">中</tspan></text></g></g>',
      ),
    );
    const text = drawing.items[0] as TextItem;
    expect(text).toMatchObject({
      text: 'A < 中',
      x: 6,
      y: 8,
      anchor: 'middle',
      halo: { color: '#ffffff', widthPx: 6 },
    });
    expect(text.font).toEqual({ family: 'condensed', weight: 600, italic: false, sizePx: 24 });
    expect(drawing.groups[drawing.groups[text.group]!.parent!]).toEqual({ parent: 0, name: 'Label', role: 'texts' });
  });

  it('knows an upright box among clips, and the link around a shape', () => {
    const clips =
      '<clipPath id="b"><path d="M0 0h9v4H0z"/></clipPath><clipPath id="o"><path clip-rule="evenodd" d="M0 0h9v9zM1 1h2v2z"/></clipPath>';
    const item = shape(
      `${clips}<g clip-path="url(#b)"><a href="https://example.org/"><path clip-path="url(#o)" d="M0 0h9v9z"/></a></g>`,
    );
    expect(item.clips.map(({ box, rule }) => [box, rule])).toEqual([
      [{ left: 0, top: 0, right: 18, bottom: 8 }, 'nonzero'],
      [null, 'evenodd'],
    ]);
    expect(item.link).toBe('https://example.org/');
  });

  it('draws what is used again at its place, in the style of its use', () => {
    const used = items('<defs><path id="a" d="M0 0h4v4z"/></defs><use xlink:href="#a" x="3" y="1" fill="#112233"/>');
    expect(used).toMatchObject([{ commands: [['M', 6, 2], ['L', 14, 2], ['L', 14, 10], ['Z']], fill: { color: '#112233' } }]); // biome-ignore format: one record
  });

  it.each([
    ['<use xlink:href="#none"/>', '#none'],
    ['<g id="b"><use xlink:href="#b"/></g>', '#b'],
    ['<image href="x.png"/>', '<image>'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<path d="M0 0h9" style="fill:red"/>', 'style='],
    ['<path d="M0 0h9" marker-end="url(#m)"/>', 'marker-end'],
    ['<path d="M0 0h9v9z" fill="red"/>', '"red"'],
    ['<path d="M0 0h9v9z" fill="url(#none)"/>', 'url(#none)'],
    ['<path d="M0 0 nonsense"/>', 'path data'],
    ['<g transform="skewX(4)"/>', 'skewX'],
    ['<text transform="rotate(9)">a</text>', 'upright'],
    ['<text x="1"><tspan dx="3">a</tspan></text>', 'dx'],
    ['<g>stray</g>', 'stray'],
    ['<style>path { fill: red }</style>', '<style>'],
  ])('refuses %s and names it', (content, named) => {
    expect(() => readDrawing(document(content))).toThrow(named);
  });
});
