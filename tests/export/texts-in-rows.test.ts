import { describe, expect, it } from 'vitest';
import { textsInRows } from '../../src/export/texts-in-rows.ts';

const kept = (content: string, from: number, to: number) =>
  [...textsInRows(content)(from, to).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

describe('The texts of some rows', () => {
  const content =
    '<g font-size="10"><path d="M0 0"/><text x="1" y="5">top</text><text x="1" y="500">low</text></g><g transform="translate(3 480)" data-name="a > b"><text x="0" y="20">moved</text></g>';

  it('are those that reach into them; everything else stays as it is', () => {
    expect(kept(content, 0, 100)).toEqual(['top']);
    expect(kept(content, 400, 600)).toEqual(['low', 'moved']);
    expect(kept(content, 520, 600)).toEqual(['low', 'moved']);
    expect(kept(content, 540, 600)).toEqual([]);
    expect(textsInRows(content)(-1e6, 1e6)).toBe(content);
    expect(textsInRows(content)(900, 950)).toBe(content.replace(/<text.*?<\/text>/g, ''));
  });

  it.each([
    ['turned', '<text y="5" transform="rotate(9)">a</text>'],
    ['scaled', '<g transform="scale(3)"><text y="5">a</text></g>'],
    ['scaled from without', '<g transform="scale(3)"><g transform="translate(0 1)"><text y="5">a</text></g></g>'],
    ['in a symbol', '<symbol id="s"><text y="5">a</text></symbol>'],
    ['in a drawing of its own', '<svg y="700"><text y="5">a</text></svg>'],
    ['without a place', '<text>a</text>'],
    ['of several lines', '<text y="5">a<tspan x="0" dy="900">b</tspan></text>'],
  ])('that are %s stay, because their place is not plain', (_, text) => {
    expect(textsInRows(`<g font-size="10">${text}</g>`)(900, 950)).toContain(text);
  });

  it('after an element that ends are judged by what is around them', () => {
    const text = '<g transform="scale(3)"><circle r="1"/></g><use href="#a"/><g id="b"/><text y="5">a</text>';
    expect(kept(text, 900, 950)).toEqual([]);
  });
});
