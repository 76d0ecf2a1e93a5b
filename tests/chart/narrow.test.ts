// Charts of narrow embeds: what is written stands apart and is not cut.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { DrawnChart } from '../../src/chart/chart-input.ts';
import { measureText, type TextFont } from '../../src/core/figure/measure-text.ts';
import { CHARTS } from '../../src/core/view/words.ts';
import { chartForTest, figureForTest } from './draw-for-test.ts';

/** Between two words of one line. */
const LEAST_GAP_PX = 2;
const NARROW = { widthPx: 290, heightPx: 300, textPx: [13.1, 13.5] } as const;

interface Word {
  text: string;
  left: number;
  right: number;
  y: number;
}

/** The words of a drawing with the places that they take. */
function wordsOf(svg: string): Word[] {
  const { document } = parseHTML(`<html><body><svg>${svg}</svg></body></html>`);
  return [...document.querySelectorAll('text')].map(element => {
    const read = (name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
    const text = element.textContent ?? '';
    const family = read('font-family').includes('Condensed') ? 'condensed' : 'sans';
    const weight = (Number(read('font-weight')) || 400) as TextFont['weight'];
    const width = measureText(text, { family, weight, sizePx: Number(read('font-size')) });
    let [x, y] = [Number(element.getAttribute('x')), Number(element.getAttribute('y'))];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const [, dx = '0', dy = '0'] =
        /translate\(([-\d.]+)[ ,]*([-\d.]+)?/.exec(at.getAttribute('transform') ?? '') ?? [];
      [x, y] = [x + Number(dx), y + Number(dy)];
    }
    const left = { middle: x - width / 2, end: x - width }[read('text-anchor')] ?? x;
    return { text, left, right: left + width, y };
  });
}

/** Pairs of words on one line that stand on each other. */
function overlapping(svg: string): string[] {
  const words = wordsOf(svg);
  return words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter(b => Math.abs(a.y - b.y) < 4 && a.left < b.right + LEAST_GAP_PX && b.left < a.right + LEAST_GAP_PX)
      .map(b => `${a.text} on ${b.text}`),
  );
}

const query = (chart: string) =>
  `chart=${chart}${chart === 'withdrawal' ? '&minerals=cobalt&without=country:COD' : ''}`;

test.each(CHARTS.flatMap(chart => [query(chart), `${query(chart)}&lang=zh`]))(
  'no word stands on another: %s',
  async asked => {
    const { svg } = (await chartForTest(asked, NARROW)) as DrawnChart;
    expect(wordsOf(svg).length).toBeGreaterThan(3);
    expect(overlapping(svg)).toEqual([]);
  },
);

test('heads of columns, names of leaders and ticks are whole', async () => {
  const ladder = wordsOf(((await chartForTest('chart=ladder', NARROW)) as DrawnChart).svg).map(({ text }) => text);
  expect(ladder).toEqual(expect.arrayContaining(['letters', 'announced', 'committed', 'disbursed']));
  const leaders = wordsOf(((await chartForTest('chart=leaders', NARROW)) as DrawnChart).svg).map(({ text }) => text);
  expect(leaders).toContain('China 99');
  const groups = wordsOf(((await chartForTest('chart=groups', NARROW)) as DrawnChart).svg).map(({ text }) => text);
  expect(groups).toEqual(expect.arrayContaining(['0', '20', '40', 'cumulative']));
});

test.each(['groups', 'leaders', 'ladder', 'exposure'].flatMap(chart => [query(chart), `${query(chart)}&lang=zh`]))(
  'heads and names that one line can’t hold stand on two, and nothing is cut: %s',
  async asked => {
    const { svg } = (await chartForTest(asked, NARROW)) as DrawnChart;
    expect(wordsOf(svg).filter(({ text }) => text.includes('…'))).toEqual([]);
  },
);

test.each(CHARTS.map(query))('no number is cut: %s', async asked => {
  const { svg } = (await chartForTest(asked, NARROW)) as DrawnChart;
  expect(wordsOf(svg).filter(({ text }) => /\d.*…/.test(text))).toEqual([]);
});

test.each(CHARTS.map(query))('the title of a narrow figure is whole: %s', async asked => {
  const figure = await figureForTest(asked, 320, 500);
  const title = /<title[^>]*>([^<]*)</.exec(figure)![1]!;
  const head = /<g class="head">(.*?)<\/g>/.exec(figure)![1]!;
  expect(
    wordsOf(head)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(title);
});

test('a hidden title stays in the document, and what the chart is based on stays in sight', async () => {
  const headOf = (figure: string) =>
    wordsOf(/<g class="head">(.*?)<g class="chart/s.exec(figure)![1]!).map(({ text }) => text);
  const [shown, hidden] = await Promise.all(
    (['show', 'hide'] as const).map(heading => figureForTest('chart=groups', 900, 600, heading)),
  );
  const title = /<title[^>]*>([^<]*)</.exec(shown!)![1]!;
  expect(headOf(shown!)).toContain(title);
  expect(headOf(hidden!)).not.toContain(title);
  expect(headOf(hidden!).length).toBeGreaterThan(0);
  expect(hidden).toContain(`>${title}</title>`);
});
