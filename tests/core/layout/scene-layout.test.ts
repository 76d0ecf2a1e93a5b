import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/core/figure/measure-text.ts';
import type { Atlas } from '../../../src/core/geo/atlas.ts';
import { createFrame, type Frame, type FrameRequest } from '../../../src/core/geo/frame.ts';
import type { Px } from '../../../src/core/geo/types.ts';
import { layoutScene } from '../../../src/core/layout/layout.ts';
import { neighbourAt } from '../../../src/core/layout/neighbour.ts';
import { glyphHalfPx, pickAt } from '../../../src/core/layout/pick.ts';
import type { Placed, PlacedText } from '../../../src/core/layout/placed.ts';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import type { PlaceMark } from '../../../src/core/scene/marks.ts';
import type { Scene } from '../../../src/core/scene/scene.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { openAtlas, openModel } from '../../open-dataset.ts';

interface Picture {
  scene: Scene;
  frame: Frame;
  atlas: Atlas;
  placed: Placed;
}
interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const model = openModel();
const messages = { en: await loadMessages('en'), zh: await loadMessages('zh') };

function draw(query: string, widthPx: number, heightPx: number, surface: FrameRequest['surface'] = 'screen'): Picture {
  const { view } = parseView(query);
  const atlas = openAtlas(view.region === 'world' ? 'world' : 'detail');
  const scene = createScene(model, view, {
    theme: surface === 'print' ? THEMES.print : THEMES.light,
    messages: view.lang === 'zh' ? messages.zh : messages.en,
    placeOf: id => atlas.labelPoint({ of: 'country', id }),
    annotate: surface === 'print',
  });
  const edge = surface === 'print' ? 4 : 8;
  const padding = { top: edge, right: edge, bottom: edge, left: edge };
  const { projection, lens } = scene;
  const frame = createFrame({ widthPx, heightPx, padding, projection, lens, camera: view.camera, surface });
  return { scene, frame, atlas, placed: layoutScene(scene, frame, atlas) };
}

const PICTURES: Readonly<Record<string, Picture>> = {
  'world, 1160 px': draw('', 1160, 690),
  'world in print, 1600 px': draw('', 1600, 690, 'print'),
  'Africa, 760 px': draw('region=africa', 760, 650),
  'Europe, 760 px': draw('region=europe', 760, 650),
  'world in Chinese, 1160 px': draw('lang=zh', 1160, 690),
};
const names = Object.keys(PICTURES);
/** The rule is none; the Chinese world map has this many. It may fall, not rise. */
const MOST_CROSSED_NAMES = 4;

/** The ink of a line of text: from cap height to the lower edge of its descenders. */
function inkOf({ x, y, anchor, text, font }: PlacedText): Box {
  const width = measureText(text, font);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - 0.69 * font.sizePx, y1: y + 0.16 * font.sizePx };
}
/** Boxes that share more than the slack of rounding. */
const overlap = (a: Box, b: Box, slack = 1): boolean =>
  a.x0 + slack < b.x1 && b.x0 + slack < a.x1 && a.y0 + slack < b.y1 && b.y0 + slack < a.y1;
const side = (a: Px, b: Px, c: Px): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const cross = (a: Px, b: Px, c: Px, d: Px): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
/** Whether a segment enters a box: it crosses a diagonal, or begins inside. */
const runsThrough = (a: Px, b: Px, { x0, y0, x1, y1 }: Box): boolean =>
  cross(a, b, [x0, y0], [x1, y1]) ||
  cross(a, b, [x0, y1], [x1, y0]) ||
  (a[0] > x0 && a[0] < x1 && a[1] > y0 && a[1] < y1);
const mustShow = ({ scene, frame }: Picture): PlaceMark[] =>
  scene.marks.filter((mark): mark is PlaceMark => {
    if (mark.kind !== 'place' || !mark.mustShow) return false;
    const px = frame.toPx(mark.at);
    const { widthPx, heightPx } = frame.request;
    return px !== null && px[0] > 8 && px[1] > 8 && px[0] < widthPx - 8 && px[1] < heightPx - 8;
  });

describe.each(names)('%s', name => {
  const picture = PICTURES[name]!;
  const { placed, frame } = picture;
  test('has names and symbols to place', () => {
    expect([placed.texts.length > 25, placed.glyphs.length > 10]).toEqual([true, true]);
  });
  test('no two texts lie on each other', () => {
    const inks = placed.texts.map(text => ({ text: text.text, box: inkOf(text) }));
    const clashes = inks.flatMap((a, i) =>
      inks.slice(i + 1).flatMap(b => (overlap(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  });
  test('no two leaders of different places cross', () => {
    const lines = placed.leaders.flatMap(({ subject, points }) =>
      points.slice(1).map((to, i) => ({ subject, from: points[i]!, to })),
    );
    const crossings = lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .flatMap(b =>
          a.subject !== b.subject && cross(a.from, a.to, b.from, b.to) ? [`${a.subject} × ${b.subject}`] : [],
        ),
    );
    expect(crossings).toEqual([]);
  });
  test('no text lies on a stamp, a tile or a bow-tie of another', () => {
    const glyphs = placed.glyphs.filter(glyph => glyph.kind !== 'coin');
    const clashes = placed.texts.flatMap(text =>
      glyphs.flatMap(glyph => {
        const half = glyphHalfPx(glyph);
        const box = { x0: glyph.x - half, x1: glyph.x + half, y0: glyph.y - half, y1: glyph.y + half };
        return glyph.subject !== text.subject && overlap(inkOf(text), box, 2)
          ? [`${text.text} / ${glyph.subject}`]
          : [];
      }),
    );
    expect(clashes).toEqual([]);
  });
  test(`at most ${MOST_CROSSED_NAMES} leaders run through a name`, () => {
    const clashes = placed.leaders.flatMap(({ subject, points }) =>
      placed.texts.flatMap(text => {
        const { x0, y0, x1, y1 } = inkOf(text);
        const box = { x0: x0 + 1, y0: y0 + 1, x1: x1 - 1, y1: y1 - 1 };
        const meets = points.slice(1).some((to, i) => runsThrough(points[i]!, to, box));
        return subject !== text.subject && meets ? [`${subject} / ${text.text}`] : [];
      }),
    );
    expect(clashes.slice(MOST_CROSSED_NAMES)).toEqual([]);
  });
  test('all texts stand inside the frame', () => {
    const outside = placed.texts.filter(text => {
      const { x0, y0, x1, y1 } = inkOf(text);
      return x0 < 0 || y0 < 0 || x1 > frame.request.widthPx || y1 > frame.request.heightPx;
    });
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
  test('no text is smaller than 11.5 px', () => {
    expect(placed.texts.filter(({ font }) => font.sizePx < 11.5)).toEqual([]);
  });
  test('every position is a number', () => {
    const numbers = [...placed.texts, ...placed.glyphs].flatMap(({ x, y }) => [x, y]);
    const points = placed.leaders.flatMap(({ points }) => points.flat());
    expect([...numbers, ...points].every(Number.isFinite)).toBe(true);
  });
  test('a country is named once', () => {
    const named = placed.texts.map(text => text.subject).filter(subject => subject?.startsWith('country:'));
    expect(named.filter((subject, i) => named.indexOf(subject) !== i)).toEqual([]);
  });
  test('a stamp is drawn once', () => {
    const stamped = placed.glyphs.filter(({ kind }) => kind === 'stamp').map(({ subject }) => subject);
    expect(stamped.filter((subject, i) => stamped.indexOf(subject) !== i)).toEqual([]);
  });
  test('every member in view has a name, a tile or a stamp, or is listed as dropped', () => {
    const { texts, glyphs, dropped } = placed;
    const seen = new Set([...texts, ...glyphs].map(({ subject }) => subject));
    const lost = mustShow(picture).filter(({ subject }) => !seen.has(subject) && !dropped.includes(subject));
    expect(lost.map(({ subject }) => subject)).toEqual([]);
  });
  test('what is dropped is nowhere named', () => {
    const named = new Set(placed.texts.map(({ subject }) => subject));
    expect(placed.dropped.filter(subject => subject.startsWith('country:') && named.has(subject))).toEqual([]);
  });
});

test('in print, 1600 px wide, no member is dropped', () => {
  const picture = PICTURES['world in print, 1600 px']!;
  const members = new Set(mustShow(picture).map(({ subject }) => subject));
  expect(picture.placed.dropped.filter(subject => members.has(subject))).toEqual([]);
});

test('the same scene in the same frame is laid out the same', () => {
  const { scene, frame, atlas, placed } = PICTURES['world, 1160 px']!;
  expect(layoutScene(scene, frame, atlas)).toEqual(placed);
});

test('a scene with nothing on it is laid out', () => {
  expect(draw('layers=none', 320, 300).placed.glyphs).toEqual([]);
});

describe('picking', () => {
  const large =
    'BRA CHN RUS CAN AUS IND DZA ARG COD SAU MEX IDN LBY IRN MNG PER TCD NER AGO MLI ZAF COL ETH BOL MRT EGY TZA NGA VEN PAK';
  const { scene, frame, atlas } = PICTURES['world, 1160 px']!;
  const bare: Placed = { leaders: [], glyphs: [], texts: [], dropped: [] };
  test.each(large.split(' '))('the label point of %s picks it', id => {
    const px = frame.toPx(atlas.labelPoint({ of: 'country', id })!)!;
    expect(pickAt(scene, bare, frame, atlas, px)).toBe(`country:${id}`);
  });
  test('a symbol wins over the country under it', () => {
    const { placed } = PICTURES['world, 1160 px']!;
    const coin = placed.glyphs.findLast(({ kind }) => kind === 'coin')!;
    expect(pickAt(scene, placed, frame, atlas, [coin.x, coin.y])).toMatch(/^(project|country|risk):/);
    expect(pickAt(scene, { ...placed, glyphs: [coin] }, frame, atlas, [coin.x, coin.y])).toBe(coin.subject);
  });
  test('the open sea is nothing', () => {
    expect(pickAt(scene, bare, frame, atlas, frame.toPx([-30, 0])!)).toBeNull();
  });
  test('outside the world is nothing', () => {
    expect(pickAt(scene, bare, frame, atlas, [2, 2])).toBeNull();
  });
});

describe('walking by arrow keys', () => {
  const { scene, frame, placed } = PICTURES['world, 1160 px']!;
  const stations = scene.marks
    .filter(mark => mark.kind === 'place')
    .filter(mark => {
      const px = frame.toPx(mark.at);
      return px && px[0] >= 0 && px[1] >= 0 && px[0] <= 1160 && px[1] <= 690;
    })
    .map(mark => mark.subject);
  const directions = ['left', 'right', 'up', 'down'] as const;
  const reach = (start: string): Set<string> => {
    const seen = new Set([start]);
    for (const from of seen)
      for (const direction of directions) {
        const next = neighbourAt(scene, placed, frame, from, direction);
        if (next) seen.add(next);
      }
    return seen;
  };
  test('from the first station, every other can be reached', () => {
    const first = neighbourAt(scene, placed, frame, null, 'right')!;
    const reached = reach(first);
    expect(stations.filter(subject => !reached.has(subject))).toEqual([]);
  });
  test('begins at the place with the most weight', () => {
    expect(['country:USA', 'country:JPN', 'country:AUS']).toContain(neighbourAt(scene, placed, frame, null, 'up'));
  });
  test('a step goes the way of its key', () => {
    const at = (subject: string) => {
      const mark = scene.marks.find(other => other.kind === 'place' && other.subject === subject);
      return mark?.kind === 'place' ? frame.toPx(mark.at)! : null;
    };
    for (const from of stations) {
      const to = neighbourAt(scene, placed, frame, from, 'right')!;
      if (to !== from) expect(at(to)![0]).toBeGreaterThan(at(from)![0]);
    }
  });
});
