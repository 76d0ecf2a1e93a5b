import { describe, expect, it } from 'vitest';
import { drawFigure, type FigureInput } from '../../../src/core/figure/draw-figure.ts';
import type { ShapeNames } from '../../../src/core/figure/shape-names.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { createShapeNames, loadShapeNameWords } from '../../../src/core/text/shape-names.ts';
import { openModel } from '../../open-dataset.ts';
import { sampleAtlas, sampleLayout, sampleScene } from './sample-scene.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

const names: ShapeNames = {
  part: part => `part ${part}`,
  subject: subject => `subject ${subject}`,
  symbol: subject => `symbol ${subject}`,
  tie: subject => `tie ${subject}`,
  leader: subject => `leader ${subject}`,
  outline: subject => `outline ${subject}`,
  note: title => `Note ${title}`,
  legendRow: label => `legend ${label}`,
};

function draw(options: Pick<FigureInput, 'names'> = {}): string {
  return drawFigure({
    scene: sampleScene('print'),
    atlas: sampleAtlas(),
    layout: sampleLayout,
    widthPx: 1600,
    heightPx: 1000,
    sources: null,
    permalink: '',
    words: SAMPLE_WORDS,
    ...options,
  });
}

describe('a figure with names', () => {
  const named = draw({ names });
  const found = [...named.matchAll(/ data-name="([^"]*)"/g)].map(([, name]) => name!);

  it('gives every country a path of its own', () => {
    const countries = found.filter(name => name.startsWith('subject country:'));
    expect(countries.length).toBeGreaterThan(2);
    expect(named).toMatch(/<path data-name="subject country:[A-Z]{3}" fill="[^"]+" d="M/);
  });
  it('names layers, ties, leaders, symbols, outlines and legend rows', () => {
    for (const kind of ['part map', 'part land', 'part legend', 'tie ', 'leader ', 'symbol ', 'outline ', 'legend '])
      expect(
        found.some(name => name.startsWith(kind)),
        kind,
      ).toBe(true);
  });
  it('is the same picture: without names nothing has one', () => {
    expect(draw()).not.toContain('data-name');
    const texts = (svg: string) => svg.match(/<text[^>]*>/g);
    expect(texts(named)).toEqual(texts(draw()));
  });
});

describe('the names', () => {
  it.each([
    ['en', 'Country or area: DR Congo', 'Legend: two'],
    ['zh', '国家或地区：刚果（金）', '图例：two'],
  ])('are in the language of the figure: %s', async (lang, country, row) => {
    const made = createShapeNames(openModel(), await loadMessages(lang), await loadShapeNameWords(lang));
    expect([made.subject('country:COD'), made.legendRow('two')]).toEqual([country, row]);
    const project = [...openModel().projects.keys()][0]!;
    expect(made.subject(`project:${project}`)).toMatch(lang === 'zh' ? /^项目：./ : /^Project: ./);
  });
});
