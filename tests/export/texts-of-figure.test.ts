import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/core/figure/escape-xml.ts';
import { readDrawing } from '../../src/export/read-drawing.ts';
import { textsOfFigure } from '../../src/export/texts-of-figure.ts';
import { figureInput } from './figure-input.ts';

const FOLDER = 'tests/figures/expected';

/** The same by way of an XML parser. */
function textsByParser(svg: string) {
  return readDrawing(svg).items.flatMap(item => {
    if (item.kind !== 'text') return [];
    const { family, weight, italic } = item.font;
    return [{ text: escapeXml(item.text), font: { family, weight, italic } }];
  });
}

describe('The texts of a figure', { timeout: 60_000 }, () => {
  it.each(readdirSync(FOLDER).filter(file => /^(chart|step|multiples)/.test(file)))('%s', file => {
    const svg = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(textsOfFigure(svg)).toEqual(textsByParser(svg));
  });

  it.each(['layers=projects', 'lang=zh&layers=risks,agreements&region=africa'])('%s', async query => {
    const svg = await (await figureInput(query)).draw({});
    const texts = textsOfFigure(svg);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts).toEqual(textsByParser(svg));
  });

  it('have the font of what they stand in, whatever their scripts', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><title>No text</title><g font-family="Fira Sans Condensed,sans-serif" font-weight="500" font-style="italic">' +
      '<text x="1" y="2" data-s="a > b"><title>Nor this</title>Sea <tspan font-family="Noto Sans SC">洋</tspan> &amp; more</text><text/></g>' +
      '<path d="M0 0"/><text font-family="Lodemap Arabic,sans-serif">بحر</text></svg>';
    expect(textsOfFigure(svg)).toEqual([
      { text: 'Sea 洋 &amp; more', font: { family: 'condensed', weight: 500, italic: true } },
      { text: 'بحر', font: { family: 'arabic', weight: 400, italic: false } },
    ]);
  });
});
